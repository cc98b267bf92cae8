import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';

/** The path of an empty folder, which is removed with all that is in it after the file's tests. */
export function useFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'send-inspection-graph-test-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  return folder;
}
