import { z } from 'zod';
import { SOURCE_FORMATS } from '../documents/SourceDocument.ts';
import {
  CAPACITIES,
  DOCUMENT_KINDS,
  FRAMEWORKS,
  INSPECTORATES,
  ITEM_KINDS,
  ORGANISATION_KINDS,
  OUTCOMES,
  POLARITIES,
  RECOMMENDATION_KINDS,
  REVISIT_JUDGEMENTS,
  SECTIONS,
  SERVICES,
  THEMES,
  PRECISIONS,
  VOICES,
} from './vocabulary.ts';

const isoDate = z.iso.date();
const isoMonth = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/);

/** Where words stand: offsets into the document's text in UTF-16 code units, and the 1-based page on which they begin. */
const span = { page: z.int().positive(), start: z.int().nonnegative(), end: z.int().positive() };

/** How a judgement was reached: the id of the rule or model, and a confidence from 0 to 1. */
const decided = { rule: z.string().min(1), confidence: z.number().min(0).max(1) };

/** Which statement of the document something stands in: its kind and its index in that list. */
const within = z.strictObject({
  kind: z.enum(['FINDING', 'RECOMMENDATION', 'ITEM']),
  index: z.int().nonnegative(),
});

export const extractedOrganisation = z.strictObject({
  name: z.string().min(1),
  kind: z.enum(ORGANISATION_KINDS),
});

export const extractedInspector = z.strictObject({
  name: z.string().min(1),
  role: z.string(),
  organisation: z.enum(INSPECTORATES),
  lead: z.boolean(),
});

/** Someone named beside the inspectors: a leader of a partner, an addressee or signatory of a letter. */
export const extractedPerson = z.strictObject({
  name: z.string().min(1),
  role: z.string(),
  organisation: z.string().nullable(),
  capacity: z.enum(CAPACITIES),
});

export const extractedFinding = z.strictObject({
  section: z.enum(SECTIONS),
  polarity: z.enum(POLARITIES),
  text: z.string().min(1),
  ...span,
  ...decided,
});

export const extractedRecommendation = z.strictObject({
  kind: z.enum(RECOMMENDATION_KINDS),
  text: z.string().min(1),
  ...span,
  /** Who is to act, as printed; empty where the document does not say. */
  responsible: z.array(z.string()),
  /** Of a weakness that a revisit looks at again: whether the progress made is sufficient. Null for all others, and where it is not said. */
  revisitJudgement: z.enum(REVISIT_JUDGEMENTS).nullable(),
  /** Of what it says of the services that it names, or where that tells none, of its own words. */
  themes: z.array(z.enum(THEMES)),
});

export const extractedItem = z.strictObject({
  /** The paragraph's number as printed ("4.10"), or null where it has none. */
  number: z.string().nullable(),
  kind: z.enum(ITEM_KINDS),
  text: z.string().min(1),
  ...span,
  speaker: z.strictObject({ name: z.string().nullable(), role: z.string().nullable() }).nullable(),
});

export const extractedMention = z.strictObject({
  service: z.enum(SERVICES),
  polarity: z.enum(POLARITIES),
  themes: z.array(z.enum(THEMES)),
  section: z.enum(SECTIONS),
  quote: z.string().min(1),
  ...span,
  /** True when the sentence only refers back to the service ("this post", "she"). */
  anaphoric: z.boolean(),
  voice: z.enum(VOICES),
  within,
  ...decided,
});

export const extractedStatistic = z.strictObject({
  value: z.number(),
  /** The higher end where a range is printed, "10 to 12 months"; then `value` is the lower one. */
  upTo: z.number().nullable(),
  /** Whether the words around it say that it is "around", "more than" or "up to" so much. */
  precision: z.enum(PRECISIONS),
  unit: z.string(),
  measure: z.string(),
  period: z.string().nullable(),
  /** What the value is set against, such as a national average. */
  comparator: z.strictObject({ value: z.number(), label: z.string() }).nullable(),
  quote: z.string().min(1),
  ...span,
  voice: z.enum(VOICES),
  within,
});

const previousInspection = z.union([
  z.strictObject({ start: isoDate, end: isoDate }),
  z.strictObject({ month: isoMonth }),
]);

export const extractedInspection = z.strictObject({
  framework: z.enum(FRAMEWORKS),
  start: isoDate,
  end: isoDate,
  outcome: z.enum(OUTCOMES),
  previousInspection: previousInspection.nullable(),
  /** As printed, such as "within approximately 3 years". */
  nextInspection: z.string().nullable(),
  monitoringInspection: z.string().nullable(),
});

/** Everything that one document says, each statement with its place. What `npm run extract` prints and what is loaded. */
export const extractedDocument = z
  .strictObject({
    /** The version of the extraction that made this; a newer one extracts again. */
    extractionVersion: z.string(),
    source: z.strictObject({
      file: z.string().min(1),
      format: z.enum(SOURCE_FORMATS),
      digest: z.string().regex(/^[0-9a-f]{64}$/),
      part: z.int().nonnegative(),
      pagesMarked: z.boolean(),
    }),
    kind: z.enum(DOCUMENT_KINDS),
    title: z.string().min(1),
    publicationDate: isoDate.nullable(),
    area: z.strictObject({
      /** The name of the reference list, where the area was found there; otherwise as printed. */
      name: z.string().min(1),
      printed: z.string().min(1),
    }),
    inspection: extractedInspection.nullable(),
    organisations: z.array(extractedOrganisation),
    inspectors: z.array(extractedInspector),
    people: z.array(extractedPerson),
    findings: z.array(extractedFinding),
    recommendations: z.array(extractedRecommendation),
    items: z.array(extractedItem),
    mentions: z.array(extractedMention),
    statistics: z.array(extractedStatistic),
    /** The canonical text that every span refers to. */
    text: z.string().min(1),
    pageStarts: z.array(z.int().nonnegative()).min(1),
    coverage: z.strictObject({
      bodyCharacters: z.int().nonnegative(),
      coveredCharacters: z.int().nonnegative(),
      /** The share of body characters in a finding, recommendation, item or recognised furniture, from 0 to 1. */
      share: z.number().min(0).max(1),
    }),
    /**
     * What was not understood, and where: an unknown heading, a bullet outside any section. Of a page that could not be read there are
     * no words: the span is empty.
     */
    notUnderstood: z.array(
      z.strictObject({ reason: z.string(), text: z.string(), ...span, end: z.int().nonnegative() }),
    ),
  })
  .superRefine((document, context) => {
    const check = (list: string, index: number, words: string, start: number, end: number) => {
      if (document.text.slice(start, end) !== words) {
        context.addIssue({ code: 'custom', path: [list, index], message: 'the span of the text is not the quotation' });
      }
    };
    document.findings.forEach((one, index) => check('findings', index, one.text, one.start, one.end));
    document.recommendations.forEach((one, index) => check('recommendations', index, one.text, one.start, one.end));
    document.items.forEach((one, index) => check('items', index, one.text, one.start, one.end));
    document.mentions.forEach((one, index) => check('mentions', index, one.quote, one.start, one.end));
    document.statistics.forEach((one, index) => check('statistics', index, one.quote, one.start, one.end));
  });

export type ExtractedDocument = z.infer<typeof extractedDocument>;
export type ExtractedInspection = z.infer<typeof extractedInspection>;
export type ExtractedFinding = z.infer<typeof extractedFinding>;
export type ExtractedRecommendation = z.infer<typeof extractedRecommendation>;
export type ExtractedItem = z.infer<typeof extractedItem>;
export type ExtractedMention = z.infer<typeof extractedMention>;
export type ExtractedStatistic = z.infer<typeof extractedStatistic>;
export type ExtractedOrganisation = z.infer<typeof extractedOrganisation>;
export type ExtractedInspector = z.infer<typeof extractedInspector>;
export type ExtractedPerson = z.infer<typeof extractedPerson>;
