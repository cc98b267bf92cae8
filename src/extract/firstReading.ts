import { wholeClause } from './mentions/clauses.ts';
import { cueIndex, readJudgements } from './mentions/cues.ts';
import { lexicon } from './mentions/Lexicon.ts';
import { readSentences, type Sentence } from './mentions/sentences.ts';
import { weigh } from './mentions/weigh.ts';

const cues = cueIndex(lexicon);

/** How much a word of praise counts beside one of criticism: inspectors praise in passing where they criticise. */
const PRAISE = 0.7;

/** How a sentence begins in which the judgement turns against what was said before. */
const TURN = /^(however|but|conversely|nevertheless|despite this|even so|that said)\b/i;

/** How much a statement praises and how much it criticises, by the lexicon's words of judgement. */
export function praiseAndCriticism(text: string): { good: number; bad: number } {
  const sentences = readSentences(text, 0, text.length).map(judgementOf);
  return {
    good: sentences.reduce((sum, { good }) => sum + good, 0),
    bad: sentences.reduce((sum, { bad }) => sum + bad, 0),
  };
}

/**
 * How much more a statement praises than it criticises, by the lexicon's words of judgement: above 0 it reads as a strength, below 0 as
 * a weakness. A first reading, not the last.
 */
export function firstReading(text: string): number {
  const { good, bad } = praiseAndCriticism(text);
  return good - bad;
}

/** True where a statement praises and then turns, as inspectors do with "However, …", and leaves it at criticism. */
export function turnsToCriticism(text: string): boolean {
  const sentences = readSentences(text, 0, text.length);
  const turn = sentences.findLastIndex(({ start }) => TURN.test(text.slice(start)));
  return turn > 0 && sentences.slice(turn).reduce((sum, sentence) => sum + readingOf(sentence), 0) < 0.5;
}

function readingOf(sentence: Sentence): number {
  const { good, bad } = judgementOf(sentence);
  return good - bad;
}

function judgementOf({ words }: Sentence): { good: number; bad: number } {
  const { good, bad } = weigh({ reading: readJudgements(cues, words), all: [] }, wholeClause(words));
  return { good: PRAISE * good, bad };
}
