import { pageAt } from '../../documents/SourceDocument.ts';
import type { ExtractedMention } from '../ExtractedDocument.ts';
import { decidePolarity } from './decidePolarity.ts';
import { decideThemes } from './decideThemes.ts';
import type { StatedDocument } from './readStatements.ts';
import { type Mentioned, readTargets } from './readTargets.ts';

/** How often a word that refers back means the service it was taken for, as read through on the documents developed on. */
const REFERENCE_CONFIDENCE = 0.85;

/** Rules that judge by the section alone. */
const SECTION_ONLY = /section\.(strength|weakness)$/;

/**
 * Every mention of a service in a document's statements: each sentence that names one, or only refers back to one, with what it
 * judges. The quotation is the whole sentence, exactly a slice of the text. A sentence that only refers back and judges nothing
 * by its own words is none.
 * @param document its text, and its statements in document order
 * @returns mentions in document order
 */
export function findMentions(document: StatedDocument): ExtractedMention[] {
  return readTargets(document)
    .filter((one) => one.judged)
    .map((one) => mentionOf(document, one))
    .filter((one) => !one.anaphoric || (one.polarity !== 'NEUTRAL' && !SECTION_ONLY.test(one.rule)));
}

function mentionOf({ text, pageStarts }: StatedDocument, mentioned: Mentioned): ExtractedMention {
  const { statement, target, start, end, anaphoric } = mentioned;
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
    confidence: anaphoric ? Math.round(confidence * REFERENCE_CONFIDENCE * 1000) / 1000 : confidence,
  };
}
