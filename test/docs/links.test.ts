import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const project = new URL('../../', import.meta.url);
const written = (folder: string) => readdirSync(new URL(folder, project)).filter((name) => name.endsWith('.md'));
const pages = [...written('./'), ...written('docs/').map((name) => `docs/${name}`), 'seeds/README.md', 'bench/README.md'];
const { scripts } = JSON.parse(readFileSync(new URL('package.json', project), 'utf8')) as { scripts: object };

it.each(pages)('%s: files that it names are there, and so are commands', (page) => {
  const address = new URL(page, project);
  const text = readFileSync(address, 'utf8');
  const links = Array.from(text.matchAll(/\]\((?!https?:|#)([^)#\s]+)/g), ([, path = '']) => new URL(path, address));
  const paths = Array.from(
    text.matchAll(/`((?:src|test|docs|seeds|schema|cypher|bench)\/[\w./-]+)`/g),
    ([, path = '']) => new URL(path, project),
  );
  const missing = [...links, ...paths].filter((path) => !existsSync(path) && !isIgnored(path));
  expect(missing.map(({ pathname }) => pathname)).toEqual([]);
  const commands = Array.from(text.matchAll(/\bnpm run (?:--silent )?([a-z:]+)/g), ([, name = '']) => name);
  expect(commands.filter((name) => !Object.hasOwn(scripts, name))).toEqual([]);
});

/** What only runs of the benchmark leave behind. */
function isIgnored({ pathname }: URL): boolean {
  return pathname.includes('/bench/results/');
}
