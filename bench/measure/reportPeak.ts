/** Loaded into a process before its own code: at its end, writes its greatest resident memory in bytes to the file BENCH_PEAK_FILE. */
import { writeFileSync } from 'node:fs';

const file = process.env['BENCH_PEAK_FILE'];
if (file !== undefined) {
  // Worker threads load this too, and are counted in the process's figure.
  process.on('exit', () => writeFileSync(file, String(process.resourceUsage().maxRSS * 1024)));
}
