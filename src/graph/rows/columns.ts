/** Rows turned round: for each property the list of its values, so that a property's name is sent to Neo4j once and not with each row. */
export type Columns<Row> = { [Name in keyof Row]: Row[Name][] } & { start: number[] };

/** Turns rows round; all of them have the same properties. */
export function columns<Row extends { start: number }>(rows: readonly Row[]): Columns<Row> {
  const names = Object.keys(rows[0] ?? {}) as (keyof Row)[];
  const turned = Object.fromEntries(names.map((name) => [name, rows.map((row) => row[name])]));
  return { start: [], ...turned } as unknown as Columns<Row>;
}
