/** What a slot of an object or a list takes, and an object or a text beside its content. */
const SLOT = 8;
const HEADER = 24;

/**
 * About how many bytes a value takes: texts, numbers, lists and objects of them. Rather too many: what is shared counts each time, and a
 * character counts as two bytes, which those of every text are that has a ’ or – in it.
 * @param shared texts that count once, since whoever made the value made them so; those that were counted are added
 */
export function sizeOf(value: unknown, shared?: Set<string>): number {
  if (typeof value === 'string') {
    if (shared === undefined) return HEADER + 2 * value.length;
    if (shared.has(value)) return 0;
    shared.add(value);
    return HEADER + 2 * value.length;
  }
  if (typeof value !== 'object' || value === null) return SLOT;
  let size = HEADER;
  for (const inner of Object.values(value)) size += SLOT + sizeOf(inner, shared);
  return size;
}
