import { numberWords } from './numberWords.ts';
import type { Word } from './sentences.ts';

/** A share that judges, such as "only a third of plans were issued within 20 weeks": words `from` (included) to `to` (excluded). */
export interface JudgedShare {
  kind: 'good' | 'bad';
  from: number;
  to: number;
}

/** A share as a sentence prints it: "48%", "three quarters", "nine in ten". */
interface Share {
  value: number;
  from: number;
  to: number;
}

/** A share at or above this of what ought to happen is good, below the other poor; between them the words around must tell. */
const HIGH = 0.75;
const LOW = 0.6;
/** At or below this, a share of what ought not to happen is good where it is called small. */
const FEW = 0.2;
/** How many words after a share tell what it is a share of. */
const MEASURE_WITHIN = 16;

const COUNTS = numberWords(1, 20);
const PARTS = new Map([
  ['half', 1 / 2],
  ['third', 1 / 3],
  ['thirds', 1 / 3],
  ['quarter', 1 / 4],
  ['quarters', 1 / 4],
  ['fifth', 1 / 5],
  ['fifths', 1 / 5],
  ['tenth', 1 / 10],
  ['tenths', 1 / 10],
]);

/** What ought to happen: a plan in time, a visit paid. */
const WANTED =
  /^(within|time|timely|timescale|timescales|deadline|receive|received|reviewed|seen|reached|satisfied|met|attend|attended|contributed|updated)$/;
/** What ought not. */
const UNWANTED =
  /^(late|overdue|refused|declined|rejected|vacant|empty|unfilled|wait|waits|waiting|waited|excluded|absent|missed|delayed|outdated|not|no|never|unaware|unable|dissatisfied|unhappy|without)$/;
const SMALL = /^(only|just|barely|merely|scarcely|fewer|less|under)$/;
const SET_AGAINST = /^(compared|comparison|against|than|national|nationally|average|england|elsewhere)$/;
const MARK = /[;:]/;

/**
 * The shares of a sentence that judge what they count, by their size, by a share that they are set against, or by how they have moved.
 * A share alone says nothing: "half of plans are new".
 */
export function judgedShares(words: readonly Word[]): JudgedShare[] {
  const shares = printedShares(words);
  const judged: JudgedShare[] = [];
  for (let index = 0; index < shares.length; index++) {
    const share = shares[index];
    if (share === undefined || (index > 0 && isComparator(words, share))) continue;
    const measure = measureOf(words, share);
    if (measure === null) continue;
    const next = shares[index + 1];
    const span = { from: share.from, to: Math.max(measure.at + 1, share.to) };
    const better = (one: boolean) => (one === measure.wanted ? 'good' : 'bad');
    if (next !== undefined && isMove(words, share, next)) {
      judged.push({ kind: better(next.value > share.value), ...span, to: Math.max(span.to, next.to) });
      index++;
    } else if (next !== undefined && isComparator(words, next)) {
      judged.push({ kind: better(share.value > next.value), ...span });
    } else {
      const kind = bySize(share, measure.wanted, isCalledSmall(words, share));
      if (kind !== null) judged.push({ kind, ...span });
    }
  }
  return judged;
}

function bySize({ value }: Share, wanted: boolean, small: boolean): 'good' | 'bad' | null {
  if (!wanted) return small && value <= FEW ? 'good' : 'bad';
  if (value < LOW || (small && value < HIGH)) return 'bad';
  return value >= HIGH ? 'good' : null;
}

function printedShares(words: readonly Word[]): Share[] {
  const shares: Share[] = [];
  for (let at = 0; at < words.length; at++) {
    const share = shareAt(words, at);
    if (share === null) continue;
    shares.push(share);
    at = share.to - 1;
  }
  return shares;
}

function shareAt(words: readonly Word[], at: number): Share | null {
  const said = (offset: number) => words[at + offset]?.text ?? '';
  const count = countOf(said(0));
  const first = PARTS.get(said(0));
  // "two and a half years" and "half a day" are no shares; "half of", "a quarter" are.
  if (first === 1 / 2) return /^(of|the|all|its|their)$/.test(said(1)) ? { value: first, from: at, to: at + 1 } : null;
  if (count === null && !(said(0) === 'a' && said(-1) !== 'and')) return null;
  const part = PARTS.get(said(1));
  if (part !== undefined) return { value: Math.min(1, (count ?? 1) * part), from: at, to: at + 2 };
  if (count === null) return null;
  // A sentence's last mark stands before no word: "from 92% to 71%."
  const last = at === words.length - 1 && words.some((one) => one.before.startsWith('%'));
  const percent = last || words[at + 1]?.before.startsWith('%') === true || /^(percent|pc)$/.test(said(1));
  if (percent) return { value: count / 100, from: at, to: at + 1 };
  if (said(1) === 'per' && said(2) === 'cent') return { value: count / 100, from: at, to: at + 3 };
  const [link, total] = said(2) === 'of' && said(1) === 'out' ? [2, countOf(said(3))] : [1, countOf(said(2))];
  const joined = link === 2 || /^(in|of)$/.test(said(1));
  if (joined && total !== null && total > count && total < 1000)
    return { value: count / total, from: at, to: at + link + 2 };
  return null;
}

function countOf(text: string): number | null {
  if (/^\d{1,3}(\.\d+)?$/.test(text)) return Number(text);
  return COUNTS.get(text) ?? null;
}

function measureOf(words: readonly Word[], share: Share): { at: number; wanted: boolean } | null {
  let wanted: number | null = null;
  for (let at = share.to; at < Math.min(words.length, share.to + MEASURE_WITHIN); at++) {
    const word = words[at];
    if (word === undefined || MARK.test(word.before) || /^(compared|although|but|while|whilst)$/.test(word.text)) break;
    const brief =
      /^wait/.test(word.text) && words.slice(at, at + 4).some((one) => /^(less|fewer|under)$/.test(one.text));
    if (UNWANTED.test(word.text) && !brief) return { at, wanted: false };
    if (brief) return { at, wanted: true };
    if (wanted === null && WANTED.test(word.text)) wanted = at;
  }
  if (wanted !== null) return { at: wanted, wanted: true };
  // "The proportion of plans issued within 20 weeks is 35%."
  for (let at = share.from - 1; at >= Math.max(0, share.from - MEASURE_WITHIN); at--) {
    const text = words[at]?.text ?? '';
    if (MARK.test(words[at + 1]?.before ?? '')) break;
    if (/^(proportion|percentage|share|timeliness|rate)$/.test(text)) {
      const before = words.slice(at, share.from);
      const unwanted = before.some((one) => UNWANTED.test(one.text));
      const told = unwanted || text === 'timeliness' || before.some((one) => WANTED.test(one.text));
      return told ? { at: share.from, wanted: !unwanted } : null;
    }
  }
  return null;
}

const isCalledSmall = (words: readonly Word[], { from }: Share): boolean =>
  words.slice(Math.max(0, from - 2), from).some((one) => SMALL.test(one.text)) &&
  !/^(over|above)$/.test(words[from - 1]?.text ?? '');

/** "compared with around half nationally", "the national figure of 54%" */
const isComparator = (words: readonly Word[], { from, to }: Share): boolean =>
  words.slice(Math.max(0, from - 5), from).some((one) => SET_AGAINST.test(one.text)) ||
  /^(nationally|elsewhere)$/.test(words[to]?.text ?? '');

/** "from 55% to 83%" */
const isMove = (words: readonly Word[], one: Share, other: Share): boolean =>
  words[one.from - 1]?.text === 'from' && words.slice(one.to, other.from).some((word) => word.text === 'to');
