import { afterEach, expect, it, vi } from 'vitest';
import { SharedReads } from '../../src/neo4j/SharedReads.ts';
import { parseStatement } from '../../src/neo4j/statements.ts';

/** The names that statements take in order: `a1` and `a2` are calls of one, `b1` is of another. */
const statements = new Map(
  ['a', 'b', 'c', 'd'].map((letter) => [
    letter,
    parseStatement(letter, `// Several calls may go as one.\nRETURN '${letter}' + $name AS name`),
  ]),
);

/** What was sent, call by call, and how to let what was sent first come back. Calls of a, b and c have been made, and took so long. */
async function withLanes(count: number, milliseconds: Record<string, number> = {}) {
  const sent: string[][] = [];
  const back: (() => void)[] = [];
  const reads = new SharedReads(count, (_text, { joint }) => {
    const names = (joint as { calls: { name: string }[] }).calls.map(({ name }) => name);
    sent.push(names);
    const answer = { rows: [], milliseconds: milliseconds[names[0]?.slice(0, 1) ?? ''] ?? 0 };
    return new Promise((resolve) => back.push(() => resolve(answer)));
  });
  const add = (...calls: string[]): void => {
    for (const name of calls) {
      const statement = statements.get(name.slice(0, 1));
      if (statement === undefined) throw new Error(`No statement for ${name}`);
      void reads.read(statement, { name }, { timeout: 10_000, metadata: {} });
    }
  };
  const comesBack = async (): Promise<void> => {
    back.shift()?.();
    await new Promise(setImmediate);
  };
  for (const letter of ['a', 'b', 'c']) {
    add(`${letter}0`);
    await comesBack();
  }
  sent.length = 0;
  return { sent, add, comesBack };
}

it('a call goes at once while few are under way', async () => {
  const { sent, add } = await withLanes(2);
  add('a1', 'a2');
  expect(sent).toEqual([['a1'], ['a2']]);
});

it('further calls wait, and those that are alike go together, the first that came first', async () => {
  const { sent, add, comesBack } = await withLanes(1);
  add('a1', 'b1', 'a2', 'b2', 'a3');
  await comesBack();
  await comesBack();
  await comesBack();
  expect(sent).toEqual([['a1'], ['b1', 'b2'], ['a2', 'a3']]);
  add('c1');
  expect(sent.at(-1)).toEqual(['c1']);
});

it('not too many go together', async () => {
  const { sent, add, comesBack } = await withLanes(1);
  add(...Array.from({ length: 40 }, (_, index) => `a${index}`));
  for (let turn = 0; turn < 4; turn++) await comesBack();
  expect(sent.map(({ length }) => length)).toEqual([1, 16, 16, 7]);
});

it.each([
  ['takes long', { a: 30 }, ['a1', 'a2']],
  ['has not been asked before', {}, ['d1', 'd2']],
] as const)('a statement that %s goes alone, whatever is under way', async (_what, milliseconds, [one, other]) => {
  const { sent, add, comesBack } = await withLanes(1, milliseconds);
  add('b1', 'b2', one, other, 'b3');
  expect(sent).toEqual([['b1'], [one], [other]]);
  await comesBack();
  expect(sent.at(-1)).toEqual(['b2', 'b3']);
});

afterEach(() => vi.useRealTimers());

it('a call that nothing comes back of is not waited for beyond its time', async () => {
  const { sent, add, comesBack } = await withLanes(1);
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  add('a1');
  vi.advanceTimersByTime(9_000);
  add('b1');
  expect(sent).toEqual([['a1']]);
  vi.advanceTimersByTime(2_000);
  expect(sent).toEqual([['a1'], ['b1']]);
  // What comes back after all frees nothing a second time.
  await comesBack();
  add('c1', 'c2');
  expect(sent).toEqual([['a1'], ['b1']]);
});
