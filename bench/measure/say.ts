/** Tells the person what goes on, a line at a time, on stderr; stdout is for the results. */
export function say(line: string): void {
  process.stderr.write(`${line}\n`);
}
