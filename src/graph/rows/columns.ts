/** Rows turned round: for each property the list of its values, so that a property's name is sent to Neo4j once and not with each row. */
export type Columns = Readonly<Record<string, readonly unknown[]>>;

/** Turns rows round; all of them have the same properties. Without any, there is only an empty list `id`. */
export function columns(rows: readonly object[]): Columns {
  const turned: Record<string, unknown[]> = { id: [] };
  for (const name in rows[0]) turned[name] = rows.map((row) => (row as Record<string, unknown>)[name]);
  return turned;
}
