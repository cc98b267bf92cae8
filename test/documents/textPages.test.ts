import { describe, expect, it } from 'vitest';
import { textPages } from '../../src/documents/textPages.ts';

const body = (page: string) =>
  Array.from({ length: 20 }, (_, line) => `Page ${page}, line ${'abcdefghijklmnopqrstuvw'[line]}.`);
const TITLE = 'Area SEND inspection report: Ayton Local Area Partnership';
const foot = (page: number) => [TITLE, '8 to 12 July 2024', String(page), ''];

describe('the pages of a text', () => {
  it('end at form feeds, where there are any', () => {
    expect(textPages('one\ntwo\fthree\n\f\n')).toEqual([
      ['one', 'two'],
      ['three', ''],
    ]);
  });

  it('end below footers that come again, a page apart, whatever number they have', () => {
    const pages = ['one', 'two', 'three'].map((page, index) => [...body(page), ...foot(index + 1)]);
    expect(textPages(pages.flat().join('\n')).map((lines) => [lines[0], lines.at(-2), lines.length])).toEqual([
      ['Page one, line a.', '1', 24],
      ['Page two, line a.', '2', 24],
      ['Page three, line a.', '3', 24],
    ]);
  });

  it('do not end at the same words on the cover, nor at lines that come again close by', () => {
    const cover = [TITLE, '8 to 12 July 2024', ''];
    const table = [
      'Ayton Borough Council and',
      'Leaders should act.',
      'Ayton Borough Council and',
      'They should plan.',
      'Ayton Borough Council and',
    ];
    const pages = [
      [...cover, ...body('one'), ...foot(1)],
      [...body('two'), ...table, ...foot(2)],
      [...body('three'), ...foot(3)],
    ];
    expect(textPages(pages.flat().join('\n'))).toEqual(pages);
  });

  it('end with their numbers, where these cut sentences; those of items do not', () => {
    const cut = ['one', 'two', 'three'].map((page, index) => [...body(page), 'They work with', String(index + 1)]);
    expect(textPages([...cut.flat(), 'all schools.'].join('\n'))).toEqual([...cut, ['all schools.']]);
    const items = ['one', 'two', 'three'].map((page, index) => [String(index + 1), ...body(page)]);
    expect(textPages(items.flat().join('\n'))).toEqual([items.flat()]);
  });

  it('end where many lines are empty, in texts without either', () => {
    expect(textPages('one\n\n\n\n\n\ntwo')).toEqual([['one'], ['two']]);
    expect(textPages('one\n\n\ntwo')).toEqual([['one', '', '', 'two']]);
  });
});
