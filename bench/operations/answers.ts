/** The value at a path within an answer; undefined where the path leads nowhere. */
export function at(answer: unknown, ...path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined),
    answer,
  );
}

/** The list at a path within an answer. Throws where there is none. */
export function list(answer: unknown, ...path: readonly (string | number)[]): unknown[] {
  const value = at(answer, ...path);
  if (!Array.isArray(value))
    throw new Error(`There is no list at ${path.join('.')} in ${JSON.stringify(answer).slice(0, 300)}`);
  return value;
}

/** Some fields of an object, in the order given; null where there is no object or no value. */
export function fields(object: unknown, ...names: readonly string[]): Record<string, unknown> | null {
  if (object === undefined || object === null) return null;
  return Object.fromEntries(names.map((name) => [name, at(object, name) ?? null]));
}

/** Where two answers first differ, as a path with both values; null where they are the same. */
export function difference(one: unknown, other: unknown, path = 'data'): string | null {
  if (Object.is(one, other)) return null;
  if (typeof one === 'object' && one !== null && typeof other === 'object' && other !== null) {
    const keys = new Set([...Object.keys(one), ...Object.keys(other)]);
    for (const key of keys) {
      const found = difference(at(one, key), at(other, key), `${path}.${key}`);
      if (found !== null) return found;
    }
    return null;
  }
  const show = (value: unknown) => (value === undefined ? 'nothing' : JSON.stringify(value).slice(0, 200));
  return `${path}: ${show(one)} and ${show(other)}`;
}
