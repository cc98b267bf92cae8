// Loaded into a process before its own code: at its end, writes its greatest resident memory in bytes to the file BENCH_PEAK_FILE.
// Plain JavaScript, since worker threads load it as well, and before TypeScript is understood. Their memory counts to their process.
import { writeFileSync } from 'node:fs';
import process from 'node:process';

const file = process.env['BENCH_PEAK_FILE'];
if (file !== undefined) process.on('exit', () => writeFileSync(file, String(process.resourceUsage().maxRSS * 1024)));
