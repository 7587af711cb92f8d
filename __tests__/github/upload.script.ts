/** Uploads a file as the action does, in a process with the runner's environment: NAME FILE. Prints the artifact. */
import { uploadFile } from '../../src/github/artifact';

const [name = '', file = ''] = process.argv.slice(2);
const options = { retentionDays: null, tell: () => undefined, sleep: () => Promise.resolve() };
uploadFile(name, file, null, options).then(
  (artifact) => process.stdout.write(`\n${JSON.stringify(artifact)}\n`),
  (error: unknown) => {
    process.stderr.write(String(error));
    process.exitCode = 1;
  },
);
