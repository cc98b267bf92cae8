/** Calls of several requests that go to Neo4j as one. */
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { connect } from '../../src/neo4j/connect.ts';
import { StatementFailed, StatementTimedOut, UnexpectedRow } from '../../src/neo4j/errors.ts';
import { parseStatement } from '../../src/neo4j/statements.ts';
import { testConnection } from '../support/graph.ts';

// One under way at a time: of a statement that is known to be quick the first goes alone, and all that are asked meanwhile go together.
const graph = connect(testConnection(), { lanes: 1 });
afterAll(() => graph.close());

const shared = (text: string) => parseStatement('query/shared', `// Several calls may go as one.\n${text}`);
const numbers = (length: number): number[] => Array.from({ length }, (_, index) => index);

it('each call has its own answer, of whatever many rows', async () => {
  const statement = shared('UNWIND $values AS value RETURN value * $by AS product');
  const products = await Promise.all(
    numbers(6).map((n) => graph.read(statement, { values: numbers(n), by: n }, z.object({ product: z.int() }))),
  );
  expect(products.map((rows) => rows.map(({ product }) => product))).toEqual([
    [],
    [0],
    [0, 2],
    [0, 3, 6],
    [0, 4, 8, 12],
    [0, 5, 10, 15, 20],
  ]);
});

it('calls that wait go in one transaction', async () => {
  const statement = shared('WITH $n AS n RETURN n, toString(datetime.transaction()) AS began');
  const row = z.object({ n: z.int(), began: z.string() });
  // While Neo4j is busy a call takes it long, and such calls go alone: they go together as soon as it is not.
  await vi.waitFor(async () => {
    for (const n of numbers(10)) await graph.read(statement, { n }, row);
    const rows = (await Promise.all(numbers(6).map((n) => graph.read(statement, { n }, row)))).flat();
    expect(rows.map(({ n }) => n)).toEqual(numbers(6));
    expect(rows.map(({ began }) => began === rows[1]?.began)).toEqual([false, true, true, true, true, true]);
  }, 30_000);
});

describe('a call that fails', () => {
  const divided = shared('RETURN 60 / $by AS result');
  const result = z.object({ result: z.int().max(30) });
  const outcomes = (by: readonly number[], timeout?: (by: number) => number) =>
    Promise.all(
      by.map((one) =>
        graph
          .read(divided, { by: one }, result, timeout ? { timeout: timeout(one) } : {})
          .catch((error: unknown) => error),
      ),
    );

  beforeAll(async () => {
    for (const by of numbers(30)) await graph.read(divided, { by: by + 2 }, result);
  });

  it('in Neo4j leaves the others their answers', async () => {
    const found = await outcomes([2, 3, 0, 5]);
    expect(found).toEqual([[{ result: 30 }], [{ result: 20 }], expect.any(StatementFailed), [{ result: 12 }]]);
    expect(found[2]).toMatchObject({ statement: 'query/shared', code: 'Neo.ClientError.Statement.ArithmeticError' });
  });

  it('for a row that is not as expected leaves the others their answers', async () => {
    expect(await outcomes([2, 3, 1, 5])).toEqual([
      [{ result: 30 }],
      [{ result: 20 }],
      expect.any(UnexpectedRow),
      [{ result: 12 }],
    ]);
  });

  it('since its time was over while it waited leaves the others theirs', async () => {
    expect(await outcomes([2, 3, 4, 5], (by) => (by === 4 ? 0.5 : 10_000))).toEqual([
      [{ result: 30 }],
      [{ result: 20 }],
      expect.any(StatementTimedOut),
      [{ result: 12 }],
    ]);
  });
});

it('whoever listens hears of each call', async () => {
  const heard: [string, number][] = [];
  const stop = graph.observe((name, _milliseconds, rows) => heard.push([name, rows]));
  const statement = shared('UNWIND $values AS value RETURN value');
  await Promise.all(numbers(3).map((n) => graph.read(statement, { values: numbers(n) }, z.object({ value: z.int() }))));
  stop();
  expect(heard.sort(([, one], [, other]) => one - other)).toEqual([
    ['query/shared', 0],
    ['query/shared', 1],
    ['query/shared', 2],
  ]);
});
