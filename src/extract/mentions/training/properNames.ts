import type { Features } from '../LinearModel.ts';
import type { Target } from '../Target.ts';

/** A word with a capital and small letters: "Wiltshire", not "NHS". */
const NAME = /^\p{Lu}[^\p{Lu}]*\p{Ll}/u;
/** Features that tell of single words: the word, or the word beside the service's name. */
const OF_WORDS = /^(word|far|before|after|beside|pair):(.*)$/;
/** How many times as often as in small letters a word stands with a capital that is taken for a name. */
const MOSTLY = 3;

/**
 * The words that stand for places, months and services' own names: those that have a capital within their sentences. What a model learns of
 * them holds for one document and no other.
 */
export function properNames(targets: readonly Pick<Target, 'sentence'>[]): ReadonlySet<string> {
  const counts = new Map<string, { named: number; plain: number }>();
  for (const sentence of new Set(targets.map((one) => one.sentence))) {
    for (const { text, printed } of sentence.words.slice(1)) {
      const count = counts.get(text) ?? { named: 0, plain: 0 };
      if (NAME.test(printed)) count.named++;
      else count.plain++;
      counts.set(text, count);
    }
  }
  const names = [...counts].filter(([, { named, plain }]) => named > 0 && named >= MOSTLY * plain);
  return new Set(names.map(([word]) => word));
}

/** The features without those that tell of names. */
export function withoutNames(features: Features, names: ReadonlySet<string>): Features {
  return new Map(
    [...features].filter(([feature]) => {
      const words = OF_WORDS.exec(feature)?.[2]?.split(' ') ?? [];
      return !words.some((word) => names.has(word));
    }),
  );
}
