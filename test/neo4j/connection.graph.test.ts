import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { connect } from '../../src/neo4j/connect.ts';
import { DatabaseUnavailable, StatementFailed, StatementTimedOut, UnexpectedRow } from '../../src/neo4j/errors.ts';
import { connectForTest, testConnection, testStatement } from '../support/graph.ts';

const graph = connectForTest();

describe('reading', () => {
  it('gives rows in order, checked and shaped by the schema', async () => {
    const count = testStatement('UNWIND range(1, $last) AS n RETURN n, toString(n) AS printed');
    expect(await graph.read(count, { last: 3 }, z.object({ n: z.int(), printed: z.string() }))).toEqual([
      { n: 1, printed: '1' },
      { n: 2, printed: '2' },
      { n: 3, printed: '3' },
    ]);
  });

  it('sends whole numbers as integers, other numbers as floats, undefined as null, in lists and maps too', async () => {
    const types = testStatement('UNWIND $values AS value RETURN valueType(value) AS type, value');
    const rows = await graph.read(
      types,
      { values: [20, 0.5, undefined, [1, 2], { page: 3 }] },
      z.object({ type: z.string(), value: z.unknown() }),
    );
    expect(rows).toEqual([
      { type: 'INTEGER NOT NULL', value: 20 },
      { type: 'FLOAT NOT NULL', value: 0.5 },
      { type: 'NULL', value: null },
      { type: 'LIST<INTEGER NOT NULL> NOT NULL', value: [1, 2] },
      { type: 'MAP NOT NULL', value: { page: 3 } },
    ]);
  });

  it('makes a row that is not as expected an error that names statement, row and field', async () => {
    const mixed = testStatement("UNWIND [1, 'two'] AS n RETURN n", 'query/mixed');
    const answer = graph.read(mixed, {}, z.object({ n: z.int() }));
    await expect(answer).rejects.toThrow(UnexpectedRow);
    await expect(answer).rejects.toThrow('Row 1 of query/mixed is not as expected: n Invalid input');
  });

  it('refuses to write', async () => {
    const write = testStatement('CREATE (n:Refused) RETURN n.id AS id', 'query/writes');
    await expect(graph.read(write, {}, z.object({}))).rejects.toThrow(StatementFailed);
  });

  it('stops a statement at its time limit', async () => {
    const slow = testStatement('UNWIND range(1, 1000000000) AS n RETURN max(sin(n)) AS m', 'query/slow');
    const answer = graph.read(slow, {}, z.object({ m: z.number() }), { timeout: 200 });
    await expect(answer).rejects.toThrow(StatementTimedOut);
    await expect(answer).rejects.toThrow('query/slow ran longer than 200 ms');
  });

  it('names the statement where Neo4j refuses it', async () => {
    const answer = graph.read(testStatement('MATCH (n RETURN n', 'query/mistaken'), {}, z.object({}));
    await expect(answer).rejects.toMatchObject({
      name: 'StatementFailed',
      statement: 'query/mistaken',
      code: 'Neo.ClientError.Statement.SyntaxError',
    });
  });
});

describe('writing', () => {
  const create = testStatement('CREATE (n:ConnectionTest {id: $id})', 'test/create');
  const count = testStatement('MATCH (n:ConnectionTest {id: $id}) RETURN count(n) AS n', 'test/count');
  const remove = testStatement('MATCH (n:ConnectionTest {id: $id}) DELETE n', 'test/remove');
  const number = z.object({ n: z.int() });

  it('keeps what a transaction wrote, and nothing of one that failed', async () => {
    const id = randomUUID();
    await expect(
      graph.transaction(async (run) => {
        await run(create, { id });
        throw new Error('in the middle');
      }),
    ).rejects.toThrow('in the middle');
    expect(await graph.read(count, { id }, number)).toEqual([{ n: 0 }]);

    const within = await graph.transaction(async (run) => {
      await run(create, { id });
      await run(create, { id });
      return run(count, { id }, number);
    });
    expect(within).toEqual([{ n: 2 }]);
    expect(await graph.read(count, { id }, number)).toEqual([{ n: 2 }]);
    await graph.write(remove, { id });
    expect(await graph.read(count, { id }, number)).toEqual([{ n: 0 }]);
  });

  it('begins a transaction again after a deadlock', async () => {
    const [first, second] = [randomUUID(), randomUUID()];
    const touch = testStatement('MATCH (n:ConnectionTest {id: $id}) SET n.touched = coalesce(n.touched, 0) + 1');
    await graph.transaction(async (run) => {
      await run(create, { id: first });
      await run(create, { id: second });
    });
    let attempts = 0;
    let bothHoldOne = () => {};
    const bothHold = new Promise<void>((resolve) => (bothHoldOne = resolve));
    const crosswise = (mine: string, other: string) =>
      graph.transaction(async (run) => {
        await run(touch, { id: mine });
        if (++attempts === 2) bothHoldOne();
        await bothHold;
        await run(touch, { id: other });
      });
    await Promise.all([crosswise(first, second), crosswise(second, first)]);
    expect(attempts).toBe(3);
    const touched = testStatement('MATCH (n:ConnectionTest {id: $id}) RETURN n.touched AS n');
    expect(await graph.read(touched, { id: first }, number)).toEqual([{ n: 2 }]);
    expect(await graph.read(touched, { id: second }, number)).toEqual([{ n: 2 }]);
    for (const id of [first, second]) await graph.write(remove, { id });
  });

  it('refuses rows that nobody asked for', async () => {
    await expect(graph.write(testStatement('RETURN 1 AS one', 'test/one'), {})).rejects.toThrow(
      'test/one failed: it returned rows that nobody asked for',
    );
  });
});

describe('observing', () => {
  it('tells of every statement with its rows until stopped', async () => {
    const heard: [string, number][] = [];
    const stop = graph.observe((name, _milliseconds, rows) => heard.push([name, rows]));
    const three = testStatement('UNWIND [1, 2, 3] AS n RETURN n', 'test/three');
    await graph.read(three, {}, z.object({ n: z.int() }));
    await graph.transaction((run) => run(three, {}, z.object({ n: z.int() })));
    await graph.read(testStatement('nonsense', 'test/nonsense'), {}, z.object({})).catch(() => undefined);
    stop();
    await graph.read(three, {}, z.object({ n: z.int() }));
    expect(heard).toEqual([
      ['test/three', 3],
      ['test/three', 3],
      ['test/nonsense', 0],
    ]);
  });
});

describe('when Neo4j is not there', () => {
  const one = testStatement('RETURN 1 AS n');
  const failing = [
    ['nothing listens', { ...testConnection(), uri: 'bolt://127.0.0.1:9' }, 'cannot answer now'],
    ['a name that leads nowhere', { ...testConnection(), uri: 'neo4j://nowhere.invalid:7687' }, 'nowhere.invalid'],
    ['a wrong password', { ...testConnection(), password: 'not this' }, 'Check NEO4J_USER and NEO4J_PASSWORD'],
    ['a database that does not exist', { ...testConnection(), database: 'nosuch' }, 'Check NEO4J_DATABASE'],
  ] as const;

  it.each(failing)('%s: says so', async (_what, settings, said) => {
    const elsewhere = connect(settings);
    try {
      for (const call of [() => elsewhere.verify(), () => elsewhere.read(one, {}, z.object({}))]) {
        const failure = call();
        await expect(failure).rejects.toThrow(DatabaseUnavailable);
        await expect(failure).rejects.toThrow(said);
      }
    } finally {
      await elsewhere.close();
    }
  });

  it('says the version of a Neo4j that is there', async () => {
    expect(await graph.verify()).toEqual({
      address: expect.any(String) as string,
      version: expect.stringMatching(/^5\.26\./) as string,
    });
  });
});
