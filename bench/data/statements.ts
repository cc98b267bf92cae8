import type { ExtractedMention, ExtractedStatistic } from '../../src/extract/ExtractedDocument.ts';
import {
  type Polarity,
  type Section,
  type ServiceCode,
  type ThemeCode,
  THEMES,
  type Voice,
} from '../../src/extract/vocabulary.ts';
import {
  filler,
  judgement,
  mixedJudgement,
  plainMention,
  ROLE_THEME_WEIGHTS,
  SERVICE_NAMES,
  THEME_WEIGHTS,
} from './prose.ts';
import type { Random } from './random.ts';
import type { Place, TextBuilder } from './TextBuilder.ts';

const services = SERVICE_NAMES.map(([code, weight, name]) => [{ code, name }, weight] as const);
const roles = new Set<ServiceCode>(['DCO', 'DMO', 'DSCO']);
const DECIDED = { rule: 'generated', confidence: 0.95 };

/** What a sentence says of a service. */
interface Judged {
  sentence: string;
  service: ServiceCode;
  theme: ThemeCode | null;
  polarity: Polarity;
}

/** A sentence about a service. Most follow the reading that their section suggests, as in the annotated reports. */
function judge(random: Random, suggested: Polarity): Judged {
  const { code, name } = random.weighted(services);
  const theme = random.weighted(roles.has(code) ? ROLE_THEME_WEIGHTS : THEME_WEIGHTS);
  const base =
    suggested === 'STRENGTH' || suggested === 'WEAKNESS' ? suggested : random.pick(['STRENGTH', 'WEAKNESS'] as const);
  const polarity = random.weighted<Polarity>([
    [base, 84],
    [base === 'STRENGTH' ? 'WEAKNESS' : 'STRENGTH', 3],
    ['NEUTRAL', 10],
    ['MIXED', 3],
  ]);
  if (polarity === 'NEUTRAL') return { sentence: plainMention(random, name), service: code, theme: null, polarity };
  const sentence =
    polarity === 'MIXED' ? mixedJudgement(random, name, theme) : judgement(random, name, theme, polarity);
  return { sentence, service: code, theme, polarity };
}

/** What a statement is and what it is to say. */
export interface Wanted {
  within: ExtractedMention['within'];
  section: Section;
  polarity: Polarity;
  voice: Voice;
}

/** A statement that stands in the text, with the mentions it makes. */
export interface Stated extends Place {
  text: string;
  mentions: ExtractedMention[];
}

/** Adds a statement of one to three sentences to the text: about two in three name a service, as in the annotated reports. */
export function state(random: Random, into: TextBuilder, wanted: Wanted): Stated {
  const count = random.weighted([
    [0, 36],
    [1, 49],
    [2, 15],
  ]);
  const judged = Array.from({ length: count }, () => judge(random, wanted.polarity));
  const sentences = judged.map((one) => one.sentence);
  for (let more = random.between(count === 0 ? 2 : 0, 3 - count); more > 0; more--) sentences.push(filler(random));
  const text = sentences.join(' ');
  const place = into.add(text);
  let offset = place.start;
  const mentions = judged.map((one) => {
    const start = offset;
    offset += one.sentence.length + 1;
    return {
      service: one.service,
      polarity: one.polarity,
      themes: one.theme === null ? [] : [one.theme],
      section: wanted.section,
      quote: one.sentence,
      page: place.page,
      start,
      end: start + one.sentence.length,
      anaphoric: false,
      voice: wanted.voice,
      within: wanted.within,
      ...DECIDED,
    };
  });
  return { ...place, text, mentions };
}

/** Adds a statement with a figure to the text. */
export function stateFigure(
  random: Random,
  into: TextBuilder,
  wanted: Wanted,
): Stated & { statistic: ExtractedStatistic } {
  const value = random.between(20, 95);
  const national = random.between(40, 60);
  const year = random.between(2016, 2025);
  const text = `In ${year}, ${value}% of EHC plans were issued within 20 weeks, against ${national}% nationally.`;
  const place = into.add(text);
  const statistic = {
    value,
    upTo: null,
    precision: 'EXACT' as const,
    unit: '%',
    measure: 'EHC plans issued within 20 weeks',
    period: String(year),
    comparator: { value: national, label: 'nationally' },
    quote: text,
    ...place,
    voice: wanted.voice,
    within: wanted.within,
  };
  const mention = {
    service: 'EHCP' as const,
    polarity: value > national ? ('STRENGTH' as const) : ('WEAKNESS' as const),
    themes: ['WAITING' as const],
    section: wanted.section,
    quote: text,
    ...place,
    anaphoric: false,
    voice: wanted.voice,
    within: wanted.within,
    ...DECIDED,
  };
  return { ...place, text, mentions: [mention], statistic };
}

/** The themes of what mentions say, each once. */
export function themesIn(mentions: readonly { themes: readonly ThemeCode[] }[]): ThemeCode[] {
  return THEMES.filter((theme) => mentions.some(({ themes }) => themes.includes(theme)));
}
