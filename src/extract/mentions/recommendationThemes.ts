import type { ExtractedMention } from '../ExtractedDocument.ts';
import { type ThemeCode, THEMES } from '../vocabulary.ts';
import { cueIndex, readJudgements } from './cues.ts';
import { themesToImprove } from './decideThemes.ts';
import { lexicon } from './Lexicon.ts';
import { readStatements, type StatedDocument } from './readStatements.ts';

const cues = cueIndex(lexicon);

/**
 * The themes of each of a document's recommendations: those of what it says of the services that it names; where that tells none, those
 * that its own words tell. Many a weakness of a written statement of action names no service: "weaknesses in the strategic leadership".
 * @param document its text, and its statements in document order
 * @param mentions what was found in it
 * @returns by the recommendation's index, themes in the vocabulary's order; nothing where none is told
 */
export function recommendationThemes(
  document: StatedDocument,
  mentions: readonly ExtractedMention[],
): ReadonlyMap<number, ThemeCode[]> {
  const found = new Map<number, Set<ThemeCode>>();
  const add = (index: number, themes: readonly ThemeCode[]) => {
    if (themes.length > 0) found.set(index, new Set([...(found.get(index) ?? []), ...themes]));
  };
  for (const { within, themes } of mentions) if (within.kind === 'RECOMMENDATION') add(within.index, themes);
  const told = new Set(found.keys());
  for (const { statement, sentence } of readStatements(document)) {
    if (statement.kind !== 'RECOMMENDATION' || told.has(statement.index)) continue;
    const whole = { ...sentence, words: [...(sentence.stem?.words ?? []), ...sentence.words] };
    const reading = readJudgements(cues, whole.words);
    const { section } = statement;
    add(statement.index, themesToImprove({ sentence: whole, reading, section, named: null, all: [], previous: null }));
  }
  return new Map([...found].map(([index, themes]) => [index, THEMES.filter((theme) => themes.has(theme))]));
}
