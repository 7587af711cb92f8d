import { hostOf, libcOf, platformOf, type Host } from '../../../src/store/provision/platform';
import { wantedFor } from '../../../src/store/provision/wanted';

/** The packages that there are, and the library in each. */
const PLATFORMS: readonly (readonly [Host, string, string])[] = [
  [{ platform: 'linux', arch: 'x64', libc: 'glibc' }, '@duckdb/node-bindings-linux-x64', 'libduckdb.so'],
  [{ platform: 'linux', arch: 'arm64', libc: 'glibc' }, '@duckdb/node-bindings-linux-arm64', 'libduckdb.so'],
  [{ platform: 'linux', arch: 'x64', libc: 'musl' }, '@duckdb/node-bindings-linux-x64-musl', 'libduckdb.so'],
  [{ platform: 'linux', arch: 'arm64', libc: 'musl' }, '@duckdb/node-bindings-linux-arm64-musl', 'libduckdb.so'],
  [{ platform: 'darwin', arch: 'x64', libc: null }, '@duckdb/node-bindings-darwin-x64', 'libduckdb.dylib'],
  [{ platform: 'darwin', arch: 'arm64', libc: null }, '@duckdb/node-bindings-darwin-arm64', 'libduckdb.dylib'],
  [{ platform: 'win32', arch: 'x64', libc: null }, '@duckdb/node-bindings-win32-x64', 'duckdb.dll'],
  [{ platform: 'win32', arch: 'arm64', libc: null }, '@duckdb/node-bindings-win32-arm64', 'duckdb.dll'],
];

test.each(PLATFORMS)('%j takes %s', (host, name, library) => {
  const wanted = wantedFor(platformOf(host));
  expect(wanted.name).toBe(name);
  expect([...wanted.files.keys()]).toEqual(['duckdb.node', library]);
});

test.each([
  [{ platform: 'linux', arch: 'riscv64', libc: 'glibc' }, 'linux-riscv64'],
  [{ platform: 'linux', arch: 'ia32', libc: 'musl' }, 'linux-ia32-musl'],
  [{ platform: 'freebsd', arch: 'x64', libc: null }, 'freebsd-x64'],
] as const)('%j has no library', (host, name) => {
  expect(() => platformOf(host)).toThrow(`DuckDB has no native library for ${name}`);
});

test('glibc and musl are told apart by what Node reports', () => {
  const none = () => false;
  expect(libcOf({ header: { glibcVersionRuntime: '2.36' }, sharedObjects: ['/lib/x86_64-linux-gnu/libc.so.6'] }, () => true)).toBe('glibc');
  expect(libcOf({ header: {}, sharedObjects: ['/lib/ld-musl-x86_64.so.1'] }, none)).toBe('musl');
  expect(libcOf({ header: {}, sharedObjects: ['/usr/lib/libc.musl-aarch64.so.1'] }, none)).toBe('musl');
  // A Node that is linked statically lists no objects.
  expect(libcOf({ header: {}, sharedObjects: [] }, (path) => path === '/lib/ld-musl-aarch64.so.1')).toBe('musl');
  expect(libcOf({}, none)).toBe('glibc');
});

test('this machine is one of them', () => {
  expect(Object.keys(wantedFor(platformOf(hostOf(process))))).toContain('integrity');
});
