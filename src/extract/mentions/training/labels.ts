import { z } from 'zod';
import {
  FRAMEWORKS,
  POLARITIES,
  type Polarity,
  SECTIONS,
  SERVICES,
  type ServiceCode,
  type ThemeCode,
  THEMES,
} from '../../vocabulary.ts';

/** A judgement as the project's own examples write it: the polarity and then the themes, such as `WEAKNESS CAPACITY WAITING`. */
const judgement = z
  .string()
  .transform((written) => {
    const [polarity = '', ...themes] = written.split(' ');
    return { polarity, themes };
  })
  .pipe(z.object({ polarity: z.enum([...POLARITIES, 'NOT_JUDGED']), themes: z.array(z.enum(THEMES)) }));
const judgements = z.partialRecord(z.enum(SERVICES), judgement);

/** The project's own labelled sentences, `examples.json`. */
export const ownExamples = z.strictObject({
  $comment: z.string(),
  made: z.array(z.strictObject({ section: z.enum(SECTIONS), text: z.string(), services: judgements })),
  read: z.array(z.strictObject({ file: z.string(), text: z.string(), services: judgements })),
});

/** Labelled passages, `passages.json`: each mention by the sentence that makes it. */
export const labelledPassages = z.strictObject({
  $comment: z.string(),
  passages: z.array(
    z.strictObject({
      framework: z.enum([...FRAMEWORKS, 'MINUTES']),
      section: z.enum(SECTIONS),
      text: z.string(),
      mentions: z.array(z.strictObject({ service: z.enum(SERVICES), judgement, quote: z.string() })),
    }),
  ),
});

export type LabelledPassage = z.infer<typeof labelledPassages>['passages'][number];

const CORPUS_POLARITY = { POSITIVE: 'STRENGTH', NEGATIVE: 'WEAKNESS', MIXED: 'MIXED', NEUTRAL: 'NEUTRAL' } as const;

/** A label file of the corpus, as far as training needs it. */
export const corpusLabels = z.object({
  file: z.string(),
  area: z.string(),
  inspectionStart: z.string().nullish(),
  /** `header`: only some services are labelled. */
  scope: z.string().optional(),
  mentions: z.array(
    z.object({
      service: z.enum(SERVICES),
      polarity: z.enum(['POSITIVE', 'NEGATIVE', 'MIXED', 'NEUTRAL']).transform((one): Polarity => CORPUS_POLARITY[one]),
      themes: z.array(z.enum(THEMES)),
      quote: z.string(),
    }),
  ),
});

/** What a person says a sentence judges. */
export interface Label {
  service: ServiceCode;
  polarity: Polarity;
  themes: readonly ThemeCode[];
  quote: string;
}
