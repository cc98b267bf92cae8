import { describe, expect, it } from 'vitest';
import { luceneQuery } from '../../../src/api/search/luceneQuery.ts';

describe('a search text as a query of Lucene', () => {
  it.each([
    ['waiting times', 'ANY', 'waiting times'],
    ['waiting times', 'ALL', '+waiting +times'],
    ['"speech and language" waits', 'ALL', '+"speech and language" +waits'],
    ['"waits"', 'ANY', 'waits'],
    ['an odd " quote', 'ANY', 'an odd quote'],
    ["children's needs", 'ANY', 'children needs'],
    ['children’s needs', 'ANY', 'children needs'],
    ['5.4 2,914 £5.5m £2.5billion 5.4%', 'ALL', '+5.4 +2,914 +5.5m +2.5billion +5.4'],
    ['i.e. S.T.E.A.D.I', 'ANY', 'i.e s.t.e.a.d.i'],
    ["don’t O'Brien's", 'ALL', "+(don't don’t) +(o'brien o’brien)"],
    ['"don\'t know"', 'ALL', '+("don\'t know" "don’t know")'],
    ['a:b at 18:30', 'ANY', 'a\\:b at 18 30'],
    ['autism OR (ADHD AND NOT text:x)~2', 'ANY', 'autism or adhd and not text\\:x 2'],
    ['wait* /.*/ ^5 [a TO b] \\', 'ANY', 'wait 5 a to b'],
  ] as const)('%s, %s: %s', (text, match, query) => {
    expect(luceneQuery(text, match)).toBe(query);
  });

  it.each(['', '?!', '😀 👍', '½ —', 'the', 'NOT', '"the of"', 'it’s in the', '" "'])(
    '"%s" has nothing that can be found',
    (text) => {
      expect(() => luceneQuery(text, 'ANY')).toThrow(
        'Argument "text": it has no words to look for. Accepted: words or numbers, alone or in double quotes; words such as "the", "of" and "not" are left out, so add another.',
      );
    },
  );

  it('a text that is too long is refused', () => {
    expect(() => luceneQuery('x'.repeat(301), 'ANY')).toThrow(
      'Argument "text": it has 301 characters. Accepted: at most 300 characters.',
    );
  });
});
