import { plain } from './plainText.ts';

/** Cues of criticism and of praise in inspectors' language, enough to tell which of two lists a statement belongs to. */
const CRITICISM =
  /\b(too (?:few|many|long|slow|often|little|high|low|variable|limited|late|narrow|much)|not (?:always|yet|been|being|have|as|\w+ enough|fully|consistently|routinely|well|effective\w*|the|making|providing|enough|sufficiently|done|secure|equitable)|do(?:es)? not|did not|cannot|unable|lacks?|lacking|weak\w*|poor\w*|limited|under-?developed|inconsisten\w+|delay\w*|insufficient\w*|fail\w*|slower|unclear|gaps?|vari(?:es|able|ation)|more (?:needs|to be done)|barriers?|inaccurate\w*|frustrat\w+|ineffective\w*|imprecise|unacceptabl\w+|difficult\w*|early stage|excluded|undermin\w+|concerns?|concerned|waits?|waiting|fragmented|confusing|conversely|however|although|over-?generous|less extensive|restricts?|hampers?|not enough|has not|have not|no (?:formal|agreed|clear|robust|secure)|decline\w*|worse)\b/gi;
const PRAISE =
  /\b(effective(?:ly)?|well|strong(?:ly|er)?|strengths?|good|success\w*|improv(?:ed|ing|ement|ements)|value[sd]?|appreciate[sd]?|benefit\w*|timely|accurate(?:ly)?|positive(?:ly)?|quickly|better|high[- ]quality|enables?|enabling|commit(?:ted|ment)|ambitio\w+|robust|succeeded|impressive|praised|excellent|embedded|prompt(?:ly)?|purposeful\w*|balanced|clear|confiden\w+|enthusias\w+|flexibl[ey]|personalised|comprehensive|inclusive|safe|supported|sensitiv\w+|kept safe|respons(?:ive|ively)|outstanding|rigorous\w*|wide range|proud|carefully|highly|on track|wise(?:ly)?|strengthen(?:ed|ing)|quicken\w*)\b/gi;

/** What a denial reaches over: praise within it is no praise ("do not have a clear view"). */
const DENIED = /\b(?:not|no|cannot|without|nor|never|lacks?|too (?:few|little))\b[^.,;:]*/gi;

/** How a sentence begins in which the judgement turns against what was said before. */
const TURN = /^(however|but|conversely|nevertheless|despite this|even so|that said)\b/i;

/**
 * How much more a statement praises than it criticises, by its cue words: above 0 it reads as a strength, below 0 as a weakness.
 * A first reading, not the last.
 */
export function firstReading(text: string): number {
  return sentencesOf(text).reduce((sum, sentence) => sum + readingOf(sentence), 0);
}

/** True where a statement praises and then turns, as inspectors do with "However, …", and leaves it at criticism. */
export function turnsToCriticism(text: string): boolean {
  const sentences = sentencesOf(text);
  const turn = sentences.findLastIndex((sentence) => TURN.test(sentence));
  return turn > 0 && sentences.slice(turn).reduce((sum, sentence) => sum + readingOf(sentence), 0) < 0.5;
}

function sentencesOf(text: string): string[] {
  return plain(text).split(/(?<=[.!?])\s+/);
}

function readingOf(sentence: string): number {
  const criticism = sentence.match(CRITICISM)?.length ?? 0;
  const praise = sentence.replace(DENIED, ' ').replace(CRITICISM, ' ').match(PRAISE)?.length ?? 0;
  return 0.7 * praise - criticism;
}
