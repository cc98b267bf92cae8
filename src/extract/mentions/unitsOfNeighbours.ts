import { isDuration, type PrintedNumber } from './numbers.ts';
import type { Clause } from './periods.ts';
import type { Word } from './sentences.ts';

/** What a number counts, and the words that say so. */
export interface Unit extends Clause {
  value: string;
}

/** A number with what it counts by the words right after it. */
interface Counting {
  number: PrintedNumber;
  own: Unit | null;
}

/** What a number counts by the number beside it. */
interface Shared {
  unit: Unit;
  /** Whether the next number is the total of which this one is a part. */
  isPart: boolean;
}

/** "9 of the 31 plans", "nine out of 31 plans". */
const OF_TOTAL = /^(?:out )?of(?: (?:the|these|those|all|our|its|their))*$/;
/** "from 40 to about 12 weeks". */
const MOVES_TO = /^to(?: (?:about|around|just|under|over|nearly|almost|well|more|less|fewer|than))*$/;
const FINITE = /^(?:is|are|was|were|has|have|had|will|would|do|does|did|can|could|remain|remained)$/;
/** What may go before a number without telling what it counts. */
const HOW_MANY =
  /^(?:only|just|some|about|around|nearly|almost|over|under|more|less|fewer|than|at|least|another|a|further|all|but)$/;
const OF_THEM = /^of (?:them|these|those|which|whom)$/;
const MARK = /[,;:()]/;
/** What leads from things that have been counted to some of them. */
const LEADS_ON = /^(?:and|but|while|whereas|of|whom|which|these|those|them)$/;

/**
 * What numbers count that print no unit of their own: a part counts what its total does, "22 of the 30 plans"; what something falls
 * from is counted as what it falls to, "from 40 to 12 weeks"; and what is said of a bare number is said of the things counted before,
 * "Of the 30 plans, 22 were late".
 * @param counting the numbers of a sentence in order
 * @returns for each number, null where its neighbours tell nothing
 */
export function unitsOfNeighbours(words: readonly Word[], counting: readonly Counting[]): (Shared | null)[] {
  return counting.map(({ number, own }, index): Shared | null => {
    if (own !== null) return null;
    const next = counting[index + 1];
    if (next !== undefined && next.own !== null && next.number.unit === '') {
      const between = textOf(words, number.to, next.number.from);
      const isPart = OF_TOTAL.test(between) && !namesOne(words, number) && number.value <= next.number.value;
      const moves = words[number.from - 1]?.text === 'from' && MOVES_TO.test(between);
      if (isPart || moves) return { unit: next.own, isPart };
    }
    const before = counting.slice(0, index).findLast((one) => one.own !== null);
    return before?.own && isCount(before) && isOfSameThings(words, before.number, number)
      ? { unit: before.own, isPart: false }
      : null;
  });
}

const textOf = (words: readonly Word[], from: number, to: number): string =>
  words
    .slice(from, to)
    .map(({ text }) => text)
    .join(' ');

/** "One of the 10 areas is …" tells which, "only one of the 10" how many. */
const namesOne = (words: readonly Word[], { value, from }: PrintedNumber): boolean =>
  value === 1 && !/^(?:only|just|but)$/.test(words[from - 1]?.text ?? '');

const isCount = ({ number, own }: Counting): boolean => number.unit === '' && own !== null && !isDuration(own.value);

/** Whether a number with a verb after it begins a clause, or goes on from the things counted before: "…, of whom 300 were waiting", "4 of which". */
function isOfSameThings(words: readonly Word[], before: PrintedNumber, number: PrintedNumber): boolean {
  const { from, to } = number;
  if (OF_THEM.test(textOf(words, to, to + 2))) return !namesOne(words, number);
  if (!FINITE.test(words[to]?.text ?? '') || MARK.test(words[to]?.before ?? '')) return false;
  for (let at = from; at > before.to; at--) {
    const text = words[at - 1]?.text ?? '';
    if (MARK.test(words[at]?.before ?? '') || LEADS_ON.test(text)) return true;
    if (!HOW_MANY.test(text)) return false;
  }
  return false;
}
