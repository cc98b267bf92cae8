import type { Sent } from './parts.ts';

/** A statement's text for several calls at once: `$joint.calls` are their parameters, each with its `number`. */
export interface Joint {
  text: string;
  /** The parameters in which calls that go together must be alike, as paths; `$joint.alike` has them. */
  alike: readonly (readonly string[])[];
}

/** A variable of the text for several calls; no statement has one of that name. */
const CALL = 'call';
const LIMIT = /\bLIMIT \$([\w.]+)/g;

/**
 * The text by which Neo4j answers several calls of a statement in one round trip: each row says which call it is of. Where many ask for
 * the same kind of thing, a round trip costs more than what they ask. `$where.areas` becomes `call.where.areas`; only a LIMIT takes no
 * variable, so that calls with different limits can't go together.
 *
 * @throws Error where the text uses a variable `call`, or doesn't end with RETURN and columns that have names
 */
export function jointOf({ text }: Sent): Joint {
  if (new RegExp(`\\b${CALL}\\b`).test(text)) throw new Error(`A statement must not have a variable "${CALL}"`);
  const alike = [...new Set([...text.matchAll(LIMIT)].map(([, path = '']) => path))];
  const own = text
    .split(/(\bLIMIT \$[\w.]+)/)
    .map((part, index) =>
      index % 2 === 1
        ? part.replace('$', '$joint.alike.')
        : part
            .replaceAll(/\$(?=\w)/g, `${CALL}.`)
            .replaceAll(/\bCALL \(\s*(\)?)/g, (_, empty: string) => `CALL (${CALL}${empty || ', '}`),
    )
    .join('');
  const lines = [
    `UNWIND $joint.calls AS ${CALL}`,
    `CALL (${CALL}) {`,
    own,
    '}',
    `RETURN ${[`${CALL}.number AS number`, ...columnsOf(text)].join(', ')}`,
  ];
  return { text: lines.join('\n'), alike: alike.map((path) => path.split('.')) };
}

/** The names of the columns that a text returns. */
function columnsOf(text: string): string[] {
  const columns: string[] = [];
  let depth = 0;
  let from: number | undefined;
  const end = (at: number): void => {
    if (from !== undefined) columns.push(text.slice(from, at).trim());
  };
  for (const { 0: token, index } of text.matchAll(/[{[(]|[)\]}]|,|\bRETURN\b/g)) {
    if ('{[('.includes(token)) depth++;
    else if (')]}'.includes(token)) depth--;
    else if (depth > 0) continue;
    else if (token === 'RETURN') from = index + token.length;
    else if (from !== undefined) {
      end(index);
      from = index + 1;
    }
  }
  end(text.length);
  const names = columns.map((column) => /(?:^|\bAS )(\w+)$/.exec(column)?.[1]);
  if (names.length === 0 || !names.every((name) => name !== undefined)) {
    throw new Error('A statement must end with RETURN, and each column have a name');
  }
  return names;
}
