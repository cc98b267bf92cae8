import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { FRAMEWORKS, POLARITIES, SECTIONS, SERVICES, THEMES, VOICES } from '../../src/extract/vocabulary.ts';

const page = readFileSync(new URL('../../docs/vocabulary.md', import.meta.url), 'utf8');

test.each([
  ['Frameworks', FRAMEWORKS],
  ['Sections', SECTIONS],
  ['Services', SERVICES],
  ['Polarities', POLARITIES],
  ['Themes', THEMES],
  ['Voices', VOICES],
])('docs/vocabulary.md explains each of the %s, in their order', (heading, codes) => {
  const [, chapter = ''] = page.split(`\n## ${heading}\n`);
  const rows = (chapter.split('\n## ')[0] ?? '').matchAll(/^\| (`[^|]+`) \|/gm);
  expect(Array.from(rows).flatMap(([, names = '']) => names.replaceAll('`', '').split(', '))).toEqual(codes);
});
