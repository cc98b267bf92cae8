import type { Word } from './sentences.ts';

/** A part of a sentence that judges by itself: words `from` (included) to `to` (excluded). */
export interface Clause {
  from: number;
  to: number;
  /** The contrast that opens it, such as `although`; `main` for what follows a clause so opened; null otherwise. */
  contrast: string | null;
}

/** All words of a sentence as one clause. */
export const wholeClause = (words: readonly Word[]): Clause => ({ from: 0, to: words.length, contrast: null });

const CONCESSIVE = /^(although|though|while|whilst|despite|whereas|in spite of|notwithstanding)$/;
/** Words that show a stretch of words to have its verb. */
export const AUXILIARY = /^(is|are|was|were|has|have|had|do|does|did|can|could|may|will|remain|remains)$/;
/** Words after which a concession comes before what it concedes to: "and, although …, …". */
const LEADS_IN = /^(and|but|however|that|because|also|so|where|which|who|when)$/;
/** Words after a comma that go on with what stands before it. */
const GOES_ON = /^(and|or|such|including|for|which|who|where|particularly|especially|often|typically|as|with)$/;

/**
 * Cuts a sentence into clauses at its contrasts and semicolons.
 * @param contrasts the words that open a contrast, such as "although": `from` (included) to `to` (excluded)
 */
export function cutClauses(words: readonly Word[], contrasts: readonly { from: number; to: number }[]): Clause[] {
  const opens = new Map(
    contrasts.map((one) => [
      one.from,
      words
        .slice(one.from, one.to)
        .map((word) => word.text)
        .join(' '),
    ]),
  );
  const cuts = new Map<number, string | null>();
  for (const [from, contrast] of opens) {
    cuts.set(from, contrast);
    if (!CONCESSIVE.test(contrast)) continue;
    const next = [...opens.keys()].find((at) => at > from) ?? words.length;
    // "It works well, although some groups, such as those in custody, are not reached": what it concedes to came before.
    const came = from > 1 && words[from]?.before.includes(',') === true && !LEADS_IN.test(words[from - 1]?.text ?? '');
    if (came && words.slice(0, from).some((word) => AUXILIARY.test(word.text))) continue;
    const end = endOfConcession(words, from, next);
    if (end !== null) cuts.set(end, 'main');
  }
  words.forEach((word, at) => {
    if (word.before.includes(';') && !cuts.has(at)) cuts.set(at, null);
  });
  const starts = [...cuts.keys()].filter((at) => at > 0).sort((one, other) => one - other);
  return [0, ...starts].map((from, position) => ({
    from,
    to: starts[position] ?? words.length,
    contrast: cuts.get(from) ?? null,
  }));
}

/** "Although A, B": the comma at which A ends, by preference one after A's verb. */
function endOfConcession(words: readonly Word[], from: number, next: number): number | null {
  const commas: number[] = [];
  for (let at = from + 2; at < next; at++) {
    const listed = words[at - 1]?.text === 'education' && words[at]?.text === 'health';
    if (words[at]?.before.startsWith(',') === true && !listed && !GOES_ON.test(words[at]?.text ?? '')) commas.push(at);
  }
  const afterVerb = commas.find((at) => words.slice(from + 1, at).some((word) => AUXILIARY.test(word.text)));
  return afterVerb ?? commas[0] ?? null;
}
