import type { Word } from './sentences.ts';

/** How many words after "who", "where" or "when" are taken for its clause, where no comma ends it. */
const ASIDE_REACH = 8;
/** The same where such a clause opens the sentence or follows a comma, since a comma ends it then. */
const OPENING_REACH = 25;

/** A clause that only says who, where or when: words `from` (included) to `to` (excluded). */
export interface Aside {
  from: number;
  to: number;
  /** Where a comma ends it: "Where children cannot wait, …", "nurses, who do not hold records, …"; else Infinity. */
  comma: number;
}

/** The clauses of a sentence that only say who, where or when. */
export function asidesIn(words: readonly Word[]): Aside[] {
  const stretches: Aside[] = [];
  words.forEach((word, at) => {
    if (!/^(who|where|whose|when|if|whether)$/.test(word.text) || words[at - 1]?.text === 'only') return;
    let to = at + 1;
    while (to < words.length && !words[to]?.before.includes(',')) to++;
    const opens = at === 0 && to < words.length && to <= OPENING_REACH;
    const set = (at === 0 || word.before.includes(',')) && to < words.length && to - at <= OPENING_REACH;
    stretches.push({ from: at, to: opens ? to : Math.min(to, at + ASIDE_REACH + 1), comma: set ? to : Infinity });
  });
  return stretches;
}
