/** Packages that ship as ES modules only and are read by tests; everything else in node_modules runs as it is. */
const esmPackages = [
  ...['hyparquet', 'd3-hierarchy', 'micromark[^/]*', 'decode-named-character-reference', 'character-entities', 'devlop'],
  ...['@actions/(?:github|http-client)', '@octokit', 'universal-user-agent', 'before-after-hook', 'json-with-bigint', 'content-type'],
];

/** @type {import('jest').Config} */
module.exports = {
  roots: ['<rootDir>/__tests__'],
  testMatch: ['**/*.test.ts'],
  testEnvironment: 'node',
  testEnvironmentOptions: { globalsCleanup: 'on' },
  transform: {
    '^.+\\.ts$': ['@swc/jest', { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' }, module: { type: 'commonjs' } }],
    '^.+\\.m?js$': ['@swc/jest', { jsc: { parser: { syntax: 'ecmascript' }, target: 'es2022' }, module: { type: 'commonjs' } }],
  },
  // They name no entry for `require`.
  moduleNameMapper: {
    '^@actions/github$': '<rootDir>/node_modules/@actions/github/lib/github.js',
    '^@actions/http-client$': '<rootDir>/node_modules/@actions/http-client/lib/index.js',
  },
  transformIgnorePatterns: [`/node_modules/(?!(?:${esmPackages.join('|')})/)`],
  testTimeout: 30_000,
};
