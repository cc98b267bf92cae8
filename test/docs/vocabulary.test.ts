import { readFileSync } from 'node:fs';
import { isEnumType } from 'graphql';
import { expect, it } from 'vitest';
import { createSchema } from '../../src/api/schema.ts';
import { FRAMEWORKS, POLARITIES, SECTIONS, SERVICES, THEMES, VOICES } from '../../src/extract/vocabulary.ts';

const page = readFileSync(new URL('../../docs/vocabulary.md', import.meta.url), 'utf8');

const schema = createSchema();

it.each([
  ['Frameworks', 'Framework', FRAMEWORKS],
  ['Sections', 'Section', SECTIONS],
  ['Services', 'ServiceCode', SERVICES],
  ['Polarities', 'Polarity', POLARITIES],
  ['Themes', 'ThemeCode', THEMES],
  ['Voices', 'Voice', VOICES],
])('%s: docs/vocabulary.md explains each, and the enum %s has each, in their order', (heading, name, codes) => {
  const [, chapter = ''] = page.split(`\n## ${heading}\n`);
  const rows = (chapter.split('\n## ')[0] ?? '').matchAll(/^\| (`[^|]+`) \|/gm);
  expect(Array.from(rows).flatMap(([, names = '']) => names.replaceAll('`', '').split(', '))).toEqual(codes);
  const type = schema.getType(name);
  expect(isEnumType(type) ? type.getValues().map(({ name: value }) => value) : type).toEqual(codes);
});
