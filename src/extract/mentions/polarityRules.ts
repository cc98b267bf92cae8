import type { ServiceCode } from '../vocabulary.ts';
import { isAsked } from './asked.ts';
import { tellsOfBefore } from '../restated.ts';
import { wholeClause } from './clauses.ts';
import { contrastVerdict, speakingClause } from './contrasts.ts';
import { followsOn } from './followsOn.ts';
import { type SectionGroup, sectionGroup } from './groups.ts';
import { ownPart } from './ownPart.ts';
import type { Target } from './Target.ts';
import { type Verdict, weigh, type Weights } from './weigh.ts';
import type { Lexicon } from './Lexicon.ts';
import { maskedWords } from './maskedWords.ts';
import { findPatterns, type PatternIndex, patternIndex } from './wordPattern.ts';

interface PartUse {
  /** Which part of the lexicon's list, from 0. */
  part: number;
  as: 'PATTERN' | 'UNLESS';
}

interface Part extends Pick<Lexicon['parts'][number], 'rule' | 'polarity' | 'yields'> {
  services: ReadonlySet<ServiceCode> | null;
}

export interface PartRules {
  parts: readonly Part[];
  patterns: PatternIndex<PartUse>;
}

/** Compiles the lexicon's parts. */
export function partRules(lexicon: Lexicon): PartRules {
  return {
    parts: lexicon.parts.map((part) => ({ ...part, services: part.services === null ? null : new Set(part.services) })),
    patterns: patternIndex(
      lexicon.parts.flatMap(({ patterns, unless }, part): [string, PartUse][] => [
        ...patterns.map((one): [string, PartUse] => [one, { part, as: 'PATTERN' }]),
        ...unless.map((one): [string, PartUse] => [one, { part, as: 'UNLESS' }]),
      ]),
    ),
  };
}

/** What part the service plays in its sentence, where the lexicon knows that part. */
function partVerdict({ parts, patterns }: PartRules, target: Target): Verdict | null {
  const found = findPatterns(patterns, maskedWords(target).words);
  const plays = (part: number, as: PartUse['as']) => found.some(({ value }) => value.part === part && value.as === as);
  const index = parts.findIndex(
    ({ services }, part) =>
      services?.has(target.named.service) !== false && plays(part, 'PATTERN') && !plays(part, 'UNLESS'),
  );
  const part = parts[index];
  return part === undefined ? null : verdictOfPart(part, weigh(target, wholeClause(target.sentence.words)));
}

/** What a part says beside the sentence's words of judgement: the words count where it yields to them. */
function verdictOfPart({ polarity, rule, yields }: Part, { good, bad }: Weights): Verdict | null {
  if (polarity === 'OPPOSITE') {
    return { polarity: good > bad ? 'WEAKNESS' : bad > good ? 'STRENGTH' : 'NEUTRAL', rule };
  }
  const isOverruled = yields === 'WEAKNESS' ? bad > good : yields === 'ANY' && good !== bad;
  return isOverruled ? null : { polarity, rule };
}

/** Reads the polarity of a target by rules alone: the first that applies decides, from what is surest to what is merely likely. */
export function verdictOf(parts: PartRules, target: Target): Verdict {
  const group = sectionGroup(target.section);
  if (group === 'action') return { polarity: 'WEAKNESS', rule: 'section.action' };
  if (isAsked(target)) return { polarity: 'NEUTRAL', rule: 'asked' };
  if (isOfBefore(target)) return { polarity: 'NEUTRAL', rule: 'of-before' };
  const part = partVerdict(parts, target);
  if (part !== null) return part;
  const own = speakingClause(target) ?? wholeClause(target.sentence.words);
  const here = weigh(target, ownPart(target, own));
  if (group === 'context') return contextVerdict(target, here);
  return (
    contrastVerdict(target, own, here) ??
    cuesVerdict(target, group, here) ??
    followingVerdict(target) ??
    sectionVerdict(target, group, here)
  );
}

/** The letter on a revisit says what was found before next to what is found now. */
function isOfBefore({ section, sentence }: Target): boolean {
  if (section === 'REVISITED_WEAKNESS') return true;
  return section === 'REVISIT' && tellsOfBefore(sentence.words.map(({ text }) => text).join(' '));
}

/** Descriptions of an area judge only where they end in a word of praise: "Partnership working is strong". */
function contextVerdict({ sentence }: Target, { good, bad }: Weights): Verdict {
  const praised = /^(strong|good|effective|excellent|valued|robust)$/.test(sentence.words.at(-1)?.text ?? '');
  return good > 0 && bad === 0 && praised
    ? { polarity: 'STRENGTH', rule: 'context.judged' }
    : { polarity: 'NEUTRAL', rule: 'context' };
}

/** A single bad word under a heading of strengths mostly tells what was overcome, or whose need is met; two are a judgement. */
const SURELY = 2;
const TURNS = /^(however|but|nevertheless|nonetheless|despite|yet)$/;

/** What the words of judgement in the target's clause say; null where it has none that judge. */
function cuesVerdict({ sentence }: Target, group: SectionGroup, { good, bad, both }: Weights): Verdict | null {
  if (both > 0) return { polarity: 'MIXED', rule: 'cues.both' };
  if (good > bad) return { polarity: 'STRENGTH', rule: 'cues.good' };
  if (bad > good) {
    const inPassing = group === 'strength' && bad - good < SURELY && !TURNS.test(sentence.words[0]?.text ?? '');
    return inPassing ? { polarity: 'STRENGTH', rule: 'section.outweighs' } : { polarity: 'WEAKNESS', rule: 'cues.bad' };
  }
  if (good === 0) return null;
  const promised = group === 'strength' ? 'STRENGTH' : group === 'weakness' ? 'WEAKNESS' : 'NEUTRAL';
  return { polarity: promised, rule: 'cues.even' };
}

/** What the sentence before says, where the target's own goes on with it; null where it does not, or judges nothing either. */
function followingVerdict(target: Target): Verdict | null {
  const { previous } = target;
  if (previous === null || !followsOn(target)) return null;
  const { good, bad } = weigh({ reading: previous.reading, all: [] }, wholeClause(previous.sentence.words));
  if (good > bad) return { polarity: 'STRENGTH', rule: 'follows.good' };
  return bad > good ? { polarity: 'WEAKNESS', rule: 'follows.bad' } : null;
}

/** What leaders have done, told beside a weakness, is no judgement of the service yet. */
const LEADERS_ACT =
  /^((health|local|area|local area|partnership|the|these) )*(leaders|partners|partnership|authority|icb)( [a-z]+){0,3} (have|has|are|recognise|recognises|acknowledge)\b/;
/** How many words of a sentence tell who acts in it. */
const OPENING = 7;

/** What the section promises where no word judges, with the weaker signs that the words may give. */
function sectionVerdict({ sentence }: Target, group: SectionGroup, { helps, troubles, intends }: Weights): Verdict {
  if (group === 'strength') return { polarity: 'STRENGTH', rule: 'section.strength' };
  const opening = sentence.words.slice(0, OPENING).map((word) => word.text);
  if (group === 'weakness' && LEADERS_ACT.test(opening.join(' '))) return { polarity: 'NEUTRAL', rule: 'leaders-act' };
  if (intends > 0) return { polarity: 'NEUTRAL', rule: 'intends' };
  if (group === 'weakness') return { polarity: 'WEAKNESS', rule: 'section.weakness' };
  if (group === 'experience' && helps > troubles && helps >= 1) return { polarity: 'STRENGTH', rule: 'cues.helps' };
  if (group === 'experience' && troubles > helps) return { polarity: 'WEAKNESS', rule: 'cues.troubles' };
  return { polarity: 'NEUTRAL', rule: 'nothing-judged' };
}
