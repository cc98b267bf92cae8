/** Shorter names are too near to other words. In letters. */
const SHORTEST = 6;

/**
 * True where a written name is the other with one letter put in, left out or changed, or two that stand side by side swapped. The first
 * letter is right in nearly all misspellings, and in few of the other places whose names are near: it must be the same.
 */
export function isMisspelling(written: string, name: string): boolean {
  if (name.replace(/[^a-z]/g, '').length < SHORTEST || written[0] !== name[0] || written === name) return false;
  let from = 0;
  while (from < written.length && written[from] === name[from]) from++;
  const [rest, right] = [written.slice(from), name.slice(from)];
  return (
    rest.slice(1) === right ||
    rest === right.slice(1) ||
    rest.slice(1) === right.slice(1) ||
    (rest[0] === right[1] && rest[1] === right[0] && rest.slice(2) === right.slice(2))
  );
}
