import { spawnSync } from 'node:child_process';

/** A Python that has the module; tests need none, so it may be missing. */
export function pythonWith(module: string): string | undefined {
  const candidates = [process.env.AST_DATASET_PYTHON, 'python3', 'python'].filter((python) => python !== undefined);
  return candidates.find((python) => spawnSync(python, ['-c', `import ${module}`], { stdio: 'ignore' }).status === 0);
}
