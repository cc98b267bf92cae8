import type { Loaders } from '../loaders/Loaders.ts';
import { required } from '../loaders/Loaders.ts';
import type { AskedColumns, ListAnswer } from './answer.ts';

/**
 * Puts rows where a statement gave ids, in the lists that came along too: those that are kept, and the others with one statement for all.
 * @throws Error where the graph holds one no longer
 */
export async function rowsOfIds(asked: AskedColumns, answer: ListAnswer, loaders: Loaders): Promise<void> {
  const awaited: Promise<unknown>[] = [];
  fill(asked, answer, loaders, awaited);
  if (awaited.length > 0) await Promise.all(awaited);
}

function fill({ list, along }: AskedColumns, answer: ListAnswer, loaders: Loaders, awaited: Promise<unknown>[]): void {
  const loader = loaders[list.label];
  for (const { rows } of answer.pages) {
    for (const item of rows) {
      const row = required<{ id: string }>(loader.find(item.node.id), item.node.id);
      if (row instanceof Promise) awaited.push(row.then((found) => (item.node = found)));
      else item.node = row;
    }
  }
  for (const [name, below] of along) {
    const came = answer.along.get(name);
    if (came !== undefined) fill(below, came, loaders, awaited);
  }
}
