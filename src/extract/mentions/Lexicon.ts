import { z } from 'zod';
import { POLARITIES, SERVICES, THEMES } from '../vocabulary.ts';
import lexiconFile from './lexicon.json' with { type: 'json' };
import { markedPatterns, patterns, servicePatterns, singleWords } from './patternLists.ts';

const sides = z.strictObject({ before: patterns, after: patterns });

/** What the lexicon file may hold. How patterns are written stands in wordPattern.ts; each is compiled and checked here. */
export const lexiconSchema = z.strictObject({
  $comment: z.string(),
  services: z.array(
    z.strictObject({
      $comment: z.string().optional(),
      code: z.enum(SERVICES),
      name: z.string().min(1),
      /** Other names, for people to read. */
      aliases: z.array(z.string()),
      /** Sequences of words that name the service wherever they stand. */
      names: patterns,
      /** Sequences that look like a name and are none. */
      not: patterns,
      /** Names short for it once the same finding has named it in full, such as "the offer". */
      shortNames: patterns.optional(),
      /** Where the service counts only if the sentence judges it: the places in which it only tells who is meant. */
      onlyJudged: markedPatterns.optional(),
      /** Sequences that show it is judged all the same. */
      judgedAnyway: markedPatterns.optional(),
      /** The theme of a judgement that tells no other. */
      defaultTheme: z.enum(THEMES).optional(),
      /** True where a document may give the service a name of its own. */
      localNames: z.boolean().optional(),
    }),
  ),
  judgements: z.strictObject({
    $comment: z.string(),
    good: patterns,
    bad: patterns,
    /** Words that say it is both at once. */
    both: patterns,
    helps: patterns,
    troubles: patterns,
    negators: patterns,
    notNegators: patterns,
    contrasts: patterns,
    notContrasts: patterns,
    /** Sequences in which a word of judgement does not judge. */
    ignored: patterns,
    /** Openings of what is aimed at, not of what is. */
    goals: patterns,
    intends: patterns,
    mends: patterns,
    /** Sequences that show a clause to tell what was before. */
    before: patterns,
  }),
  /** What is asked at a meeting, and so judges nothing. */
  asked: z.strictObject({
    $comment: z.string(),
    patterns,
    /** Words anywhere in the sentence with which it does not hold. */
    unless: patterns,
  }),
  themes: z.array(
    z.strictObject({
      code: z.enum(THEMES),
      description: z.string(),
      /** Words that tell the theme by themselves; those for named services hold even where `notFor` names these. */
      strong: servicePatterns,
      /** Words that make it likelier. */
      weak: servicePatterns,
      /** Sequences in which such words tell of something else. */
      not: servicePatterns,
      /** Services that are not spoken of under this theme. */
      notFor: z.array(z.enum(SERVICES)),
    }),
  ),
  statistics: z.strictObject({
    $comment: z.string(),
    /** What is counted, in one or two words. */
    units: patterns,
    /** Words after which a number is an age, a stage or a reference. */
    notAfter: singleWords,
    /** Words before or after a number that say how exactly it is given. */
    precision: z.strictObject({ ABOUT: sides, AT_LEAST: sides, AT_MOST: sides }),
    /** Words that show a second figure to be what the first is set against. */
    comparators: patterns,
  }),
  /** Words that refer back to a service named in the sentence before. */
  references: z.array(
    z.strictObject({
      rule: z.string().min(1),
      /** The services they can mean; null for all. */
      services: z.array(z.enum(SERVICES)).nullable(),
      /** True when they mean all of several, false when only one. */
      many: z.boolean(),
      /** True when they mean only what the sentence before begins with. */
      subjectOnly: z.boolean(),
      patterns,
    }),
  ),
  /** What part a service plays in a sentence. */
  parts: z.array(
    z.strictObject({
      $comment: z.string(),
      rule: z.string().min(1),
      /** OPPOSITE: of what the sentence says of the others that it names. */
      polarity: z.enum([...POLARITIES, 'OPPOSITE']),
      /** Where words of judgement say otherwise, they count: those of criticism, or any. Left out, the part decides. */
      yields: z.enum(['WEAKNESS', 'ANY']).optional(),
      /** The services it holds for; null for all. */
      services: z.array(z.enum(SERVICES)).nullable(),
      patterns: markedPatterns,
      /** Words anywhere in the sentence with which it does not hold. */
      unless: markedPatterns,
    }),
  ),
});

export type Lexicon = z.infer<typeof lexiconSchema>;

/**
 * Checks what a lexicon file holds, so that a slip in it is named at once.
 * @throws {Error} that tells, for each slip, the list and the pattern and what to do
 */
export function readLexicon(file: unknown): Lexicon {
  const read = lexiconSchema.safeParse(file);
  if (read.success) return read.data;
  const slips = read.error.issues.map(({ path, message }) => `  ${placeOf(path, file)}: ${message}`);
  throw new Error(`lexicon.json cannot be used as it is:\n${slips.join('\n')}`);
}

const entry = z.union([
  z.looseObject({ code: z.string() }).transform(({ code }) => code),
  z.looseObject({ rule: z.string() }).transform(({ rule }) => rule),
]);

/** A place in the file as its reader would name it: `themes.QUALITY.strong`. */
function placeOf(path: readonly PropertyKey[], file: unknown): string {
  let here = file;
  return path
    .flatMap((step) => {
      here = typeof here === 'object' && here !== null ? (Reflect.get(here, step) as unknown) : undefined;
      if (typeof step !== 'number') return [String(step)];
      const named = entry.safeParse(here);
      return named.success ? [named.data] : typeof here === 'string' ? [] : [String(step)];
    })
    .join('.');
}

/** The lexicon of `lexicon.json`. */
export const lexicon: Lexicon = readLexicon(lexiconFile);
