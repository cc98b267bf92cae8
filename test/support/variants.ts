import { partsOf, type Statement } from '../../src/neo4j/statements.ts';

type Tree = { [name: string]: Tree | string | boolean };

/** What no condition asks for. */
const NONE = 'NONE_OF_THESE';
/** How the parameters of a list end that another brings along: `inspections.findings` of `inspections.findings.where.areas`. */
const OF_LIST = /^(?:(.+)\.)?(?:page|where)\./;

/**
 * Parameters for which a statement is sent with none of its parts, with all of them, with each of those that exclude each other, and
 * with each list that it can bring along: enough to see that every part is right and that none scans the graph.
 *
 * @param listsInFull whether the lists that it brings along are taken in every such way too, or once each, with all that they have.
 */
export function variantsOf(statement: Statement, listsInFull = true): Record<string, unknown>[] {
  const conditions = partsOf(statement).groups.flatMap(({ below, conditions: own }) =>
    own.map(({ path, word }) => ({ path: [...below, ...path], word })),
  );
  if (conditions.length === 0) return [{}];
  const words = new Map<string, string[]>();
  const flags = new Set<string>();
  for (const { path, word } of conditions) {
    const name = path.join('.');
    if (word === undefined) flags.add(name);
    else words.set(name, [...(words.get(name) ?? []), word]);
  }
  const [ownFirst] = choicesAmong(
    [...words].filter(([name]) => listOf(name) === ''),
    true,
  );
  const lists = new Set([...flags, ...words.keys()].map(listOf));
  return [...lists].flatMap((list) => {
    const around =
      list === '' ? [] : ['page.paged', ...list.split('.').map((_, end, all) => all.slice(0, end + 1).join('.'))];
    // Only the statement's own parents can have conditions of their own.
    const own = [...flags].filter(
      (name) => listOf(name) === list && name !== list && (list === '' || !name.includes('.page.each.')),
    );
    const prefix = list === '' ? '' : `${list}.`;
    const without = (...left: string[]) => own.filter((name) => !left.includes(name.slice(prefix.length)));
    const [first, ...others] = choicesAmong(
      [...words].filter(([name]) => listOf(name) === list),
      list === '',
    );
    const make = (on: readonly string[], choice: ReadonlyMap<string, string>) =>
      build(on, new Map([...ownFirst, ...choice]));
    const all = [...around, `${prefix}page.paged`, ...own];
    if (list !== '' && !listsInFull) return [make(all, first)];
    return [
      make([...around, `${prefix}page.paged`], first),
      make([...around, ...without('page.counted', 'page.descending', 'page.bounded')], first),
      make(list === '' ? without('page.paged', 'page.linkKeys') : all, first),
      ...others.map((choice) => make(all, choice)),
    ];
  });
}

/** The list that a path is about; empty for the statement's own. */
function listOf(name: string): string {
  const found = OF_LIST.exec(name);
  return found === null ? name : (found[1] ?? '');
}

/** Each word once, the others being the first of theirs. */
function choicesAmong(
  words: readonly [string, string[]][],
  isOwn: boolean,
): [Map<string, string>, ...Map<string, string>[]] {
  const first = new Map(words.map(([name, [word = NONE]]) => [name, name.endsWith('page.by') ? NONE : word]));
  // A list that comes along belongs to a node of the list above it, and never to a service or theme.
  const others = words.filter(([name]) => isOwn || !name.endsWith('page.by'));
  return [first, ...others.flatMap(([name, all]) => all.map((word) => new Map(first).set(name, word)))];
}

function build(on: readonly string[], words: ReadonlyMap<string, string>): Tree {
  const tree: Tree = {};
  for (const name of on) put(tree, name, true);
  for (const [name, word] of words) put(tree, name, word);
  return tree;
}

/** Sets what is at the end of a path. What holds something already is there. */
function put(tree: Tree, name: string, value: string | boolean): void {
  const path = name.split('.');
  const last = path.pop() ?? '';
  let at = tree;
  for (const step of path) {
    const next = at[step];
    at = typeof next === 'object' ? next : (at[step] = {});
  }
  if (typeof at[last] !== 'object') at[last] = value;
}
