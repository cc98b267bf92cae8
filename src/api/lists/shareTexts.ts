import type { Facts } from './told.ts';

/** Rows in which texts that are the same, such as codes, are one: as they come from Neo4j, each row has its own. */
export function shareTexts(rows: readonly Facts[]): Facts[] {
  const texts = new Map<string, string>();
  const share = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(share);
    if (typeof value !== 'string') return value;
    const known = texts.get(value);
    if (known === undefined) texts.set(value, value);
    return known ?? value;
  };
  return rows.map((row) => {
    const shared: Record<string, unknown> & { id: string } = { id: row.id };
    for (const [name, value] of Object.entries(row)) shared[name] = share(value);
    return shared;
  });
}
