/** The filter of a list stands in each of its statements, several times: walking up, walking down, counting. It must be the same. */
import { describe, expect, it } from 'vitest';
import { allStatements } from '../../../src/neo4j/statements.ts';

const FILTER = /\/\/ where\n([\s\S]*?)\/\/ end where/g;
const plain = (text: string) => text.replace(/\s+/g, ' ').trim();

/** The filters of each statement, by the label that its name begins with. */
const filters = new Map<string, { name: string; texts: string[] }[]>();
for (const { name, text } of allStatements().values()) {
  const texts = [...text.matchAll(FILTER)].map(([, filter = '']) => plain(filter));
  if (texts.length === 0) continue;
  const list = name.replace('query/', '').replace(/-(within|by|facets).*$/, '');
  filters.set(list, [...(filters.get(list) ?? []), { name, texts }]);
}

describe.each([...filters])('the filter of %s', (_list, statements) => {
  it('is word for word the same wherever it stands', () => {
    const all = statements.flatMap(({ texts }) => texts);
    expect(all.length).toBeGreaterThan(1);
    expect(new Set(all).size).toBe(1);
  });
});
