import { basename } from 'node:path';
import type { IngestProgress } from '../graph/ingest.ts';

/** Where progress is shown; `process.stderr` is one. */
export interface ProgressStream {
  isTTY?: boolean;
  write(text: string): unknown;
}

/**
 * Shows how far ingesting has come: on a terminal a line that changes, elsewhere a line for every tenth of the files. Files that
 * can't be used are named at once, with the reason, on lines that stay.
 */
export function progressLine(stream: ProgressStream): (progress: IngestProgress) => void {
  let tenth = 0;
  return ({ done, of, file, failures }) => {
    const isTerminal = stream.isTTY === true;
    for (const reason of failures) stream.write(`${isTerminal ? '\r\x1b[K' : ''}${file}: ${reason}\n`);
    const reached = Math.floor((done * 10) / of);
    if (isTerminal) stream.write(`\r\x1b[K${done} of ${of} files: ${basename(file)}${done === of ? '\n' : ''}`);
    else if (reached > tenth) stream.write(`${done} of ${of} files\n`);
    tenth = reached;
  };
}
