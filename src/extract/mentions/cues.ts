import type { Lexicon } from './Lexicon.ts';
import type { Word } from './sentences.ts';
import { judgedShares } from './shares.ts';
import { findPatterns, type PatternIndex, patternIndex, type PatternMatch } from './wordPattern.ts';

const KINDS = ['good', 'bad', 'both', 'helps', 'troubles', 'intends'] as const;

export type CueKind = (typeof KINDS)[number];

/** A word or phrase that judges, at words `from` (included) to `to` (excluded) of its sentence. */
export interface Cue {
  kind: CueKind;
  from: number;
  to: number;
  /** True when a negator in the same clause turns it over: "not effective", "without delay". */
  negated: boolean;
  /** True when it is bad but said to be mended: "reduced waiting times". */
  mended: boolean;
  /** True when it tells what is aimed at, after something bad: "work to do to ensure timely reviews". */
  goal: boolean;
  /** True when it stands in a clause that only says who, where or when: "those who struggle". */
  aside: boolean;
  pattern: string;
}

/** A part of a sentence that judges by itself: words `from` (included) to `to` (excluded). */
export interface Clause {
  from: number;
  to: number;
  /** The contrast that opens it, such as `although`; `main` for what follows a clause so opened; null otherwise. */
  contrast: string | null;
}

/** All words of a sentence as one clause. */
export const wholeClause = (words: readonly Word[]): Clause => ({ from: 0, to: words.length, contrast: null });

export interface Reading {
  cues: readonly Cue[];
  clauses: readonly Clause[];
}

const MARKS = ['negators', 'notNegators', 'contrasts', 'notContrasts', 'mends', 'ignored', 'goals'] as const;

type Role = CueKind | (typeof MARKS)[number];

export type CueIndex = PatternIndex<Role>;

/** Compiles the lexicon's words of judgement. */
export function cueIndex({ judgements }: Lexicon): CueIndex {
  const roles: readonly Role[] = [...KINDS, ...MARKS];
  return patternIndex(roles.flatMap((role) => judgements[role].map((one) => [one, role] as const)));
}

/** How many words after a negator it reaches, within its clause. */
const NEGATOR_REACH = 7;
const MEND_REACH = 4;
/** How many words after "who", "where" or "when" are taken for its clause, where no comma ends it. */
const ASIDE_REACH = 8;
/** The same where such a clause opens the sentence or follows a comma, since a comma ends it then. */
const OPENING_REACH = 25;

const JUDGES = /^(good|bad|both)$/;

type Match = PatternMatch<Role>;
const within = (inner: Match, outer: Match): boolean => outer.from <= inner.from && outer.to >= inner.to;

/** Cuts a sentence into clauses at contrasts and semicolons, and finds its words of judgement. */
export function readJudgements(index: CueIndex, words: readonly Word[]): Reading {
  const matches = findPatterns(index, words);
  const of = (role: Role) => matches.filter((one) => one.value === role);
  const notContrasts = of('notContrasts');
  const contrasts = of('contrasts').filter((one) => !notContrasts.some((other) => within(one, other)));
  const clauses = cutClauses(words, contrasts);
  const asides = asideStretches(words);
  const clauseOf = (at: number) => clauses.findIndex((one) => at >= one.from && at < one.to);
  const excused = of('notNegators');
  const negators = of('negators').filter((one) => !excused.some((other) => within(one, other)));
  const reaches = (one: Match, at: number, reach: number) =>
    one.from < at &&
    one.to <= at &&
    !words.slice(one.to + 1, at).some((word) => word.before.includes(',') && word.text === 'and') &&
    at - one.to < reach &&
    clauseOf(one.from) === clauseOf(at) &&
    !asides.some((stretch) => one.from >= stretch.from && one.from < stretch.comma && at >= stretch.comma);
  const ignored = of('ignored');
  const mends = of('mends');
  const goals = of('goals');
  const shares = judgedShares(words);
  const counted = (one: Match) =>
    JUDGES.test(one.value) && shares.some(({ from, to }) => one.from < to && one.to > from);
  const found = matches.filter(
    (one) =>
      (KINDS as readonly Role[]).includes(one.value) && !ignored.some((other) => within(one, other)) && !counted(one),
  );
  const kept = found.filter(
    (one, position) => !found.some((other, at) => at !== position && outweighs(other, one, at < position)),
  );
  const firstBad = Math.min(...kept.filter((one) => one.value === 'bad').map((one) => one.from), Infinity);
  const cues = kept.map((one): Cue => {
    const { from, to } = one;
    const kind = one.value as CueKind;
    const troubled = kind === 'bad' || kind === 'troubles';
    return {
      kind,
      from,
      to,
      negated: negators.some(
        (other) => reaches(other, from, deniesItself(words, one) ? 1 : NEGATOR_REACH) || standsInGap(other, one),
      ),
      mended:
        troubled &&
        !/^(without|no|not|nor|never)$/.test(words[from]?.text ?? '') &&
        mends.some((other) => reaches(other, from, MEND_REACH)),
      goal:
        kind === 'good' &&
        goals.some(
          (other) =>
            other.to <= from &&
            other.from >= firstBad &&
            clauseOf(other.from) === clauseOf(from) &&
            clauseOf(firstBad) === clauseOf(from),
        ),
      aside: asides.some((stretch) => from >= stretch.from && from < stretch.to),
      pattern: one.pattern.source,
    };
  });
  const ofShares = shares.map(({ kind, from, to }): Cue => {
    return { kind, from, to, negated: false, mended: false, goal: false, aside: false, pattern: `share.${kind}` };
  });
  return { cues: [...cues, ...ofShares], clauses };
}

/** Of cues that overlap, the longest speaks ("not enough", not "enough"), and a judgement before a mere sign of one. */
function outweighs(other: Match, one: Match, earlier: boolean): boolean {
  const judges = (match: Match) => JUDGES.test(match.value);
  const hints = (match: Match) => match.value === 'helps' || match.value === 'troubles';
  const rivals = other.value === one.value || (judges(other) && (judges(one) || hints(one)));
  return rivals && within(one, other) && (other.to - other.from > one.to - one.from || earlier);
}

/** "… without review, and there is no therapy": what says no by itself is turned over only by a negator right before it. */
function deniesItself(words: readonly Word[], { from, to, value }: Match): boolean {
  return (
    value === 'bad' &&
    words.slice(from, to).some((word) => /^(no|not|never|nor|without|little|few|unless)$/.test(word.text))
  );
}

/** "Waits have not fallen": a negator among the words that a pattern leaves open. */
function standsInGap(negator: Match, one: Match): boolean {
  const inside = negator.from > one.from && negator.to < one.to;
  const opening = negator.pattern.elements[0];
  return (
    inside &&
    opening?.kind === 'WORD' &&
    !one.pattern.elements.some(
      (element) =>
        element.kind === 'WORD' &&
        element.alternatives.some(({ word }) => opening.alternatives.some((other) => other.word === word)),
    )
  );
}

interface Aside {
  from: number;
  to: number;
  /** Where a comma ends it: "Where children cannot wait, …", "nurses, who do not hold records, …"; else Infinity. */
  comma: number;
}

function asideStretches(words: readonly Word[]): Aside[] {
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

const CONCESSIVE = /^(although|though|while|whilst|despite|whereas|in spite of|notwithstanding)$/;
/** Words that show a stretch of words to have its verb. */
export const AUXILIARY = /^(is|are|was|were|has|have|had|do|does|did|can|could|may|will|remain|remains)$/;
/** Words after which a concession comes before what it concedes to: "and, although …, …". */
const LEADS_IN = /^(and|but|however|that|because|also|so|where|which|who|when)$/;
/** Words after a comma that go on with what stands before it. */
const GOES_ON = /^(and|or|such|including|for|which|who|where|particularly|especially|often|typically|as|with)$/;

function cutClauses(words: readonly Word[], contrasts: readonly Match[]): Clause[] {
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
