// The CPython inside an npm package, speaking oracle.py's protocol on stdin and stdout. Argument: the package's name.
import { readdirSync, readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';

const { loadPyodide } = await import(process.argv[2]);
const python = await loadPyodide({ stdout: () => undefined, stderr: () => undefined });
for (const name of readdirSync(new URL('.', import.meta.url)).filter((name) => name.endsWith('.py'))) {
  python.FS.writeFile(`/home/pyodide/${name}`, readFileSync(new URL(name, import.meta.url)));
}
python.runPython('import sys; sys.path.insert(0, "/home/pyodide"); sys.dont_write_bytecode = True; import oracle');
const answer = python.runPython('oracle.answer');

for await (const line of createInterface({ input: process.stdin })) {
  const request = JSON.parse(line);
  // The files of this machine are not Python's here: their bytes go along.
  if (request.path !== undefined) {
    request.source = readFileSync(request.path).toString('base64');
    delete request.path;
  }
  process.stdout.write(answer(JSON.stringify(request)) + '\n');
}
