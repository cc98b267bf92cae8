import type { SourceDocument } from '../../documents/SourceDocument.ts';
import { type AreaNames, areasNamedIn } from '../areas.ts';
import { daysIn } from '../dates.ts';
import type { ExtractedItem } from '../ExtractedDocument.ts';
import { quotation } from '../findings.ts';
import { Ledger } from '../Ledger.ts';
import { NotAnInspectionDocument } from '../NotAnInspectionDocument.ts';
import { type Passage, passagesOf, type Span } from '../Passage.ts';
import { endsSentence } from '../plainText.ts';
import type { PlacedRecommendation, Structure } from '../Structure.ts';
import type { ItemKind } from '../vocabulary.ts';
import { type Introduced, speakersIntroduced, type Turn, turnsIn } from './speakers.ts';

const NUMBERED = /^(\d+(?:\.\d+)+(?=\.?\s)|\d{1,3}(?=\.\s))\.?\s+/;
const AGREED = /^(?:agreed|action)\s*[:–-]\s*/i;
const RESOLVED = /^resolved\b/i;
const DECIDES =
  /^(?:it was (?:also )?(?:agreed|resolved|decided)\b|(?:the )?(?:commission|committee|panel|board|members) (?:also )?(?:agreed|resolved)\b)/i;
const FURNITURE =
  /^(agenda item|minutes|minutes of the meeting|supporting documents|questions from (the )?(commission|committee|members|panel)|attachments|documents)[:.]?$/i;
const MEETING_DATE = /\b(?:meeting|held|date)\b[^.]{0,60}/i;

/**
 * Reads the minutes of a meeting about an area's SEND services: numbered statements and questions, the answers below them, what was
 * decided, and the actions agreed. What is said there is the meeting's voice, not inspectors'.
 * @throws NotAnInspectionDocument where no area of the reference list is named
 */
export function readMinutes(document: SourceDocument, areas: AreaNames): Structure {
  const area = areasNamedIn(document.text, areas)[0]?.name;
  if (area === undefined) {
    throw new NotAnInspectionDocument(
      document.file,
      'It reads like the minutes of a meeting, but names no local area.',
      'Give minutes in which the council or area is named.',
    );
  }
  const ledger = new Ledger(document);
  const passages = passagesOf(document);
  const furniture = passages.filter(({ plain }) => FURNITURE.test(plain));
  ledger.cover(...furniture);
  const numbered = passages.findIndex(({ plain }) => NUMBERED.test(plain));
  const headed = passages.findIndex(({ plain }) => /^minutes:?$/i.test(plain));
  const prose = passages.findIndex(({ plain }) => endsSentence(plain) && plain.length > LONGEST_HEAD);
  const firstItem = numbered >= 0 ? numbered : headed >= 0 ? headed + 1 : prose;
  const head = passages.slice(0, Math.max(firstItem, 0)).filter((passage) => !furniture.includes(passage));
  ledger.cover(...head);
  const { items, recommendations } = itemsIn(document, passages.slice(Math.max(firstItem, 0)), furniture, ledger);
  return {
    title: head[0]?.plain ?? document.file,
    publicationDate: printedDate(head),
    area: { name: area, printed: area },
    inspection: null,
    organisations: [],
    inspectors: [],
    people: [],
    findings: [],
    recommendations,
    items,
    ...ledger.close(),
  };
}

/** Lines above the minutes, such as who was present, are shorter than this or no sentences. */
const LONGEST_HEAD = 80;

/** The date of the meeting, where the lines above the minutes print one. */
function printedDate(head: readonly Passage[]): string | null {
  const line = head.find(({ plain }) => (MEETING_DATE.test(plain) || plain.length < 60) && daysIn(plain).length === 1);
  return line === undefined ? null : (daysIn(line.plain)[0] ?? null);
}

function itemsIn(
  document: SourceDocument,
  passages: readonly Passage[],
  furniture: readonly Passage[],
  ledger: Ledger,
): { items: ExtractedItem[]; recommendations: PlacedRecommendation[] } {
  const items: ExtractedItem[] = [];
  const recommendations: PlacedRecommendation[] = [];
  const introduced = speakersIntroduced(document.text);
  let number: string | null = null;
  let underQuestion = false;
  for (const passage of passages) {
    if (furniture.includes(passage)) continue;
    const text = document.text.slice(passage.start, passage.end);
    ledger.cover(passage);
    const agreed = AGREED.exec(text);
    if (agreed !== null) {
      const quoted = quotation(document, [{ start: passage.start + agreed[0].length, end: passage.end }]);
      items.push({ number: null, kind: 'ACTION', ...quoted, speaker: null });
      recommendations.push({ kind: 'AGREED_ACTION', ...quoted, responsible: [] });
      continue;
    }
    const numbered = NUMBERED.exec(text);
    if (numbered?.[1] !== undefined) {
      number = numbered[1];
      underQuestion = text.includes('?');
    }
    const body: Span = { start: passage.start + (numbered?.[0].length ?? 0), end: passage.end };
    const kind =
      numbered === null ? (underQuestion ? 'RESPONSE' : 'STATEMENT') : underQuestion ? 'QUESTION' : 'STATEMENT';
    items.push(...turnItems(document, number, kind, body, introduced));
  }
  return { items, recommendations };
}

/** A paragraph is an item for each turn of speaking in it; a question is one item, whoever asks. */
function turnItems(
  document: SourceDocument,
  number: string | null,
  kind: ItemKind,
  body: Span,
  introduced: Introduced,
): ExtractedItem[] {
  const text = document.text.slice(body.start, body.end);
  const turns = turnsIn(text, introduced);
  const first = turns[0];
  const starts: (Turn | { at: number; speaker: null })[] =
    kind === 'QUESTION' || first === undefined || !opensWith(text, first)
      ? [{ at: 0, speaker: null }, ...(kind === 'QUESTION' ? [] : turns)]
      : turns.map((turn, index) => (index === 0 ? { ...turn, at: 0 } : turn));
  return starts.map(({ at, speaker }, index) => {
    const end = starts[index + 1]?.at ?? text.length;
    const part = text.slice(at, end).trimEnd();
    const decided =
      kind === 'STATEMENT' &&
      (DECIDES.test(part) || RESOLVED.test(part) || (speaker !== null && /\bagreed that\b/i.test(part)));
    return {
      number,
      kind: decided ? 'DECISION' : kind,
      ...quotation(document, [{ start: body.start + at, end: body.start + at + part.length }]),
      speaker,
    };
  });
}

/** A short label may go before the first speaker ("Education - The Director of Education indicated …"). */
function opensWith(text: string, turn: Turn): boolean {
  return turn.at === 0 || /^[^.?!]{1,40}\s[-–:]\s+$/.test(text.slice(0, turn.at));
}
