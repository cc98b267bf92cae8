import type { Figure } from './figures.ts';
import { lexicon } from './Lexicon.ts';
import type { Sentence, Word } from './sentences.ts';
import { findPatterns, patternIndex } from './wordPattern.ts';

const comparators = patternIndex(lexicon.statistics.comparators.map((one) => [one, true] as const));

/** Words that set one figure against another. */
const SET_AGAINST = /^(against|compared|than|below|above|average|whereas|while)$/;

/** Whether a word sets one figure against another; "on average" does not. */
function setsAgainst(words: readonly Word[], at: number): boolean {
  const { text } = words[at] ?? { text: '' };
  return SET_AGAINST.test(text) && !(text === 'average' && /^(on|an)$/.test(words[at - 1]?.text ?? ''));
}

/** Words before these that lead to them: "which is well below", "when the national average is". */
const LEADS_TO =
  /^(a|an|the|when|where|which|that|this|is|are|was|were|and|but|as|in|of|with|from|at|its|national|similar|well|just|far|much|slightly|significantly|considerably|higher|lower|more|less|better|worse|fewer|greater|faster|slower)$/;

/** Where the words begin that set a figure against another, not before the word `from`. */
export function beginOfComparison(words: readonly Word[], from: number, against: Figure): number {
  const link = words.findIndex((_, at) => at >= from && at < against.from && setsAgainst(words, at));
  let begin = link < 0 ? against.from : link;
  while (begin > from && LEADS_TO.test(words[begin - 1]?.text ?? '')) begin--;
  return begin;
}

/** Whether a figure is only what the one before it is set against: the same unit, with "national", "average" or the like beside it. */
export function isSetAgainst(sentence: Sentence, before: Figure | undefined, figure: Figure): boolean {
  if (before === undefined || before.unit !== figure.unit) return false;
  const { words } = sentence;
  const linked = words.slice(0, figure.from).some((_, at) => at >= before.to && setsAgainst(words, at));
  return linked && findPatterns(comparators, wordsAround(words, before, figure)).length > 0;
}

/** The words beside a comparator that may say what it is. */
function wordsAround(words: readonly Word[], before: Figure, { from, to }: Figure): readonly Word[] {
  const average = words.findIndex(
    (word, at) => at > before.to && at <= before.to + 2 && word.text === 'average' && words[at - 1]?.text === 'on',
  );
  return words.slice(Math.max(before.to, average + 1, from - 6), Math.min(words.length, to + 4));
}

/** What stands beside a comparator and says what it is: "national average". */
export function labelOf({ words }: Sentence, before: Figure, against: Figure): string {
  const around = wordsAround(words, before, against);
  const found = findPatterns(comparators, around);
  const first = Math.min(...found.map((one) => one.from));
  const last = Math.max(...found.filter((one) => one.from <= first + 2).map((one) => one.to));
  return around
    .slice(first, last)
    .map((word) => word.printed)
    .join(' ');
}
