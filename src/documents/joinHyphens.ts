/** First parts that make compounds even where the document does not print the compound again. */
const PREFIXES = new Set(
  'all co cross ex full half high in long low mid multi non off on one out over part post pre re self semi short single up well'.split(
    ' ',
  ),
);

/** Words after a hanging hyphen, as in "short- and long-term", which belongs where it is. */
const AFTER_HANGING = new Set(['and', 'or', 'to', 'nor', 'as', 'but']);

const WORD = /[\p{L}\p{N}]+(?:[-‐‑][\p{L}\p{N}]+)*/gu;
const BROKEN = /([\p{L}\p{N}]+)[-‐]\s+(\p{Ll}+)/gu;
/** A name broken at its own hyphen ("Taylor- Beirne", "Southend-on- Sea"). */
const BROKEN_NAME = /(?<=\p{Lu}[\p{L}'’-]*\p{L}-)\s+(?=\p{Lu}\p{Ll})/gu;

/**
 * Makes a function that mends words broken at the end of a line ("chil- dren" → "children", "well- being" → "well-being").
 * The document's own words decide: the form it prints elsewhere; failing that, a hyphen stays where either part is a word of the
 * document by itself.
 * @param texts the document's blocks, in which broken words may stand
 */
export function hyphenJoiner(texts: readonly string[]): (text: string) => string {
  let words: Set<string> | null = null;
  const known = (): Set<string> => {
    if (words === null) {
      words = new Set();
      for (const text of texts) {
        for (const [word] of text.replace(BROKEN, ' ').toLowerCase().matchAll(WORD)) {
          words.add(word);
        }
      }
    }
    return words;
  };
  const mend = (broken: string, left: string, right: string): string => {
    if (AFTER_HANGING.has(right)) return broken;
    const first = left.toLowerCase();
    const document = known();
    if (document.has(`${first}-${right}`)) return `${left}-${right}`;
    if (document.has(first + right)) return left + right;
    const compound = PREFIXES.has(first) || /\d$/.test(first) || document.has(first) || document.has(right);
    return compound ? `${left}-${right}` : left + right;
  };
  return (text) => (/[-‐]\s/.test(text) ? text.replace(BROKEN_NAME, '').replace(BROKEN, mend) : text);
}
