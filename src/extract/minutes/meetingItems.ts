import type { SourceDocument } from '../../documents/SourceDocument.ts';
import type { ExtractedItem } from '../ExtractedDocument.ts';
import { quotation } from '../findings.ts';
import { isBullet, type Passage, type Span } from '../Passage.ts';
import { beginsMidSentence, wordsOf } from '../plainText.ts';
import type { PlacedRecommendation } from '../Structure.ts';
import type { ItemKind } from '../vocabulary.ts';
import { whoIsToAct } from './actions.ts';
import type { Introduced, Speaker } from './introductions.ts';
import { numberOf } from './meetingFurniture.ts';
import { isSame, type Turn, turnsIn } from './speakers.ts';

const AGREED = /^(?:agreed|action)\s*[:–-]\s*/i;
const RESOLVED = /^resolved\b/i;
const BODY = '(?:the )?(?:commission|committee|panel|board|members)';
const DECIDES = new RegExp(
  `^(?:it was (?:also |unanimously )?(?:agreed|resolved|decided)\\b|${BODY} (?:also )?(?:agreed|resolved)\\b)`,
  'i',
);
/** Words that announce what was decided, and nothing else: it stands below. In the form of `wordsOf`. */
const ANNOUNCES_DECISION = new RegExp(
  `^(?:resolved|decisions?|agreed|actions?(?: requests for further information| agreed| points)?|it was (?:also |unanimously )?(?:agreed|resolved|decided)|${BODY} (?:also )?(?:agreed|resolved))(?: that| to)?$`,
);
const ANNOUNCES_ACTION = /^(?:agreed|actions?)\b/;
/** "(a)", "b.", "(iii)", "IV.", "(2)" before an item of a list. */
const ENUMERATOR = /^(?:\((?:[a-z]|[ivx]{1,4}|\d{1,2})\)|(?:[a-z]|[ivx]{1,4}|[IVX]{1,4})[.)])\s+/;

/** What was said at a meeting, and of that what was agreed to be done. */
export interface MeetingItems {
  items: ExtractedItem[];
  recommendations: PlacedRecommendation[];
}

/** Reads what was said at a meeting, passage by passage: who speaks, who asks and who answers, and what is decided. */
export class MeetingItemsReader implements MeetingItems {
  readonly items: ExtractedItem[] = [];
  readonly recommendations: PlacedRecommendation[] = [];
  readonly #document: SourceDocument;
  readonly #introduced: Introduced;
  #number: string | null = null;
  /** A numbered question has a question mark, and what stands below it without a number answers it. */
  #underQuestion = false;
  /** What is told below, with the number that its next item would have. */
  #announced: { kind: 'DECISION' | 'ACTION'; first: boolean; next: number } | null = null;
  #last: { speaker: Speaker | null; kind: ItemKind; opensList: boolean } | null = null;

  /** @param introduced those whom the minutes introduce anywhere, from `speakersIntroduced` */
  constructor(document: SourceDocument, introduced: Introduced) {
    this.#document = document;
    this.#introduced = introduced;
  }

  /** Goes on to the item of a number, of which nothing has been said yet. */
  begin(number: string): void {
    this.#number = number;
    this.#underQuestion = false;
    this.#announced = null;
    this.#last = null;
  }

  /** Reads the next passage. */
  read(passage: Passage): void {
    const text = this.#textOf(passage);
    if (ANNOUNCES_DECISION.test(wordsOf(passage.plain))) {
      this.#announced = {
        kind: ANNOUNCES_ACTION.test(wordsOf(passage.plain)) ? 'ACTION' : 'DECISION',
        first: true,
        next: 1,
      };
      return;
    }
    const agreed = AGREED.exec(text);
    const numbered = numberOf(text);
    if (agreed !== null) this.#add('ACTION', { start: passage.start + agreed[0].length, end: passage.end });
    else if (numbered !== null && !this.#continuesList(numbered.number)) {
      this.begin(numbered.number);
      this.#underQuestion = text.includes('?');
      this.#say(
        { start: passage.start + numbered.length, end: passage.end },
        this.#underQuestion ? 'QUESTION' : 'STATEMENT',
      );
    } else {
      const enumerated = numbered?.length ?? ENUMERATOR.exec(text)?.[0].length ?? 0;
      const body = { start: passage.start + enumerated, end: passage.end };
      const isListed = isBullet(passage) || enumerated > 0;
      if (this.#isAnnounced(passage, isListed)) this.#add(this.#announced?.kind ?? 'DECISION', body);
      else if (isListed && this.#last?.opensList === true) this.#add(this.#last.kind, body, this.#last.speaker);
      else this.#say(body, this.#underQuestion ? 'RESPONSE' : 'STATEMENT');
    }
  }

  /** The items of what was announced may be numbered by themselves. */
  #continuesList(number: string): boolean {
    if (this.#announced === null || number !== String(this.#announced.next)) return false;
    this.#announced.next += 1;
    return true;
  }

  /** What was announced as decided is a list, or the one paragraph below. */
  #isAnnounced({ plain }: Passage, isListed: boolean): boolean {
    if (this.#announced === null) return false;
    if (this.#announced.first || isListed || /^(?:that|to)\b/i.test(plain) || beginsMidSentence(plain)) {
      this.#announced.first = false;
      return true;
    }
    this.#announced = null;
    return false;
  }

  #add(kind: ItemKind, span: Span, speaker: Speaker | null = null): void {
    const quoted = quotation(this.#document, [span]);
    this.items.push({ number: kind === 'ACTION' ? null : this.#number, kind, ...quoted, speaker });
    const responsible = kind === 'ACTION' || kind === 'DECISION' ? whoIsToAct(quoted.text, this.#introduced) : [];
    // What was resolved is an action too where it says who is to act.
    if (kind === 'ACTION' || responsible.length > 0)
      this.recommendations.push({ kind: 'AGREED_ACTION', ...quoted, responsible, revisitJudgement: null });
  }

  /** A paragraph is an item for each turn of speaking in it; a numbered question is one item, whoever asks. */
  #say(body: Span, kind: ItemKind): void {
    const text = this.#textOf(body);
    const turns = kind === 'QUESTION' ? [] : turnsIn(text, this.#introduced, this.#last?.speaker);
    const first = turns[0];
    const starts: (Turn | { at: number; speaker: null; speech: null })[] =
      first === undefined || !opensWith(text, first)
        ? [{ at: 0, speaker: null, speech: null }, ...turns]
        : turns.map((turn, index) => (index === 0 ? { ...turn, at: 0 } : turn));
    for (const [index, { at, speaker, speech }] of starts.entries()) {
      const part = text.slice(at, starts[index + 1]?.at).trimEnd();
      const told =
        kind !== 'STATEMENT' ? kind : this.#decides(part, speaker) ? 'DECISION' : this.#kindOf(speaker, speech);
      this.#add(told, { start: body.start + at, end: body.start + at + part.length }, speaker);
      this.#last = { speaker, kind: told, opensList: part.endsWith(':') };
      if (told === 'DECISION' && part.endsWith(':')) this.#announced = { kind: 'DECISION', first: false, next: 1 };
    }
  }

  #decides(part: string, speaker: Speaker | null): boolean {
    return DECIDES.test(part) || RESOLVED.test(part) || (speaker !== null && /\bagreed that\b/i.test(part));
  }

  /** Who speaks right after somebody else's question answers it, and goes on answering. */
  #kindOf(speaker: Speaker | null, speech: Turn['speech'] | null): ItemKind {
    if (speech === 'ASKS') return 'QUESTION';
    if (speech === 'ANSWERS') return 'RESPONSE';
    const kind = this.#last?.kind;
    const goesOn = isSame(this.#last?.speaker ?? null, speaker);
    return speaker !== null && ((kind === 'QUESTION' && !goesOn) || (kind === 'RESPONSE' && goesOn))
      ? 'RESPONSE'
      : 'STATEMENT';
  }

  #textOf({ start, end }: Span): string {
    return this.#document.text.slice(start, end);
  }
}

/** A short label may go before the first speaker ("Education - The Director of Education indicated …"). */
function opensWith(text: string, turn: Turn): boolean {
  return turn.at === 0 || /^[^.?!]{1,40}\s[-–:]\s+$/.test(text.slice(0, turn.at));
}
