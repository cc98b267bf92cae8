import { findMentions } from '../../../src/extract/mentions/findMentions.ts';
import { isSameSentence } from '../../../src/extract/mentions/training/isSameSentence.ts';
import { passageDocument } from '../../../src/extract/mentions/training/labelledPassages.ts';
import type { LabelledPassage } from '../../../src/extract/mentions/training/labels.ts';
import type { ServiceCode } from '../../../src/extract/vocabulary.ts';

const CORE: ReadonlySet<ServiceCode> = new Set([
  'DCO',
  'DMO',
  'DSCO',
  'CAMHS',
  'SENDIASS',
  'SALT',
  'OT',
  'PHYSIO',
  'EP',
  'HEALTH_VISITING',
  'SCHOOL_NURSING',
  'PCF',
]);

/** From this confidence on a judgement counts as sure. */
const SURE = 0.95;

/** How many of some judgements are right. */
export interface Share {
  all: number;
  right: number;
}

/** What extraction makes of labelled passages, as shares from 0 to 1: F1 as the corpus's scorer counts. */
export interface Measured {
  coreFound: number;
  coreFoundAndRight: number;
  othersFound: number;
  othersFoundAndRight: number;
  themes: number;
  /** Judgements of confidence 0.95 and more, and those below. */
  sure: Share;
  unsure: Share;
}

/** Extracts from each passage and compares with its labels. As in the corpus's scorer, what only refers back counts neither way. */
export function measurePassages(passages: readonly LabelledPassage[]): Measured {
  const core = { found: 0, missed: 0, extra: 0, right: 0 };
  const others = { ...core };
  const themes = { told: 0, meant: 0, right: 0 };
  const sure = { all: 0, right: 0 };
  const unsure = { all: 0, right: 0 };
  for (const passage of passages) {
    const mentions = findMentions(passageDocument(passage));
    const left = mentions.filter((one) => !one.anaphoric);
    for (const { service, judgement, quote } of passage.mentions) {
      const sum = CORE.has(service) ? core : others;
      const at = left.findIndex((one) => one.service === service && isSameSentence(one.quote, quote));
      const [mention] = at < 0 ? [] : left.splice(at, 1);
      if (mention === undefined) {
        if (!mentions.some((one) => one.service === service && isSameSentence(one.quote, quote))) sum.missed++;
        continue;
      }
      sum.found++;
      const isRight = Number(mention.polarity === judgement.polarity);
      sum.right += isRight;
      const bySureness = mention.confidence >= SURE ? sure : unsure;
      bySureness.all++;
      bySureness.right += isRight;
      themes.told += mention.themes.length;
      themes.meant += judgement.themes.length;
      themes.right += mention.themes.filter((one) => judgement.themes.includes(one)).length;
    }
    for (const { service } of left) (CORE.has(service) ? core : others).extra++;
  }
  const f1 = (right: number, told: number, meant: number) => (2 * right) / (told + meant);
  const told = ({ found, extra }: typeof core) => found + extra;
  const meant = ({ found, missed }: typeof core) => found + missed;
  return {
    coreFound: f1(core.found, told(core), meant(core)),
    coreFoundAndRight: f1(core.right, told(core), meant(core)),
    othersFound: f1(others.found, told(others), meant(others)),
    othersFoundAndRight: f1(others.right, told(others), meant(others)),
    themes: f1(themes.right, themes.told, themes.meant),
    sure,
    unsure,
  };
}
