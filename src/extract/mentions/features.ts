import type { Section, ServiceCode } from '../vocabulary.ts';
import type { Cue } from './cues.ts';
import type { Features } from './LinearModel.ts';
import type { Target } from './Target.ts';

/** Sections that promise the same kind of judgement. */
export function sectionGroup(section: Section): string {
  if (section === 'CONTEXT' || section === 'INTRO') return 'context';
  if (section === 'EXPERIENCE') return 'experience';
  if (section === 'EFFECTIVE' || section.endsWith('_STRENGTH')) return 'strength';
  if (section === 'NEEDS_BETTER' || section.endsWith('_DEVELOPMENT') || section === 'MAIN_WEAKNESS') return 'weakness';
  if (section === 'MINUTES') return 'minutes';
  return 'action';
}

const GROUPS: Readonly<Record<ServiceCode, string>> = {
  DCO: 'role',
  DMO: 'role',
  DSCO: 'role',
  CAMHS: 'camhs',
  SENDIASS: 'advice',
  SALT: 'therapy',
  OT: 'therapy',
  PHYSIO: 'therapy',
  EP: 'therapy',
  HEALTH_VISITING: 'nursing',
  SCHOOL_NURSING: 'nursing',
  PCF: 'forum',
  SHORT_BREAKS: 'breaks',
  ND_PATHWAY: 'pathway',
  LOCAL_OFFER: 'offer',
  AP: 'provision',
  EHCP: 'plans',
};

const turned = (cue: Cue): 'good' | 'bad' | null => {
  switch (cue.kind) {
    case 'good':
      return cue.negated ? 'bad' : 'good';
    case 'bad':
      return cue.negated || cue.mended ? 'good' : 'bad';
    default:
      return null;
  }
};

/** Services that are spoken of alike. */
export function serviceGroup(service: ServiceCode): string {
  return GROUPS[service];
}

/** What the polarity of a target is judged from. */
export function polarityFeatures(
  { sentence, reading, section, named, all }: Target,
  options: { ngrams?: number } = {},
): Features {
  const features = new Map<string, number>();
  const add = (name: string, value = 1) => features.set(name, value);
  const { words } = sentence;
  const group = sectionGroup(section);
  const service = serviceGroup(named.service);
  const own = reading.clauses.find((one) => named.from >= one.from && named.from < one.to) ?? {
    from: 0,
    to: words.length,
    contrast: null,
  };
  const isOwn = (cue: Cue) => cue.from >= own.from && cue.from < own.to;
  const inName = (at: number) => all.some((one) => at >= one.from && at < one.to);
  add('bias');
  add(`section:${group}`);
  add(`service:${service}`);
  add(`section:${group}&service:${service}`, 0.5);
  const count = {
    own: { good: 0, bad: 0, helps: 0, troubles: 0, intends: 0, expects: 0, changes: 0 },
    rest: { good: 0, bad: 0, helps: 0, troubles: 0, intends: 0, expects: 0, changes: 0 },
  };
  for (const cue of reading.cues) {
    if (inName(cue.from) || cue.goal) continue;
    const side = isOwn(cue) ? count.own : count.rest;
    const sign = turned(cue);
    if (sign !== null) side[sign]++;
    else if (cue.kind !== 'good' && cue.kind !== 'bad') side[cue.kind]++;
    add(`cue:${cue.kind}:${cue.pattern}${cue.negated ? ':not' : ''}${cue.mended ? ':mended' : ''}`, 0.5);
  }
  for (const [name, side] of Object.entries(count)) {
    for (const [kind, value] of Object.entries(side)) if (value > 0) add(`${name}.${kind}`, Math.min(value, 3) / 1.5);
    const net = Math.sign(side.good - side.bad);
    add(`${name}.net:${String(net)}`);
    if (name === 'own') add(`${name}.net:${String(net)}&${group}`);
    if (side.good > 0 && side.bad > 0) add(`${name}.both`);
  }
  if (count.own.good > count.own.bad && count.rest.bad > count.rest.good) add('good-here-bad-there');
  if (count.own.bad > count.own.good && count.rest.good > count.rest.bad) add('bad-here-good-there');
  if (own.contrast !== null) add(`contrast:${own.contrast}`);
  if (reading.clauses.length > 1) add(`clauses&${group}`);
  const opening = words[0]?.text ?? '';
  if (['however', 'although', 'though', 'while', 'whilst', 'despite', 'but', 'yet'].includes(opening)) {
    add(`opens:${opening}`);
    add(`opens:${opening}&${group}`);
  }
  const before = words.slice(Math.max(own.from, named.from - 3), named.from).map((one) => one.text);
  const last = before.at(-1) ?? '';
  const lead = ['the', 'a', 'an', 'their', 'its', 'local'].includes(last) ? (before.at(-2) ?? '') : last;
  if (/^(with|from|by|through|via|including|as|to|into|in|of|for|and)$/.test(lead)) {
    add(`after:${lead}`);
    add(`after:${lead}&${service}`);
  }
  if (named.from - own.from <= 2) add(`subject&${service}`);
  if (named.from - own.from <= 2) add('subject');
  const beyond = words[named.to]?.text ?? '';
  add(`next:${beyond}`, 0.5);
  const scale = options.ngrams ?? 0.3;
  if (scale > 0) {
    let previous = '^';
    for (let at = own.from; at < own.to; at++) {
      const word = inName(at) ? 'SERVICE' : (words[at]?.text ?? '');
      if (word === 'SERVICE' && previous === 'SERVICE') continue;
      const plain = /^\d/.test(word) ? '#' : word;
      add(`w:${plain}`, scale);
      add(`b:${previous} ${plain}`, scale);
      previous = plain;
    }
  }
  return features;
}
