import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { findMatches } from '../../../src/api/search/highlight.ts';
import { luceneQuery } from '../../../src/api/search/luceneQuery.ts';
import { wordsOf } from '../../../src/api/search/words.ts';
import { testStatement, useSeededGraph } from '../../support/graph.ts';
import { ask, dataOf } from '../ask.ts';

const graph = useSeededGraph();

const statementRow = z.object({ id: z.string(), text: z.string() });
const foundRow = z.object({ query: z.string(), ids: z.array(z.string()) });
const STATEMENTS = testStatement(
  'MATCH (node:Finding|Recommendation|MeetingItem) RETURN node.id AS id, node.text AS text',
);
const FIND = testStatement(`UNWIND $queries AS query
  CALL (query) {
    CALL db.index.fulltext.queryNodes('statement_text', query) YIELD node
    RETURN collect(node.id) AS ids
  }
  RETURN query, ids`);

let statements: z.infer<typeof statementRow>[];
beforeAll(async () => {
  statements = await graph.read(STATEMENTS, {}, statementRow);
});

/** The statements in which Neo4j finds each of these search texts, by their ids. */
async function found(texts: readonly string[]): Promise<Map<string, string[]>> {
  const queries = new Map(texts.map((text) => [text, luceneQuery(text, 'ALL')]));
  const rows = await graph.read(FIND, { queries: [...new Set(queries.values())] }, foundRow);
  const idsOf = new Map(rows.map(({ query, ids }) => [query, ids.toSorted()]));
  return new Map(texts.map((text) => [text, idsOf.get(queries.get(text) ?? '') ?? []]));
}

describe('what the index finds', () => {
  it('of every word of the seeds is what has a word of the same stem, and that is marked', async () => {
    const textOf = new Map(statements.map(({ id, text }) => [id, text]));
    const idsOfStem = new Map<string, Set<string>>();
    const stemOf = new Map<string, string>();
    for (const { id, text } of statements) {
      for (const { start, end, stem } of wordsOf(text)) {
        if (stem === undefined) continue;
        stemOf.set(text.slice(start, end), stem);
        idsOfStem.set(stem, (idsOfStem.get(stem) ?? new Set()).add(id));
      }
    }
    const hits = await found([...stemOf.keys()]);
    expect(hits.size).toBeGreaterThan(1_000);
    for (const [word, stem] of stemOf) {
      const ids = hits.get(word) ?? [];
      expect(ids, word).toEqual([...(idsOfStem.get(stem) ?? [])].toSorted());
      for (const id of ids) expect(findMatches(textOf.get(id) ?? '', word), `${word} in ${id}`).not.toEqual([]);
    }
  });

  it('of phrases in double quotes is what they are marked in', async () => {
    const phrases = statements.flatMap(({ text }, index) => {
      const words = wordsOf(text);
      const first = (index * 7) % Math.max(1, words.length - 4);
      const some = words.slice(first, first + 2 + (index % 3));
      return some.some(({ stem }) => stem !== undefined)
        ? [`"${text.slice(some[0]?.start, some.at(-1)?.end).replaceAll('"', ' ')}"`]
        : [];
    });
    expect(phrases.length).toBeGreaterThan(200);
    for (const [phrase, ids] of await found(phrases)) {
      const marked = statements.filter(({ text }) => findMatches(text, phrase).length > 0).map(({ id }) => id);
      expect(ids, phrase).toEqual(marked.toSorted());
    }
  });
});

describe('a search', () => {
  it.each([
    ['5.4', '<mark>5.4</mark>%'],
    ['£5.5m', '£<mark>5.5m</mark>'],
    ['£2.5billion', '£<mark>2.5billion</mark>'],
    ['i.e', '<mark>i.e</mark>'],
  ])('for %s, in which all must match, finds %s', async (text, marked) => {
    const { search } = (await dataOf(
      graph,
      'query ($text: String!) { search(text: $text, match: ALL) { nodes { snippet } } }',
      { text },
    )) as { search: { nodes: { snippet: string }[] } };
    expect(search.nodes.length).toBeGreaterThan(0);
    for (const { snippet } of search.nodes) expect(snippet).toContain(marked);
  });

  it('leaves out the commonest words, and says so where no other is left', async () => {
    const count = async (text: string) =>
      ask(graph, 'query ($text: String!) { search(text: $text, match: ALL) { totalCount } }', { text });
    expect((await count('the waits and not it’s of')).data).toEqual((await count('waits')).data);
    expect((await count('"the of"')).errors).toEqual([
      {
        message: expect.stringContaining('it has no words to look for. Accepted: words or numbers') as unknown,
        code: 'BAD_USER_INPUT',
      },
    ]);
  });
});
