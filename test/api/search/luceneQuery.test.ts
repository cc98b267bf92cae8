import { describe, expect, it } from 'vitest';
import { luceneQuery } from '../../../src/api/search/luceneQuery.ts';

describe('a search text as a query of Lucene', () => {
  it.each([
    ['waiting times', 'ANY', 'waiting times'],
    ['waiting times', 'ALL', '+waiting +times'],
    ['"speech and language" waits', 'ALL', '+"speech and language" +waits'],
    ['"waits"', 'ANY', 'waits'],
    ['an odd " quote', 'ANY', 'an odd quote'],
    ["children's needs", 'ANY', "children's needs"],
    ['children’s needs', 'ANY', "children's needs"],
    ['autism OR (ADHD AND NOT text:x)~2', 'ANY', 'autism or adhd and not text x 2'],
    ['wait* /.*/ ^5 [a TO b] \\', 'ANY', 'wait 5 a to b'],
  ] as const)('%s, %s: %s', (text, match, query) => {
    expect(luceneQuery(text, match)).toBe(query);
  });

  it.each([
    ['', 'Argument "text": it has no words. Accepted: words, or words in double quotes.'],
    ['?!', 'Argument "text": it has no words. Accepted: words, or words in double quotes.'],
    ['x'.repeat(301), 'Argument "text": it has 301 characters. Accepted: at most 300 characters.'],
  ])('"%s" is refused', (text, message) => {
    expect(() => luceneQuery(text, 'ANY')).toThrow(message);
  });
});
