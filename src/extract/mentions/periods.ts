import { numberWords } from './numberWords.ts';
import type { Sentence, Word } from './sentences.ts';

/** A stretch of a sentence between commas, semicolons or brackets, as word numbers: from (included) to (excluded). */
export interface Clause {
  from: number;
  to: number;
}

/** A figure's place among the words of its sentence. */
interface Placed extends Clause {
  clause: Clause;
}

const MONTH = '(?:January|February|March|April|May|June|July|August|Sept(?:ember)?|October|November|December)';
const YEAR = '(?:19|20)\\d\\d(?:\\s?[/–-]\\s?(?:\\d\\d){1,2})?(?!,?\\d)';
const SPLIT_YEAR = '(?:19|20)\\d\\d\\s?[/–-]\\s?(?:\\d\\d){1,2}(?!\\d)';
const KIND = '(?:financial|academic|school|calendar|municipal|tax)';
const SEASON = '(?:spring|summer|autumn|winter)(?: terms?)?';
const EDGE = '(?:the )?(?:very )?(?:end|start|beginning|middle) of ';
/** What of a year is meant: "March", "31 March", "the autumn term of", "the first quarter of the financial year". */
const PART = `(?:(?:\\d{1,2}(?:st|nd|rd|th)? )?${MONTH} |${SEASON} (?:of )?|(?:(?:first|second|third|fourth|last|final) (?:quarter|half|term) of |q[1-4] (?:of )?|(?:early|mid|late)[ -])(?:the )?)`;
/** A year with or without what of it is meant. */
const IN_YEAR = `(?:the )?${PART}?(?:${KIND} years? )?${YEAR}(?: ${KIND} year)?`;
/** A time that cannot be taken for a number of things: more than a year alone. */
const PLAINLY_DATED = `(?:${EDGE}${IN_YEAR}|(?:the )?(?:${PART}(?:${KIND} years? )?${YEAR}|${KIND} years? ${YEAR}|${YEAR} ${KIND} year|${SPLIT_YEAR}))`;
const THIS_OR_LAST = '(?: (?:of )?(?:this|last|the previous|the same) year)?';
const COUNT = `(?:${[...numberWords(2, 20).keys()].join('|')}|\\d+)`;

/** The ways in which a time is printed, the longer ones before those that stand in them. */
const FORMS = [
  `between (?:${IN_YEAR}|${MONTH}) and ${IN_YEAR}`,
  `from (?:${IN_YEAR}|${MONTH}) (?:up )?(?:to|until) ${IN_YEAR}`,
  `(?<stretch>(?:(?:in|over|during|for) )?the (?:(?:past|last|previous) )?${COUNT} (?:weeks|months|years) (?:to|ending|ended|up to|until)(?: in)? (?:${EDGE})?(?:${IN_YEAR}|${MONTH}))`,
  `(?:in|since|by|during|until|till|from|before|after|throughout|as (?:of|at)) (?:${EDGE})?${IN_YEAR}`,
  `(?:at|on|to|for|over|towards) ${PLAINLY_DATED}`,
  `(?:in|since|by|during|until|till|from|before|after|as (?:of|at)|at|towards) (?:${EDGE})?(?:early |mid |late )?${MONTH}${THIS_OR_LAST}`,
  `(?:in|since|by|during|until|till|from|before|after|over) (?:the |this |last )?(?:(?:last|previous|past) )?${SEASON}${THIS_OR_LAST}`,
  `(?:a|one|${COUNT}) (?:years?|months?|weeks?) (?:ago|earlier|later|previously)`,
  `(?:this|last|the last|the past|each|every|per|the current|this current|the previous|the following|(?<!\\b(?:than|over|to|of|for|least|nearly|almost|around|about|within|takes?|took|wait|waits|waited|waiting) )a|next) (?:${COUNT} )?(?:${KIND} )?(?:years?|months?|terms?|week)(?! groups?\\b| and a half\\b)`,
  // Of amounts only: an "annual review" is a thing, and says nothing of when.
  'annual(?= (?:(?:average|running|total) )?(?:amounts?|averages?|budgets?|costs?|deficits?|expenditure|figures?|funding|growth|increases?|income|intakes?|numbers?|overspends?|percentages?|prices?|rates?|reductions?|rises?|savings?|spend|spending|sum|totals?|turnover)\\b| (?:£|\\d))|annually',
  'at the time of (?:the|this|our) (?:(?:last|previous|first|initial) )?(?:inspection|visit|revisit|review)',
  'currently|to date|at present',
];
const PERIODS = new RegExp(FORMS.map((form) => `\\b(?:${form})\\b`).join('|'), 'gi');

/** A time that a sentence prints: its first word, and the one after its last. */
interface Period extends Clause {
  printed: string;
  /** Whether its own words count weeks, months or years: "the 12 months to March 2024". */
  isStretch: boolean;
}

function periodsIn(text: string, { start, end, words }: Sentence): Period[] {
  return [...text.slice(start, end).matchAll(PERIODS)].flatMap((found): Period[] => {
    const begin = start + found.index;
    const from = words.findIndex((word) => word.start >= begin);
    const after = words.findIndex((word) => word.start >= begin + found[0].length);
    const isStretch = found.groups?.['stretch'] !== undefined;
    return from < 0 ? [] : [{ printed: found[0], from, to: after < 0 ? words.length : after, isStretch }];
  });
}

/** The times whose own words count weeks, months or years, "the 12 months to March 2024": numbers in them are no figures. */
export function stretchesIn(text: string, sentence: Sentence): Clause[] {
  return periodsIn(text, sentence).filter(({ isStretch }) => isStretch);
}

/**
 * The time that a figure is about: the next one that its part of the clause names after it, or else before it; otherwise one that
 * begins its clause, or the words before a comma ("In 2023, …") where no figure stands in them.
 * @param figures all figures of the sentence in order, the one asked about among them
 * @returns the words as printed, or null where none is named
 */
export function periodOf(text: string, sentence: Sentence, figure: Placed, figures: readonly Placed[]): string | null {
  const periods = periodsIn(text, sentence);
  if (periods.length === 0) return null;
  const { words } = sentence;
  const { clause } = figure;
  const part = partAround(words, figure, figures);
  const inPart = periods.filter(({ from, to }) => from >= part.from && to <= part.to);
  const after = inPart.find(
    ({ from, to }) => from >= figure.to && !figures.some((other) => other !== figure && other.from === to),
  );
  const near = after ?? inPart.findLast(({ to }) => to <= figure.from) ?? inPart.find((one) => overlap(one, figure));
  if (near !== undefined) return near.printed;
  const opening = periods.find((one) => one.to <= clause.to && opens(words, one, clause));
  return (opening ?? periodBefore(sentence, figure, figures, periods))?.printed ?? null;
}

const overlap = (one: Clause, other: Clause): boolean => one.from < other.to && other.from < one.to;

/** A period that begins a clause, after no more than "and" or "but". */
function opens(words: readonly Word[], period: Clause, clause: Clause): boolean {
  const begin = JOINS.test(words[clause.from]?.text ?? '') ? clause.from + 1 : clause.from;
  return period.from === clause.from || period.from === begin;
}

const JOINS = /^(?:and|but|while|whilst|whereas|yet|so)$/;

/**
 * "Last year, 45% of plans were late; this year, 60% are": the nearest clause before a figure's own that only leads to what follows. What
 * is begun anew, after "and" or a semicolon, is led to by a time that stands first, and with a semicolon where figures stand on both sides.
 */
function periodBefore(
  sentence: Sentence,
  { clause }: Placed,
  figures: readonly Placed[],
  periods: readonly Period[],
): Period | undefined {
  const { words } = sentence;
  let isAnew = false;
  for (let at = clause.from; at > 0;) {
    isAnew ||= JOINS.test(words[at]?.text ?? '');
    if (MARK.test(words[at]?.before ?? '') && !figures.some(({ from }) => from < at)) return undefined;
    const before = clauseAround(sentence, { from: at - 1, to: at });
    at = before.from;
    if (figures.some((one) => overlap(one, before))) continue;
    const beginsPart = !isAnew && (before.from === 0 || MARK.test(words[before.from]?.before ?? ''));
    const found = periods.find(
      (one) => one.from >= before.from && one.to <= before.to && (beginsPart || opens(words, one, before)),
    );
    if (found !== undefined) return found;
  }
  return undefined;
}

const MARK = /[;:]/;
const ALWAYS_PARTS = /^(?:but|while|whilst|whereas|against|compared|than)$/;
const FINITE = /^(?:is|are|was|were|has|have|had|will|would|do|does|did)$/;

/** A figure's part of its clause, up to a word that parts it from the figures beside it: each part may have a time of its own. */
function partAround(words: readonly Word[], figure: Placed, figures: readonly Placed[]): Clause {
  const { clause } = figure;
  const part = { ...clause };
  const inClause = figures.filter((one) => one.clause.from === clause.from);
  for (const [index, next] of inClause.entries()) {
    const before = inClause[index - 1];
    const at = before === undefined ? null : partingWord(words, before, next);
    if (at === null) continue;
    if (at < figure.from) part.from = at;
    else part.to = Math.min(part.to, at);
  }
  return part;
}

/** The word that parts two figures: "but", "against"; "and" where something is said of the first alone; "to" after "from". */
function partingWord(words: readonly Word[], one: Placed, next: Placed): number | null {
  const between = words.slice(one.to, next.from);
  const isMove = words[one.from - 1]?.text === 'from';
  const isSaid = between.some(({ text }) => FINITE.test(text));
  const at = between.findLastIndex(
    ({ text }) => ALWAYS_PARTS.test(text) || (text === 'and' && isSaid) || (text === 'to' && isMove),
  );
  return at < 0 ? null : one.to + at;
}

/** The stretch of a sentence between commas, semicolons or brackets in which words stand. */
export function clauseAround({ words }: Sentence, { from, to }: Clause): Clause {
  const ends = (at: number) => /[,;:()]/.test(words[at]?.before ?? '');
  let start = from;
  while (start > 0 && !ends(start)) start--;
  let end = to;
  while (end < words.length && !ends(end)) end++;
  return { from: start, to: end };
}
