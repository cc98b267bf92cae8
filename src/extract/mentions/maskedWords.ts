import type { Judged } from './Target.ts';
import type { Word } from './sentences.ts';

/** A sentence's words with the target as one word `@` and other services as `%`, and where the target's own clause lies in them: the whole where no service is named. */
export function maskedWords({ sentence, named, all, reading }: Judged): {
  words: Word[];
  own: { from: number; to: number };
} {
  const words: Word[] = [];
  const clause = named && reading.clauses.find((one) => named.from >= one.from && named.from < one.to);
  const own = { from: 0, to: -1 };
  sentence.words.forEach((word, at) => {
    if (at === clause?.from) own.from = words.length;
    if (at === clause?.to) own.to = words.length;
    const name = all.find((one) => at >= one.from && at < one.to);
    if (name === undefined) {
      words.push(word);
      return;
    }
    const mark = name.service === named?.service ? '@' : '%';
    // "Family Voice, the parent carer forum," is one name.
    const last = words.at(-1);
    if (last?.text === mark) return;
    if (last?.text === 'the' && words.at(-2)?.text === mark) words.pop();
    else words.push({ ...word, text: mark, printed: mark });
  });
  if (own.to < 0) own.to = words.length;
  return { words, own };
}
