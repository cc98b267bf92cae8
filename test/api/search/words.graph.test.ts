import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { findMatches, snippet } from '../../../src/api/search/highlight.ts';
import { anyWordOf, luceneQuery } from '../../../src/api/search/luceneQuery.ts';
import { statement } from '../../../src/neo4j/statements.ts';
import { testStatement, useEmptyGraph } from '../../support/graph.ts';

const graph = useEmptyGraph();

/** What the graph of this file says, as documents print it. */
const PRINTED = [
  'The team saw 2,914 children, of 8,500 who live there',
  'Some 2 of 914 replied in 5 years, 4 did not',
  'Leaders don’t know, i.e. they guess',
  "Parents don't ask O’Brien's office",
  'Don and t, in an odd list',
  'The S.T.E.A.D.I approach helps at 18:30',
  'It costs £5.5m, or £2.5billion (5.4%) for plan_b:two',
  'Carers. The parent forum meets',
];

const CREATE = testStatement(
  'UNWIND range(0, size($texts) - 1) AS number CREATE (:Finding {id: toString(number), text: $texts[number]})',
);
const FIND = testStatement(`CALL db.index.fulltext.queryNodes('statement_text', $query) YIELD node
  RETURN node.text AS text ORDER BY node.id`);
const FIND_BEST = testStatement(`CALL db.index.fulltext.queryNodes('statement_text', $query) YIELD node, score
  RETURN node.text AS text ORDER BY score DESC, node.id`);

beforeAll(async () => {
  await graph.write(statement('schema/statement-text'), {});
  await graph.write(testStatement('CALL db.awaitIndexes()'), {});
  await graph.write(CREATE, { texts: PRINTED });
  await graph.write(statement('ingest/await-fulltext'), {});
});

describe('words as the index divides texts, each found and marked', () => {
  it.each([
    ['2,914', ['The team saw <mark>2,914</mark> children, of 8,500 who live there']],
    ['914', ['Some 2 of <mark>914</mark> replied in 5 years, 4 did not']],
    ['5.4', ['It costs £5.5m, or £2.5billion (<mark>5.4</mark>%) for plan_b:two']],
    ['£5.5m £2.5billion', ['It costs £<mark>5.5m</mark>, or £<mark>2.5billion</mark> (5.4%) for plan_b:two']],
    ['plan_b:two', ['It costs £5.5m, or £2.5billion (5.4%) for <mark>plan_b:two</mark>']],
    ['18:30', ['The S.T.E.A.D.I approach helps at <mark>18</mark>:<mark>30</mark>']],
    ['s.t.e.a.d.i.', ['The <mark>S.T.E.A.D.I</mark> approach helps at 18:30']],
    ['i.e', ['Leaders don’t know, <mark>i.e</mark>. they guess']],
    ['DON’T', ['Leaders <mark>don’t</mark> know, i.e. they guess', "Parents <mark>don't</mark> ask O’Brien's office"]],
    ["don't", ['Leaders <mark>don’t</mark> know, i.e. they guess', "Parents <mark>don't</mark> ask O’Brien's office"]],
    ['"don\'t know"', ['Leaders <mark>don’t</mark> <mark>know</mark>, i.e. they guess']],
    ["o'brien", ["Parents don't ask <mark>O’Brien's</mark> office"]],
    ['parent’s', ["<mark>Parents</mark> don't ask O’Brien's office", 'Carers. The <mark>parent</mark> forum meets']],
    // The schema says so: the index knows neither sentences nor the words that it leaves out.
    ['"carers and parents"', ['<mark>Carers</mark>. The <mark>parent</mark> forum meets']],
    ['"carers parents"', []],
  ])('%s: %j', async (text, snippets) => {
    const found = await graph.read(FIND, { query: luceneQuery(text, 'ALL') }, z.object({ text: z.string() }));
    expect(found.map((one) => snippet(one.text, findMatches(one.text, text)))).toEqual(snippets);
    // And nothing else is marked.
    const marked = PRINTED.filter((one) => findMatches(one, text).length > 0);
    expect(marked).toEqual(found.map((one) => one.text));
  });
});

describe('statements that have any of the words of another, the nearest first', () => {
  it.each([
    ['A rise of 5.4%', ['It costs £5.5m, or £2.5billion (5.4%) for plan_b:two']],
    ['They spent £2.5billion.', ['It costs £5.5m, or £2.5billion (5.4%) for plan_b:two']],
    ['In 2,914 cases', ['The team saw 2,914 children, of 8,500 who live there']],
    ['Nobody don’t say so', ['Leaders don’t know, i.e. they guess', "Parents don't ask O’Brien's office"]],
    ['The forum (NOT offices) OR: "carers*"', ['Carers. The parent forum meets', "Parents don't ask O’Brien's office"]],
    ['At 18:30, and so on', ['The S.T.E.A.D.I approach helps at 18:30']],
    ['Not of the', []],
    ['– …', []],
    ['', []],
  ])('%s: %j', async (text, statements) => {
    const found = await graph.read(FIND_BEST, { query: anyWordOf(text) }, z.object({ text: z.string() }));
    expect(found.map((one) => one.text)).toEqual(statements);
  });
});
