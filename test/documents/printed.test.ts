import { describe, expect, it } from 'vitest';
import { withoutDoubleSpacing } from '../../src/documents/withoutDoubleSpacing.ts';
import { readOne, show } from './show.ts';

/** Lines of prose as a program prints them that wraps at sixty characters, after which each begins. */
const prose = Array.from({ length: 12 }, () => [
  'Leaders know the area well and act together on what they know',
  'of the needs of children and young people with special needs',
  'and of their families, who trust them to do what they say to',
  'everybody. They meet often.',
]).flat();

describe('a text with an empty line after every line', () => {
  it('is read as the text it is', () => {
    expect(withoutDoubleSpacing(prose.join('\n\n'))).toBe(prose.join('\n'));
    expect(withoutDoubleSpacing(prose.join('\n \n'))).toBe(prose.join('\n'));
  });

  it('but not one whose paragraphs stand apart', () => {
    const paragraphs = prose.map((line) => `${line}.`).join('\n\n');
    expect(withoutDoubleSpacing(paragraphs)).toBe(paragraphs);
  });
});

describe('a letter whose text has no empty lines', () => {
  it('its greeting and its subject stand for themselves', async () => {
    const letter = await readOne(
      [
        'Dear Ms Lee and Mr Hill',
        'Joint local area SEND inspection in Ayton',
        'Between 10 and 14 December 2018, Ofsted and the Care Quality Commission',
        '(CQC) inspected the local area of Ayton, to judge how effective it is.',
        '',
        ...prose,
      ].join('\n'),
    );
    expect(show(letter).slice(0, 3)).toEqual([
      '1 PARAGRAPH | Dear Ms Lee and Mr Hill',
      '1 PARAGRAPH | Joint local area SEND inspection in Ayton',
      '1 PARAGRAPH | Between 10 and 14 December 2018, Ofsted and the Care Quality Commission (CQC) inspected the local area of Ayton, to judge how effective it is.',
    ]);
  });
});

describe('bullets in printed text', () => {
  it.each(['▪', '*', '§', '➔', '\uFFFD'])('%s', async (glyph) => {
    const text = [
      ...prose,
      '',
      `  ${glyph}\u00A0Leaders act\u00A0on what`,
      '    they know.',
      `  ${glyph} They listen.`,
    ].join('\n');
    expect(show(await readOne(text)).slice(-2)).toEqual([
      '1 BULLET | Leaders act on what they know.',
      '1 BULLET | They listen.',
    ]);
  });
});
