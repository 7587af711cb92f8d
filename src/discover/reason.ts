import { errorCode } from '../errors';

/** What a system error means, in words where they are known. */
export function reasonOf(error: unknown): string {
  const code = errorCode(error);
  if (code === 'EACCES' || code === 'EPERM') return 'permission denied';
  return code === 'ENOENT' ? 'it has gone' : (code ?? 'unknown error');
}
