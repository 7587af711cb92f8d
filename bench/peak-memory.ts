/** Loaded with --require before a program: says its peak memory in bytes on file descriptor 3 when it ends. */
import { writeSync } from 'node:fs';

process.on('exit', () => {
  writeSync(3, String(process.resourceUsage().maxRSS * 1024));
});
