import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { passwordIn } from '../../src/neo4j/managed/password.ts';
import { useFolder } from '../support/folder.ts';

const folder = useFolder();

describe('the password of a managed Neo4j', () => {
  it('is made once, for this user alone, and kept', async () => {
    const file = join(folder, 'once', 'password');
    const made = await passwordIn(file);
    expect(made).toMatch(/^[\w-]{24}$/);
    expect(await passwordIn(file)).toBe(made);
    expect(statSync(file).mode & 0o777).toBe(0o600);
  });

  it('is the same for all that make one at the same time', async () => {
    for (let round = 0; round < 20; round++) {
      const file = join(folder, `race ${round}`, 'password');
      const made = await Promise.all(Array.from({ length: 4 }, () => passwordIn(file)));
      expect(new Set([...made, readFileSync(file, 'utf8').trim()]).size).toBe(1);
    }
  });

  it('is made anew where the file is empty', async () => {
    const file = join(folder, 'empty');
    writeFileSync(file, '\n');
    const made = await passwordIn(file);
    expect([made.length, readFileSync(file, 'utf8')]).toEqual([24, `${made}\n`]);
  });
});
