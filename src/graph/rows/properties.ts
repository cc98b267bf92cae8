export type Value = string | number | boolean | readonly string[] | readonly number[];

/** What a node or relationship is to hold. */
export type Properties = Record<string, Value>;

/** The properties that there are: what is null is not stored. */
export function present(properties: Record<string, Value | null | undefined>): Properties {
  const found: Properties = {};
  for (const name in properties) {
    const value = properties[name];
    if (value != null) found[name] = value;
  }
  return found;
}
