import type { Judged } from './Target.ts';

/** Openings by which a sentence goes on with what the one before it said. */
const FOLLOWS =
  /^(for (example|instance)|similarly|in addition|additionally|also|this|these|as a result|consequently|equally)\b/;

/** Whether a target's sentence goes on with what the one before it in the same statement said. */
export function followsOn({ sentence, previous }: Judged): boolean {
  const opening = sentence.words
    .slice(0, 3)
    .map((word) => word.text)
    .join(' ');
  return previous !== null && FOLLOWS.test(opening);
}
