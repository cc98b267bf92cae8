import neo4j from 'neo4j-driver';

/** What a statement is given for its `$names`. Whole numbers reach Neo4j as integers, `undefined` as null. */
export type Parameters = Readonly<Record<string, unknown>>;

/** JavaScript has one kind of number and Cypher two: `LIMIT $n` and a page number must be integers. */
function toCypher(value: unknown): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value;
  if (value === undefined) return null;
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(toCypher);
  if (Object.getPrototypeOf(value) !== Object.prototype) return value;
  return toParameters(value as Record<string, unknown>);
}

/** The parameters as the driver is to send them. */
export function toParameters(parameters: Parameters): Record<string, unknown> {
  const converted: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(parameters)) converted[name] = toCypher(value);
  return converted;
}
