import { type Aside, asidesIn } from './asides.ts';
import { type Clause, cutClauses } from './clauses.ts';
import type { Lexicon } from './Lexicon.ts';
import type { Word } from './sentences.ts';
import { type JudgedShare, judgedShares } from './shares.ts';
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

/** What a sentence judges, and the clauses in which it does. */
export interface Reading {
  cues: readonly Cue[];
  clauses: readonly Clause[];
  /** Where words begin that tell of what was before. */
  before: readonly number[];
}

const MARKS = ['negators', 'notNegators', 'contrasts', 'notContrasts', 'mends', 'ignored', 'goals', 'before'] as const;

type Role = CueKind | (typeof MARKS)[number];

export type CueIndex = PatternIndex<Role>;

/** Compiles the lexicon's words of judgement. */
export function cueIndex({ judgements }: Lexicon): CueIndex {
  const roles: readonly Role[] = [...KINDS, ...MARKS];
  return patternIndex(roles.flatMap((role) => judgements[role].map((one) => [one, role] as const)));
}

/** How many words after a negator it reaches, within its clause. */
const NEGATOR_REACH = 7;
/** The same for one that opens its clause, and so denies whatever is told of its subject: "Few parents who responded felt that …". */
const SUBJECT_REACH = 20;
const DENIES_SUBJECT = /^(few|nobody|none|neither|minority|no)$/;
/** The same for a word that mends. */
const MEND_REACH = 4;

const JUDGES = /^(good|bad|both)$/;

type Match = PatternMatch<Role>;
type Judgement = PatternMatch<CueKind>;

/** A sentence's clauses, and the words of it that bear on its words of judgement. */
interface Setting {
  words: readonly Word[];
  clauses: readonly Clause[];
  asides: readonly Aside[];
  negators: readonly Match[];
  mends: readonly Match[];
  goals: readonly Match[];
}

/** Cuts a sentence into clauses at contrasts and semicolons, and finds its words of judgement. */
export function readJudgements(index: CueIndex, words: readonly Word[]): Reading {
  const matches = findPatterns(index, words);
  const of = (role: Role) => matches.filter((one) => one.value === role);
  const clauses = cutClauses(words, without(of('contrasts'), of('notContrasts')));
  const setting: Setting = {
    words,
    clauses,
    asides: asidesIn(words),
    negators: without(of('negators'), of('notNegators')),
    mends: of('mends'),
    goals: of('goals'),
  };
  const shares = judgedShares(words);
  const judgements = weightiest(without(matches.filter(isJudgement), of('ignored')).filter(isApartFrom(shares)));
  const firstBad = Math.min(...judgements.filter((one) => one.value === 'bad').map((one) => one.from), Infinity);
  return {
    cues: [...judgements.map((one) => cueOf(one, firstBad, setting)), ...shares.map(cueOfShare)],
    clauses,
    before: of('before').map(({ from }) => from),
  };
}

const isJudgement = (one: Match): one is Judgement => (KINDS as readonly Role[]).includes(one.value);

const within = (inner: Match, outer: Match): boolean => outer.from <= inner.from && outer.to >= inner.to;

/** The matches that do not stand within an exception, such as "not only", which is no negator. */
function without<M extends Match>(matches: readonly M[], exceptions: readonly Match[]): M[] {
  return matches.filter((one) => !exceptions.some((exception) => within(one, exception)));
}

/** A share that judges is one cue whole: its words do not judge beside it. */
function isApartFrom(shares: readonly JudgedShare[]): (one: Judgement) => boolean {
  return (one) => !JUDGES.test(one.value) || !shares.some(({ from, to }) => one.from < to && one.to > from);
}

/** Of judgements that overlap, those that speak. */
function weightiest(judgements: readonly Judgement[]): Judgement[] {
  return judgements.filter(
    (one, position) => !judgements.some((other, at) => at !== position && outweighs(other, one, at < position)),
  );
}

function cueOf(one: Judgement, firstBad: number, setting: Setting): Cue {
  const { value: kind, from, to } = one;
  return {
    kind,
    from,
    to,
    negated: isNegated(one, setting),
    mended: isMended(one, setting),
    goal: kind === 'good' && isGoal(one, firstBad, setting),
    aside: setting.asides.some((stretch) => from >= stretch.from && from < stretch.to),
    pattern: one.pattern.source,
  };
}

function cueOfShare({ kind, from, to }: JudgedShare): Cue {
  return { kind, from, to, negated: false, mended: false, goal: false, aside: false, pattern: `share.${kind}` };
}

function isNegated(one: Judgement, setting: Setting): boolean {
  const reachOf = (negator: Match) =>
    deniesItself(setting.words, one) ? 1 : opensClause(negator, setting) ? SUBJECT_REACH : NEGATOR_REACH;
  return setting.negators.some(
    (negator) => reaches(negator, one.from, reachOf(negator), setting) || standsInGap(negator, one),
  );
}

/** "Very few parents …", "Nobody whom inspectors met …": what is denied of a subject is denied to the end of its clause. */
function opensClause({ from, to }: Match, { words, clauses }: Setting): boolean {
  const opening = clauses[clauseAt(clauses, from)]?.from ?? 0;
  return from - opening <= 1 && words.slice(from, to).some(({ text }) => DENIES_SUBJECT.test(text));
}

/** "Reduced waiting times"; but what has its own "no" or "without" is not mended by a word before it. */
function isMended({ value, from }: Judgement, setting: Setting): boolean {
  const canBe = value === 'bad' || value === 'troubles';
  const opensWithNo = /^(without|no|not|nor|never)$/.test(setting.words[from]?.text ?? '');
  return canBe && !opensWithNo && setting.mends.some((mend) => reaches(mend, from, MEND_REACH, setting));
}

/** After something bad in its clause, and then after words of aiming: "work to do to ensure timely reviews". */
function isGoal({ from }: Judgement, firstBad: number, { goals, clauses }: Setting): boolean {
  const isInClause = (at: number) => clauseAt(clauses, at) === clauseAt(clauses, from);
  return goals.some((aim) => aim.to <= from && aim.from >= firstBad && isInClause(aim.from) && isInClause(firstBad));
}

/**
 * Whether a negator or mending word before a word bears on it: it is near, in the same clause, and nothing new has begun between them,
 * by ", and" or after a clause that a comma ended ("Where children cannot wait, …").
 */
function reaches(mark: Match, at: number, reach: number, { words, clauses, asides }: Setting): boolean {
  return (
    mark.to <= at &&
    at - mark.to < reach &&
    clauseAt(clauses, mark.from) === clauseAt(clauses, at) &&
    !words.slice(mark.to + 1, at).some((word) => word.before.includes(',') && word.text === 'and') &&
    !asides.some((stretch) => mark.from >= stretch.from && mark.from < stretch.comma && at >= stretch.comma)
  );
}

function clauseAt(clauses: readonly Clause[], at: number): number {
  return clauses.findIndex((one) => at >= one.from && at < one.to);
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
