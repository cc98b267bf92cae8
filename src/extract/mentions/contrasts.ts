import { AUXILIARY, type Clause } from './clauses.ts';
import type { Target } from './Target.ts';
import { type Verdict, weigh, type Weights } from './weigh.ts';

/** Words that show a clause to speak of something else than the service. */
const OTHERS = /^(other|another|elsewhere|mirrored|mirror|mirrors|replicated)$/;
/** Words that show a clause to speak of a place or service that lacks what the other clause tells. */
const ELSEWHERE = /^(elsewhere|mirrored|mirror|mirrors|replicated|replicate)$/;
/** Words after "but" that go on with the subject before it. */
const SAME_SUBJECT = /^(is|are|was|were|has|have|does|do|did|not|it|they|cannot|often|only|there|this|these)$/;
const CLAUSAL = /^(although|though|while|whilst|whereas)$/;
const BRIEF = /^(despite|in spite of|notwithstanding)$/;
const TURN =
  /^(but|however|nevertheless|nonetheless|yet|conversely|even so|by contrast|in contrast|albeit|that said|on the other hand)$/;

const sign = (one: Weights): number => Math.sign(one.good - one.bad);
const mixed = (rule: string): Verdict => ({ polarity: 'MIXED', rule });

/**
 * The clause that judges a target: the one that names it or, where a concession is put between a name and its verb ("The role, although
 * valued, is stretched"), the one that goes on after it.
 */
export function speakingClause({ reading: { clauses }, sentence, named }: Target): Clause | null {
  const at = clauses.findIndex((one) => named.from >= one.from && named.from < one.to);
  const [own = null, concession, main] = clauses.slice(Math.max(at, 0), Math.max(at, 0) + 3);
  if (at < 0 || own === null) return null;
  const opens = sentence.words[main?.from ?? -1]?.text ?? '';
  const interposed =
    (CLAUSAL.test(concession?.contrast ?? '') || BRIEF.test(concession?.contrast ?? '')) &&
    main?.contrast === 'main' &&
    AUXILIARY.test(opens) &&
    !sentence.words.slice(own.from, own.to).some((word) => AUXILIARY.test(word.text));
  return interposed ? main : own;
}

/**
 * What a contrast within the sentence makes of a target: MIXED where both sides judge the same service and disagree, the side that
 * counts where only one judges it, null where there is no contrast or it concerns something else.
 * @param own the clause that names the service
 * @param here what that clause says
 */
export function contrastVerdict(target: Target, own: Clause, here: Weights): Verdict | null {
  for (const other of target.reading.clauses) {
    if (other === own) continue;
    if (speaksOfOthers(target, other)) {
      if (isExample(own, here) && has(target, other, ELSEWHERE))
        return { polarity: 'STRENGTH', rule: 'contrast.others' };
      continue;
    }
    const verdict = compare(target, own, here, other);
    if (verdict !== null) return verdict;
  }
  return null;
}

function has({ sentence }: Target, clause: Clause, words: RegExp): boolean {
  return sentence.words.slice(clause.from, clause.to).some((word) => words.test(word.text));
}

/** "Although families have access to workshops, this is not mirrored elsewhere": what is conceded is what others lack. */
function isExample(own: Clause, here: Weights): boolean {
  return CLAUSAL.test(own.contrast ?? '') && here.bad === 0 && here.helps + here.good > 0;
}

function speaksOfOthers(target: Target, clause: Clause): boolean {
  const { named, all } = target;
  return (
    has(target, clause, OTHERS) ||
    all.some((one) => one.service !== named.service && one.from >= clause.from && one.from < clause.to)
  );
}

function compare(target: Target, own: Clause, here: Weights, other: Clause): Verdict | null {
  const there = weigh(target, other);
  const now = sinceThen(target, [own, here], [other, there]);
  if (now !== null) return now;
  const opposed = sign(here) * sign(there) < 0;
  const mereHelp = (one: Weights) => sign(one) === 0 && one.helps > 0;
  const concession = [own, other].find((one) => CLAUSAL.test(one.contrast ?? '') || BRIEF.test(one.contrast ?? ''));
  if (concession !== undefined) {
    const [conceded, main] = concession === own ? [here, there] : [there, here];
    // "Despite improvements, there remains too much variability": what is conceded in passing does not balance the weakness.
    if (BRIEF.test(concession.contrast ?? '') && sign(main) < 0)
      return { polarity: 'WEAKNESS', rule: 'contrast.despite' };
    if (opposed) return mixed('contrast.mixed');
    if (sign(conceded) < 0 && mereHelp(main)) return mixed('contrast.helped');
    // "While there is a telephone line, it is not well used."
    if (concession === own && sign(here) === 0 && sign(there) < 0)
      return mereHelp(here) ? mixed('contrast.but') : { polarity: 'WEAKNESS', rule: 'contrast.main' };
    return null;
  }
  if (!TURN.test(other.contrast ?? '') && !TURN.test(own.contrast ?? '')) return null;
  if (opposed) return mixed('contrast.mixed');
  // "Waits are too long, but families are offered workshops."
  if (other.from > own.from && sign(here) < 0 && mereHelp(there)) return mixed('contrast.helped');
  const goesOn = SAME_SUBJECT.test(target.sentence.words[other.from + 1]?.text ?? '');
  const turns = other.from > own.from && sign(here) === 0 && sign(there) < 0;
  return turns && (goesOn || here.helps > 0) ? mixed('contrast.but') : null;
}

/** What is so now, where the other of two clauses tells what was before: "Previously, waits were long, but most are now seen in time." */
function sinceThen(
  { reading: { before } }: Target,
  ...sides: readonly [readonly [Clause, Weights], readonly [Clause, Weights]]
): Verdict | null {
  const wasBefore = ({ from, to }: Clause) => before.some((at) => at >= from && at < to);
  const since = sides.filter(([clause]) => !wasBefore(clause));
  const [, weights] = since[0] ?? [];
  if (since.length !== 1 || weights === undefined) return null;
  const { good, bad, helps } = weights;
  if (bad > good) return { polarity: 'WEAKNESS', rule: 'contrast.now' };
  return good + helps > 0 ? { polarity: 'STRENGTH', rule: 'contrast.now' } : null;
}
