import { pageAt } from '../../documents/SourceDocument.ts';
import type { ExtractedMention } from '../ExtractedDocument.ts';
import { decidePolarity } from './decidePolarity.ts';
import { decideThemes } from './decideThemes.ts';
import type { StatedDocument } from './readStatements.ts';
import { readTargets } from './readTargets.ts';

/**
 * Every mention of a service in a document's statements: each sentence that names one, or only refers back to one, with what it
 * judges. The quotation is the whole sentence, exactly a slice of the text.
 * @param document its text, and its statements in document order
 * @returns mentions in document order
 */
export function findMentions(document: StatedDocument): ExtractedMention[] {
  const { text, pageStarts } = document;
  return readTargets(document)
    .filter((one) => one.judged)
    .map(({ statement, target, start, end, anaphoric }): ExtractedMention => {
      const { polarity, rule, confidence } = decidePolarity(target);
      return {
        service: target.named.service,
        polarity,
        themes: decideThemes(target, polarity),
        section: statement.section,
        quote: text.slice(start, end),
        page: pageAt(pageStarts, start),
        start,
        end,
        anaphoric,
        voice: statement.voice,
        within: { kind: statement.kind, index: statement.index },
        rule: anaphoric ? `${target.named.rule}+${rule}` : rule,
        confidence,
      };
    });
}
