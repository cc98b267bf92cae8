import { wholeClause } from './clauses.ts';
import type { Cue } from './cues.ts';
import { ownPart } from './ownPart.ts';
import { sectionGroup, serviceGroup } from './groups.ts';
import type { Features } from './LinearModel.ts';
import { maskedWords } from './maskedWords.ts';
import { type Verdict, weigh, type Weights } from './weigh.ts';
import type { Target } from './Target.ts';

/** How much a single word counts beside the features that rules make. */
const WORD_SCALE = 0.3;
/** The same for two words together, and for a word outside the clause that names the service. */
const PAIR_SCALE = 0.3;
const FAR_SCALE = 0.15;

/** From how many words a sentence is not short any more, and from how many it is long. */
const SHORT = 16;
const LONG = 28;

const turned = (cue: Cue): 'good' | 'bad' | null => {
  if (cue.kind === 'good') return cue.negated ? 'bad' : 'good';
  if (cue.kind === 'bad') return cue.negated || cue.mended ? 'good' : 'bad';
  return null;
};

/** A rule that finds one word of praise in a short sentence has read it all; in a long one it may have missed what turns it. */
function lengthOf({ words }: Target['sentence']): 'short' | 'middling' | 'long' {
  if (words.length < SHORT) return 'short';
  return words.length < LONG ? 'middling' : 'long';
}

/** What the model judges polarity from: foremost what the rules say, then what they cannot see. */
export function polarityFeatures(target: Target, verdict: Verdict): Features {
  const { sentence, reading, section, named } = target;
  const features = new Map<string, number>();
  const add = (name: string, value = 1) => features.set(name, value);
  const group = sectionGroup(section);
  const service = serviceGroup(named.service);
  add('bias');
  add(`section:${group}`);
  add(`service:${service}`);
  add(`section:${group}&service:${service}`, 0.5);
  add(`verdict:${verdict.polarity}`);
  add(`rule:${verdict.rule}:${verdict.polarity}`, 1);
  add(`rule:${verdict.rule}:${verdict.polarity}&${group}`, 1);
  add(`rule:${verdict.rule}&${group}&${lengthOf(sentence)}`);
  const whole = wholeClause(sentence.words);
  const own = reading.clauses.find((one) => named.from >= one.from && named.from < one.to) ?? whole;
  const count = (name: string, sum: Weights) => {
    for (const [kind, value] of Object.entries(sum) as [string, number][]) {
      if (value > 0) add(`${name}.${kind}`, Math.min(value, 3) / 2);
    }
    if (sum.good > 0 && sum.bad > 0) add(`${name}.both`);
  };
  count('own', weigh(target, ownPart(target, own)));
  count('all', weigh(target, whole));
  for (const cue of reading.cues) {
    const sign = turned(cue);
    if (sign !== null) add(`cue:${sign}:${cue.pattern}`, 0.5);
  }
  const opening = sentence.words[0]?.text ?? '';
  if (/^(however|although|though|while|whilst|despite|but)$/.test(opening)) add(`opens:${opening}&${group}`);
  const { words, own: place } = maskedWords(target);
  const plain = words.map(({ text }) => (/^\d/.test(text) ? '#' : text));
  if (reading.clauses.length > 1) {
    // "While SENDIASS is valued, CAMHS is hard to reach" is mixed of neither: the other clause speaks of another service.
    const ofAnother = plain.some((word, at) => word === '%' && (at < place.from || at >= place.to));
    add(`${ofAnother ? 'clauses of others' : 'clauses'}&${group}`);
    if (own.contrast !== null) add(`contrast${ofAnother ? ' with others' : ''}:${own.contrast}`);
  }
  plain.forEach((word, at) => {
    if (at < place.from || at >= place.to) {
      add(`far:${word}`, FAR_SCALE);
      return;
    }
    add(`word:${word}`, WORD_SCALE);
    const previous = at === place.from ? '^' : (plain[at - 1] ?? '');
    if (previous === '@' || word === '@') add(`beside:${previous} ${word}`, 2 * WORD_SCALE);
    else if (at > place.from) add(`pair:${previous} ${word}`, PAIR_SCALE);
  });
  return features;
}
