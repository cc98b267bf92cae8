import type { Loaders } from '../loaders/Loaders.ts';
import { required } from '../loaders/Loaders.ts';
import type { AskedColumns, ListAnswer, ParentPage } from './answer.ts';

/**
 * Puts rows where a statement gave ids, in the lists that came along too: those that are kept, and the others with one statement for all.
 * @throws Error where the graph holds one no longer
 */
export async function rowsOfIds(asked: AskedColumns, answer: ListAnswer, loaders: Loaders): Promise<void> {
  const awaited: Promise<unknown>[] = [];
  fill(asked, answer, loaders, awaited);
  if (awaited.length > 0) await Promise.all(awaited);
}

/**
 * Puts rows where one page has ids.
 * @returns what is to be awaited before all are there; nothing where all are kept
 */
export function rowsOfPage(
  { list }: Pick<AskedColumns, 'list'>,
  { rows }: ParentPage,
  loaders: Loaders,
): Promise<unknown>[] {
  const loader = loaders[list.label];
  const awaited: Promise<unknown>[] = [];
  for (const item of rows) {
    const row = required<{ id: string }>(loader.find(item.node.id), item.node.id);
    if (row instanceof Promise) awaited.push(row.then((found) => (item.node = found)));
    else item.node = row;
  }
  return awaited;
}

function fill(asked: AskedColumns, answer: ListAnswer, loaders: Loaders, awaited: Promise<unknown>[]): void {
  const { along } = asked;
  for (const page of answer.pages) awaited.push(...rowsOfPage(asked, page, loaders));
  for (const [name, below] of along) {
    const came = answer.along.get(name);
    if (came !== undefined) fill(below, came, loaders, awaited);
  }
}
