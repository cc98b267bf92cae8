import { execFile, spawnSync } from 'node:child_process';
import { chmod, cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterEach, beforeEach, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const ENTRIES = [
  'cli/start.ts',
  'cli/serve.ts',
  'cli/worker.ts',
  'cli/ingest.ts',
  'cli/extract.ts',
  'cli/eval.ts',
  'graph/ingest/serveExtraction.ts',
];
/** Where a project lies that has the loader and programs that only say that they run. */
let project: string;
beforeEach(async () => {
  project = await mkdtemp(join(tmpdir(), 'bundle-'));
  await cp(join(ROOT, 'src/bundle'), join(project, 'src/bundle'), { recursive: true });
  await symlink(join(ROOT, 'node_modules'), join(project, 'node_modules'));
  await writeFile(join(project, 'package.json'), '{ "type": "module" }');
  for (const entry of ENTRIES) {
    await mkdir(dirname(join(project, 'src', entry)), { recursive: true });
    await writeFile(
      join(project, 'src', entry),
      `const name: string = '${entry}';\nconsole.log(name, 'runs', process.env['NODE_ENV'] ?? '');\n`,
    );
  }
});
afterEach(async () => {
  await chmod(project, 0o755);
  await rm(project, { recursive: true });
});

function run(program = 'extract'): { status: number | null; stdout: string; stderr: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/bundle/run.js', program], {
    cwd: project,
    encoding: 'utf8',
    env: {},
  });
  return { status, stdout, stderr };
}

/** Runs it while others run. */
async function runBeside(): Promise<{ stdout: string; stderr: string }> {
  return promisify(execFile)(process.execPath, ['src/bundle/run.js', 'extract'], { cwd: project, env: {} });
}

const RUNS = { status: 0, stdout: 'cli/extract.ts runs \n' };

it('a program runs from a bundle, without a word', () => {
  expect(run()).toEqual({ ...RUNS, stderr: '' });
});

it('a program that serves runs in production', () => {
  expect(run('serve')).toEqual({ status: 0, stdout: 'cli/serve.ts runs production\n', stderr: '' });
});

it('programs that start at the same time each run from a bundle, without a word', async () => {
  const ended = await Promise.all(Array.from({ length: 3 }, runBeside));
  expect(ended).toEqual(Array.from({ length: 3 }, () => ({ stdout: RUNS.stdout, stderr: '' })));
});

it('a mistake in what is bundled is said, and the program runs all the same', async () => {
  await writeFile(join(project, 'src/cli/ingest.ts'), "import { none } from './nowhere.ts';\nnone();\n");
  const { stderr, ...ended } = run();
  expect(ended).toEqual(RUNS);
  expect(stderr).toMatch(
    /^No bundle was made, so the program starts more slowly: .*\n.*Could not resolve "\.\/nowhere\.ts"/,
  );
});

it.skipIf(process.getuid?.() === 0)(
  'where nothing may be written, a program runs without a bundle or a word',
  async () => {
    await chmod(project, 0o555);
    expect(run()).toEqual({ ...RUNS, stderr: '' });
  },
);
