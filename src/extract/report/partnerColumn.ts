import type { ExtractedOrganisation, ExtractedPerson } from '../ExtractedDocument.ts';
import { fullName, kindByName, splitNames } from '../organisationNames.ts';
import type { Passage } from '../Passage.ts';
import { beginsWithOffice, namesOffice } from '../roleGrammar.ts';
import type { OrganisationKind } from '../vocabulary.ts';
import { partnerColumnKind } from './partnerColumnKind.ts';
import { isLeader, isNameAlone, isWebsite, leadersIn, nameAndLeader } from './partnerLeaders.ts';

/** The partners of a local area partnership and the people who lead them. */
export interface Partners {
  organisations: ExtractedOrganisation[];
  leaders: ExtractedPerson[];
}

/**
 * Reads one column of the table of partners: for each partner its name, its leader, a website and an address, one below the other,
 * mostly under a heading. A partner that the column names twice is given twice.
 * @param column what stands in it, from the top
 * @param isBesideLeader whether a passage's row names somebody's office, in whichever column
 * @param prose the document's paragraphs about the partnership, which print the names in full
 */
export function readPartnerColumn(
  column: readonly Passage[],
  isBesideLeader: (passage: Passage) => boolean,
  prose: string,
): Partners {
  const reader = new ColumnReader(prose);
  for (const [index, passage] of column.entries()) {
    reader.take({
      words: passage.plain,
      below: column.slice(index + 1, index + 4).map(({ plain }) => plain),
      beginsRow: passage.cell !== null && passage.cell.row !== column[index - 1]?.cell?.row,
      besideLeader: isBesideLeader(passage),
    });
  }
  return reader.end();
}

/** A line of a column, with what must be known of its place. */
interface Line {
  words: string;
  /** The words of the three lines below it. */
  below: readonly string[];
  /** True for a cell's first line. */
  beginsRow: boolean;
  /** True where its row names somebody's office, in whichever column. */
  besideLeader: boolean;
}

/** What the lines of a column are in the midst of, with what was read of it. */
type Open = { what: 'NAME'; words: string } | { what: 'LEADER'; words: string } | { what: 'ADDRESS' };

/** Goes down a column: each line begins something new or goes on with what is open. */
class ColumnReader {
  readonly #prose: string;
  readonly #partners: Partners = { organisations: [], leaders: [] };
  #open: Open = { what: 'NAME', words: '' };
  /** What the last heading says that organisations are; null before any. */
  #kind: OrganisationKind | null = null;
  /** What was named last; the leaders below it lead one each where there are as many, or else the first of them. */
  #named: ExtractedOrganisation[] = [];

  constructor(prose: string) {
    this.#prose = prose;
  }

  /** What the column says, once all its lines were taken. */
  end(): Partners {
    this.#close();
    return this.#partners;
  }

  /** Takes the next line down. */
  take(line: Line): void {
    const { words, below } = line;
    const open = this.#open;
    const isNameWhole = open.what === 'NAME' && kindByName(open.words) !== null;
    const isNameAwaited = open.what === 'NAME' && open.words === '';
    const both = isNameAwaited || isNameWhole || this.#mayEnd() ? nameAndLeader(words, below[0] ?? '') : null;
    if (both !== null) {
      this.#begin({ what: 'NAME', words: both.name });
      return this.#begin({ what: 'LEADER', words: both.leader });
    }
    if (TABLE_HEADING.test(words)) return;
    // Where the names stand on the page before, a column may begin with the leader.
    if (isNameAwaited && isLeader(words)) {
      this.#open = { what: 'LEADER', words };
      return;
    }
    // A name that wraps may go on with the words that head its column.
    const wraps = open.what === 'NAME' && !isNameAwaited && !isNameWhole;
    const heading = wraps ? null : partnerColumnKind(words);
    if (heading !== null) {
      this.#begin({ what: 'NAME', words: '' });
      this.#kind = heading;
    } else if (isWebsite(words)) this.#begin({ what: 'ADDRESS' });
    else if (open.what === 'NAME') this.#goOnWithName(open.words, line);
    else if (open.what === 'LEADER') this.#goOnWithLeader(open.words, line);
    else if (beginsAnother(line)) this.#begin({ what: 'NAME', words });
  }

  #goOnWithName(name: string, line: Line): void {
    const { words } = line;
    if (name !== '' && beginsLeader(line, name)) this.#begin({ what: 'LEADER', words });
    else if (isPartnerBelow(words, name)) this.#open = { what: 'NAME', words: `${name}; ${words}` };
    else this.#open = { what: 'NAME', words: `${name} ${words}`.trim() };
  }

  #goOnWithLeader(leader: string, line: Line): void {
    const { words } = line;
    // What an office goes on with may look like a service's name.
    const isPartner = kindByName(words) !== 'OTHER' && beginsAnother(line);
    if (isPartner && isLeaderWhole(leader)) {
      this.#begin({ what: 'NAME', words });
    } else if (ADDRESS.test(words) && !namesOffice(words)) this.#begin({ what: 'ADDRESS' });
    else this.#open = { what: 'LEADER', words: `${leader}\n${words}` };
  }

  /** True where what is open is whole, so that another partner may follow in the same line as its leader. */
  #mayEnd(): boolean {
    const open = this.#open;
    return open.what === 'ADDRESS' || (open.what === 'LEADER' && isLeaderWhole(open.words));
  }

  #begin(next: Open): void {
    this.#close();
    this.#open = next;
  }

  /** Keeps what was read of a name or of leaders. */
  #close(): void {
    if (this.#open.what === 'NAME') {
      this.#named = organisationsIn(this.#open.words, this.#kind, this.#prose);
      this.#partners.organisations.push(...this.#named);
    } else if (this.#open.what === 'LEADER') {
      const leaders = leadersIn(this.#open.words);
      const each = leaders.length === this.#named.length;
      for (const [index, one] of leaders.entries()) {
        const organisation = this.#named[each ? index : 0]?.name ?? null;
        this.#partners.leaders.push({ ...one, organisation, capacity: 'LEADER' });
      }
    }
  }
}

/** What may stand across the columns, above their headings, or both headings read as one line. */
const TABLE_HEADING =
  /^(the )?(local )?area partnership( details)?$|^local authority (nhs )?integrated care boards?( \(icbs?\))?$/i;

const ADDRESS =
  /\d|\b(street|road|house|hall|centre|center|offices?|building|square|lane|avenue|way|place|park|floor|court|quay|tower|mall|plaza|wharf|crescent|terrace|parade|gardens|drive|exchange)\b|\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b/i;

/** How a board's name begins. */
const BOARD_BEGINS = /^NHS \p{Lu}/u;

/** How a name ends that the next line goes on with. */
const GOES_ON = /\b(of|and|for|&)$/;

/** A leader whose office has been named, and does not go on in the next line. */
function isLeaderWhole(leader: string): boolean {
  return namesOffice(leader) && !GOES_ON.test(leader);
}

/** How a line begins that goes on with a board's name. */
const REST_OF_NAME = /^(?:\(|(?:integrated|care|board|system|partnership|icb)\b)/i;

/** Below an organisation's name, its leader: by the office in the same row, or by being a person's name alone. */
function beginsLeader(line: Line, name: string): boolean {
  const { words, besideLeader } = line;
  // The rest of a board's name may stand beside the other column's leader.
  const isBoard = REST_OF_NAME.test(words) || (kindByName(words) !== null && !namesOffice(words));
  const leads = besideLeader && !BOARD_BEGINS.test(words) && !isBoard;
  return leads || (kindByName(name) !== null && isLeader(words)) || isNameBelow(line, name);
}

/** A person's name alone, below an organisation's that is already whole, or above an office or a website, in a row of its own or below "NHS …". */
function isNameBelow({ words, below, beginsRow }: Line, name: string): boolean {
  const next = below[0] ?? '';
  const begins = beginsRow || BOARD_BEGINS.test(name);
  const aboveOther = begins && !GOES_ON.test(name) && (isWebsite(next) || beginsWithOffice(next));
  return (kindByName(name) !== null || aboveOther) && kindByName(words) === null && isNameAlone(words);
}

/** Below a whole name, the trust or company that runs the council's children's services, or another board. */
function isPartnerBelow(words: string, name: string): boolean {
  const whole = name !== '' && !GOES_ON.test(name);
  const isBoard = kindByName(words) === 'ICB' && !REST_OF_NAME.test(words);
  const another =
    kindByName(name) !== null && (kindByName(words) === 'OTHER' || isBoard || isCouncilBelow(words, name));
  return whole && (another || BOARD_BEGINS.test(words));
}

/** Below a council, a council of another place: the second of two that answer for one area. */
function isCouncilBelow(words: string, name: string): boolean {
  const places = words.replace(DESIGNATION, '').match(/\p{Lu}\p{Ll}/u);
  return kindByName(name) === 'LOCAL_AUTHORITY' && kindByName(words) === 'LOCAL_AUTHORITY' && places !== null;
}

/** What a council is called beside its place; a long name may wrap before it. */
const DESIGNATION = /\b(metropolitan|district|borough|city|county|council|unitary|royal|london|authority)\b/gi;

/** After a partner's address another partner may follow in the same column: its name, and at once its leader. */
function beginsAnother({ words, below }: Line): boolean {
  const isPartner = kindByName(words) !== null || BOARD_BEGINS.test(words);
  return isPartner && !ADDRESS.test(words) && below.some(namesOffice);
}

function organisationsIn(name: string, kind: OrganisationKind | null, prose: string): ExtractedOrganisation[] {
  return splitNames(name).flatMap((one) => {
    const byName = kindByName(one);
    // Where neither a heading nor the words say what it is, or the words are an office, it is no organisation.
    const isOffice = namesOffice(one) && (byName === null || byName === 'OTHER');
    const itsKind = isOffice ? null : (byName ?? kind);
    return itsKind === null ? [] : [{ name: fullName({ name: one, kind: itsKind }, prose), kind: itsKind }];
  });
}
