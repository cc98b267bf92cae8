/** The filter of a list stands in each of its statements, several times: walking up, walking down, counting. It must be the same. */
import { describe, expect, it } from 'vitest';
import { allStatements } from '../../../src/neo4j/statements.ts';

const FILTER = /\/\/ where\n([\s\S]*?)\/\/ end where/g;

interface Filter {
  statement: string;
  /** The node that it is about: the variable that it speaks of first. */
  node: string;
  text: string;
}

const filters: Filter[] = [...allStatements().values()].flatMap(({ name, text }) =>
  [...text.matchAll(FILTER)].map(([, filter = '']) => ({
    statement: name.replace('query/', ''),
    node: /\b(?!parent\b)(?<!\$[\w.]*)([a-z]+)\./.exec(filter)?.[1] ?? '',
    text: filter.replace(/\s+/g, ' ').trim(),
  })),
);

/** Filters that must be the same: those of statements named so. */
const FAMILIES = {
  mentions: /^mentions(-within)?$/,
  groups: /^mentions-of-groups$/,
  findings: /^findings(-within)?$/,
  recommendations: /^recommendations/,
  items: /^items/,
  statistics: /^statistics/,
  documents: /^documents/,
  areas: /^areas/,
  inspections: /^(inspections|area-inspections)/,
  inspectors: /^inspectors/,
  organisations: /^organisations/,
  search: /^search/,
};

/** The filters of a family, of lists that it brings along left out. */
function familyOf(pattern: RegExp): Filter[] {
  const all = filters.filter(({ statement }) => pattern.test(statement));
  return all.filter(({ node }) => node === all[0]?.node);
}

describe.each(Object.entries(FAMILIES))('the filter of %s', (_name, pattern) => {
  it('is word for word the same wherever it stands', () => {
    const texts = familyOf(pattern).map(({ text }) => text);
    expect(texts.length).toBeGreaterThan(1);
    expect(new Set(texts).size).toBe(1);
  });
});

it.each([
  ['findings', 'finding', FAMILIES.findings],
  ['mentions', 'mention', FAMILIES.mentions],
] as const)(
  'the filter of the %s that come along with inspections is that of their own statements',
  (list, node, pattern) => {
    const [own] = familyOf(pattern);
    const along = filters.filter((one) => one.statement === 'area-inspections' && one.node === node);
    expect(along).toHaveLength(2);
    // Below an inspection, no parent is a service or theme; and findings are met by way of the mentions that they must hold.
    const expected = own?.text
      .replace(/AND \(parent\.\w+ IS NULL OR .*?\) (?=AND)/g, '')
      .replace(/AND \(\$where\.mentioning IS NULL OR EXISTS \{.*?\}\) (?=AND)/, '');
    for (const { text } of along) expect(text.replaceAll(`$${list}.where.`, '$where.')).toBe(expected);
  },
);
