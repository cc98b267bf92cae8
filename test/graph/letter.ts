import { createHash } from 'node:crypto';
import { type ExtractedDocument, extractedDocument } from '../../src/extract/ExtractedDocument.ts';
import { EXTRACTION_VERSION } from '../../src/extract/extractionVersion.ts';
import type { ItemKind, Polarity, RevisitJudgement, ServiceCode, ThemeCode } from '../../src/extract/vocabulary.ts';

interface Said {
  text: string;
  polarity?: Polarity;
  /** The service that the whole sentence is a mention of, and on which themes. */
  service?: ServiceCode;
  themes?: ThemeCode[];
}

/** What a test needs to say about a letter; the rest is as in any letter. */
export interface Letter {
  area?: string;
  start?: string;
  file?: string;
  format?: 'PDF' | 'TEXT' | 'HTML';
  publishedOn?: string | null;
  inspectors?: { name: string; organisation?: 'OFSTED' | 'CQC'; lead?: boolean }[];
  partners?: { name: string; kind: 'LOCAL_AUTHORITY' | 'ICB' | 'CCG' | 'OTHER' }[];
  signatories?: { name: string; role: string; organisation: string | null }[];
  addressees?: { name: string; role: string; organisation: string | null }[];
  findings?: (string | Said)[];
  /** What a revisit concludes on every weakness; without it the letter is on an inspection. */
  revisit?: RevisitJudgement;
  weaknesses?: { text: string; responsible?: string[]; service?: ServiceCode; themes?: ThemeCode[] }[];
}

/** What a test needs to say about minutes. */
export interface Minutes {
  area?: string;
  title?: string;
  items?: (Said & { kind?: ItemKind; speaker?: string })[];
  statistic?: { item: number; quote: string; value: number };
}

/** An inspection letter as extraction gives it: each sentence on a line of its own, its span counted out. */
export function letter(given: Letter = {}): ExtractedDocument {
  const { area = 'Hackney', start = '2017-11-27', findings = [], weaknesses = [], revisit } = given;
  const writer = new Writer(`Joint local area SEND inspection in ${area}`);
  return extractedDocument.parse({
    ...common(given.file ?? `${area} ${start}.txt`, given.format ?? 'TEXT'),
    kind: 'INSPECTION_LETTER',
    title: `Joint local area SEND inspection in ${area}`,
    publicationDate: given.publishedOn === undefined ? null : given.publishedOn,
    area: { name: area, printed: area },
    inspection: {
      framework: 'LOCAL_AREA_SEND_2016',
      start,
      end: start,
      outcome: revisit !== undefined ? `${revisit}_PROGRESS` : weaknesses.length > 0 ? 'WSOA_REQUIRED' : 'NO_WSOA',
      previousInspection: null,
      nextInspection: null,
      monitoringInspection: null,
    },
    organisations: given.partners ?? [],
    inspectors: (given.inspectors ?? []).map(({ name, organisation = 'OFSTED', lead = false }) => {
      return { name, role: lead ? 'HMI Lead Inspector' : 'Inspector', organisation, lead };
    }),
    people: [
      ...(given.addressees ?? []).map((one) => ({ ...one, capacity: 'ADDRESSEE' as const })),
      ...(given.signatories ?? []).map((one) => ({ ...one, capacity: 'SIGNATORY' as const })),
    ],
    findings: findings.map((finding, index) => {
      const said: Said = typeof finding === 'string' ? { text: finding } : finding;
      const polarity = said.polarity ?? 'WEAKNESS';
      const decided = { rule: 'section', confidence: 0.8 };
      return { section: 'MAIN_WEAKNESS', polarity, ...writer.say('FINDING', index, said), ...decided };
    }),
    recommendations: weaknesses.map((said, index) => {
      const written = writer.say('RECOMMENDATION', index, said);
      return {
        kind: revisit === undefined ? 'WSOA_WEAKNESS' : 'REVISITED_WEAKNESS',
        revisitJudgement: revisit ?? null,
        ...written,
        themes: said.themes ?? [],
        responsible: said.responsible ?? [],
      };
    }),
    items: [],
    statistics: [],
    ...writer.written('INSPECTORS'),
  });
}

/** Minutes as extraction gives them. */
export function minutes({
  area = 'Hackney',
  title = 'SEND update',
  items = [],
  statistic,
}: Minutes): ExtractedDocument {
  const writer = new Writer(title);
  const said = items.map(({ kind = 'STATEMENT', speaker, ...sentence }, index) => {
    const written = writer.say('ITEM', index, sentence);
    return {
      number: `4.${index + 1}`,
      kind,
      ...written,
      speaker: speaker === undefined ? null : { name: speaker, role: 'Chair' },
    };
  });
  const text = writer.text;
  return extractedDocument.parse({
    ...common(`${title}.txt`, 'TEXT'),
    kind: 'MEETING_MINUTES',
    title,
    publicationDate: null,
    area: { name: area, printed: area },
    inspection: null,
    organisations: [],
    inspectors: [],
    people: [],
    findings: [],
    recommendations: [],
    items: said,
    statistics:
      statistic === undefined
        ? []
        : [
            {
              value: statistic.value,
              upTo: null,
              precision: 'EXACT',
              unit: '%',
              measure: 'plans issued within 20 weeks',
              period: null,
              comparator: null,
              quote: statistic.quote,
              page: 1,
              start: text.indexOf(statistic.quote),
              end: text.indexOf(statistic.quote) + statistic.quote.length,
              voice: 'MEETING',
              within: { kind: 'ITEM', index: statistic.item },
            },
          ],
    ...writer.written('MEETING'),
  });
}

function common(file: string, format: 'PDF' | 'TEXT' | 'HTML') {
  const digest = createHash('sha256').update(file).digest('hex');
  return { extractionVersion: EXTRACTION_VERSION, source: { file, format, digest, part: 0, pagesMarked: false } };
}

class Writer {
  text: string;
  readonly #mentions: object[] = [];

  constructor(title: string) {
    this.text = `${title}\n`;
  }

  say(
    kind: 'FINDING' | 'RECOMMENDATION' | 'ITEM',
    index: number,
    { text, polarity = 'WEAKNESS', service, themes }: Said,
  ) {
    const start = this.text.length;
    this.text += `${text}\n`;
    const span = { page: 1, start, end: start + text.length };
    if (service !== undefined) {
      this.#mentions.push({ service, polarity, themes: themes ?? [], quote: text, ...span, within: { kind, index } });
    }
    return { text, ...span };
  }

  written(voice: 'INSPECTORS' | 'MEETING') {
    return {
      mentions: this.#mentions.map((mention) => ({
        ...mention,
        section: voice === 'MEETING' ? 'MINUTES' : 'MAIN_WEAKNESS',
        anaphoric: false,
        voice,
        rule: 'test',
        confidence: 0.9,
      })),
      text: this.text,
      pageStarts: [0],
      coverage: { bodyCharacters: this.text.length, coveredCharacters: this.text.length, share: 1 },
      notUnderstood: [],
    };
  }
}
