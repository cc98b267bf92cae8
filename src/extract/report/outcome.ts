import type { ExtractedInspection } from '../ExtractedDocument.ts';
import { plain } from '../plainText.ts';

/** The wordings that the 2023 framework has for its three outcomes; the first that stands in the outcome's words counts. */
const OUTCOME_WORDINGS = [
  { outcome: 'WIDESPREAD_FAILINGS', wording: /\b(widespread|systemic)\b[^.]{0,30}\bfailings\b/i },
  {
    outcome: 'TYPICALLY_POSITIVE',
    wording: /\btypically\b[^.]{0,40}\bpositive\b[^.]{0,20}\b(experiences|outcomes)\b/i,
  },
  { outcome: 'INCONSISTENT', wording: /\binconsistent\b[^.]{0,20}\b(experiences|outcomes)\b/i },
] as const;

const WHEN =
  /\b(?:with)?in\s+(?:the next\s+)?(?:(?:approximately|about|around)\s+)?[\w-]+(?:\s+(?:to|or)\s+[\w-]+)?\s+(?:years?|months?)(?:' time)?\b/i;

/** What the inspection concluded, from its own words, or null where none of the three wordings stands there. */
export function outcomeOf(text: string): ExtractedInspection['outcome'] | null {
  const words = plain(text);
  return OUTCOME_WORDINGS.find(({ wording }) => wording.test(words))?.outcome ?? null;
}

/** When the next full inspection will be, as printed ("within approximately 3 years"), or null where that is not said. */
export function nextInspection(text: string): string | null {
  return announced(text, /\bnext\b[^.]*\b(?:re-?)?inspection\b[^.]*\b(?:will|is)\b[^.]*/gi);
}

/** When a monitoring inspection will be, as printed ("within approximately 18 months"), or null where none is announced. */
export function monitoringInspection(text: string): string | null {
  return announced(
    text,
    /\bmonitoring inspections?\b[^.]*\b(?:will|is|should)\b[^.]*|[^.]*\b(?:will|is to|should)\b[^.]*\bmonitoring inspections?\b[^.]*/gi,
  );
}

function announced(text: string, sentence: RegExp): string | null {
  for (const [found] of plain(text).matchAll(sentence)) {
    const when = WHEN.exec(found)?.[0];
    if (when !== undefined) return when;
  }
  return null;
}
