export type Value = string | number | boolean | readonly string[] | readonly number[];

/** What a node or relationship is to hold. */
export type Properties = Record<string, Value>;

/** The properties that there are: what is null is not stored. */
export function present(properties: Record<string, Value | null | undefined>): Properties {
  return Object.fromEntries(Object.entries(properties).filter(([, value]) => value != null)) as Properties;
}
