import { spawnSync } from 'node:child_process';
import { cp, mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
/** Holds the project in a place where no labels lie beside it. */
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'measuring-'));
  for (const part of ['src', 'package.json'])
    await cp(join(ROOT, part), join(folder, 'project', part), { recursive: true });
  await symlink(join(ROOT, 'node_modules'), join(folder, 'project/node_modules'));
});
afterAll(() => rm(folder, { recursive: true }));

it.each([
  ['eval', 'Nothing to measure with'],
  ['train', 'Nothing to train on'],
])('npm run %s fails where the labels are missing, and says so', (program, message) => {
  const { status, stderr } = spawnSync(process.execPath, ['--import', 'tsx', `src/cli/${program}.ts`], {
    cwd: join(folder, 'project'),
    encoding: 'utf8',
  });
  expect(stderr).toContain(message);
  expect(stderr).toContain('Nothing was done.');
  expect(status).toBe(1);
});
