import { spawnSync } from 'node:child_process';
import { cp, mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, expect, it } from 'vitest';
import { useFolder } from '../support/folder.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
/** Holds the project in a place where no labels lie beside it. */
const folder = useFolder();
beforeAll(async () => {
  for (const part of ['src', 'package.json'])
    await cp(join(ROOT, part), join(folder, 'project', part), { recursive: true });
  await symlink(join(ROOT, 'node_modules'), join(folder, 'project/node_modules'));
});

const run = (program: string) =>
  spawnSync(process.execPath, ['--import', 'tsx', `src/cli/${program}.ts`], {
    cwd: join(folder, 'project'),
    encoding: 'utf8',
  });

it.each([
  ['eval', 'Nothing to measure with'],
  ['train', 'Nothing to train on'],
])('npm run %s fails where the labels are missing, and says so', (program, message) => {
  const { status, stderr } = run(program);
  expect(stderr).toContain(message);
  expect(stderr).toContain('Nothing was done.');
  expect(status).toBe(1);
});

it('npm run train reads the labels though there is no scorer, which npm run eval needs', async () => {
  const corpus = join(folder, 'shared/corpus');
  await mkdir(join(corpus, 'pdf'), { recursive: true });
  await mkdir(join(corpus, 'gold'));
  await writeFile(join(corpus, 'gold/broken.json'), 'no label');

  expect(run('eval').stderr).toContain('Nothing to measure with');
  expect(run('train').stderr).toContain('is not valid JSON');
});
