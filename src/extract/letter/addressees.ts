import type { ExtractedOrganisation, ExtractedPerson } from '../ExtractedDocument.ts';
import { FORMS_OF_ADDRESS, NAME_PARTICLES } from '../formsOfAddress.ts';
import { DESIGNATION } from '../organisationNames.ts';
import { literally, plain, withoutCommas, wordsOf } from '../plainText.ts';

/** Whom a letter is written to, and for which organisations. */
export interface Addressees {
  people: ExtractedPerson[];
  organisations: ExtractedOrganisation[];
}

const OFFICE =
  'Director|Chief|Executive|Corporate|Strategic|Interim|Acting|Group (?=Director|Chief|Executive|Head)|Deputy|Assistant|Managing|Divisional|Head|Accountable|Clinical (?=Lead|Director|Chief|Chair|Officer)|Senior|Joint|Local Area|Nominated|Designated|Statutory|Service|SEND (?=Lead|Manager|Officer)|Lead|Leader|Officer|Commissioner|Programme|Chair|Operational|Associate|Principal';
const TITLE = `(?:${FORMS_OF_ADDRESS})\\.?`;
/** Capitalised words that stand in offices, organisations and addresses and so belong to no name. */
const NO_NAME =
  "Director|Chief|Executive|Corporate|Strategic|Interim|Acting|Groups?|Deputy|Assistant|Managing|Divisional|Head|Accountable|Clinical|Senior|Officer|Services?|Education|Learning|Skills|Children|Children's|Adults?|Adults'|Young|People|People's|Family|Families|Social|Care|Health|Public|Commissioning|Local|Area|Nominated|Council|Borough|County|City|London|Royal|Metropolitan|NHS|CCGs?|Board|Partnerships?|Inclusion|Civic|Centre|Hall|House|Road|Street|Lane|Building|Town|Dear|Joint|Integrated|Quality|Nursing|SEND|Lead|Additional|Needs|Special";
const NAME_WORD = `(?!(?:${NO_NAME})\\b)\\p{Lu}[\\p{L}'-]+`;
/** Offices are printed with capitals or without; names never are, so that the expression as a whole must mind them. */
const OFFICE_EITHER = OFFICE.replace(/\b[A-Z]/g, (letter) => `[${letter}${letter.toLowerCase()}]`);
const GROUP_EITHER = '(?:[Cc]linical [Cc]ommissioning [Gg]roup|CCG)s?';
/** Those of these words that are surnames too, where an office follows. */
const SURNAME = '(?:Young|Hall|Lane|London|Head|Lead|Street|House|Town|Care)(?=, |$)';
const FORENAME = `(?!(?:Park|Church|Station|Market|Shire|Bridge|North|South|East|West|Greater|${NO_NAME})\\b)\\p{Lu}[\\p{L}'-]+`;
const PERSON = new RegExp(
  `(?:\\b${TITLE}\\s+)?(?<![\\p{L}'-])(?<name>${NAME_WORD}(?: (?:${NAME_WORD}|${NAME_PARTICLES})){1,4}|${FORENAME} ${SURNAME})` +
    `(?=,? (?:the )?(?:${OFFICE_EITHER})\\b|, [^,]*?\\b${GROUP_EITHER},? (?:${OFFICE_EITHER})\\b|$)`,
  'gu',
);
const ADDRESS_BEGINS =
  /,?\s+(?:(?:PO Box|Floor|Level|Suite|Room|Civic (?:Centre|Offices?|Hall)|Town Hall|County Hall|City Hall|Shire Hall|Council (?:House|Offices?))\b|\d|[A-Z][\w'-]+ (?:Road|Street|Lane|Avenue|House|Hall|Square|Way|Place|Building|Park|Court|Centre|Gate|Quay|Row|Terrace)\b).*$/;

/** Between a postcode and what a text that runs lines together puts behind it. */
const BEHIND_POSTCODE = /(?<=\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2})[ ,]+(?=\p{Lu})/u;
const POSTCODE = /^[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b/;

/**
 * Reads the address block of a letter: a line each, or several run together. For each person a name, an office and the organisation.
 * @param area the area's name as printed, by which its council is recognised
 */
export function readAddressees(lines: readonly string[], area: string): Addressees {
  const people: ExtractedPerson[] = [];
  const organisations: ExtractedOrganisation[] = [];
  const note = (one: ExtractedOrganisation | null) => {
    if (one !== null && !organisations.some(({ name }) => wordsOf(name) === wordsOf(one.name))) organisations.push(one);
    return one?.name ?? null;
  };
  let open: { name: string; rest: string[] } | null = null;
  const close = () => {
    if (open === null) return;
    const rest = open.rest.join('\n');
    const organisation = councilIn(rest, area) ?? commissioningGroupIn(rest);
    // A town or county in an address, above its postcode, looks like a name alone.
    if (POSTCODE.test(rest)) return void (open = null);
    people.push({
      name: open.name,
      role: officeIn(rest, organisation),
      organisation: note(organisation),
      capacity: 'ADDRESSEE',
    });
    open = null;
  };
  const plainLines = lines.flatMap((line) => plain(line).split(BEHIND_POSTCODE));
  for (const [index, line] of plainLines.entries()) {
    let from = 0;
    for (const found of personsIn(line, plainLines[index + 1] ?? '')) {
      const before = line.slice(from, found.index).trim();
      if (open !== null && before !== '') (open as { rest: string[] }).rest.push(before);
      close();
      open = { name: found.name, rest: [] };
      from = found.index + found.length;
    }
    const rest = line
      .slice(from)
      .replace(/^[\s,]+/, '')
      .trim();
    if (open !== null && rest !== '') (open as { rest: string[] }).rest.push(rest);
  }
  close();
  const names = new RegExp(people.map(({ name }) => literally(name)).join('|') || '(?!)', 'g');
  for (const line of lines) commissioningGroupsIn(plain(line).replace(names, '|')).forEach(note);
  if (!organisations.some(({ kind }) => kind === 'LOCAL_AUTHORITY')) {
    const text = lines.map(plain).join('\n');
    organisations.unshift(councilIn(text, area) ?? councilAlone(text) ?? { name: area, kind: 'LOCAL_AUTHORITY' });
  }
  return { people, organisations };
}

/** A line that is nothing but a name. */
const ALONE = new RegExp(
  `^(?:(?:${TITLE}\\s+)?${NAME_WORD}(?: (?:${NAME_WORD}|${NAME_PARTICLES})){1,4}|${TITLE} ${FORENAME} ${SURNAME}|${FORENAME} Young)$`,
  'u',
);
/** The same, by a surname that means something else too: only above an office is it one. */
const ALONE_ABOVE_OFFICE = new RegExp(`^${FORENAME} ${SURNAME}$`, 'u');
const BEGINS_WITH_OFFICE = new RegExp(`^(?:the )?(?:${OFFICE_EITHER})\\b`);

/** Names in a line: before an office or a commissioning group, or a line that is nothing but a name. */
function personsIn(line: string, below: string): { name: string; index: number; length: number }[] {
  const alone = ALONE.test(line) || (ALONE_ABOVE_OFFICE.test(line) && BEGINS_WITH_OFFICE.test(below));
  return [...line.matchAll(PERSON)]
    .filter((found) => found.index + found[0].length < line.length || (alone && !/\d/.test(line)))
    .map((found) => ({ name: found.groups?.['name'] ?? '', index: found.index, length: found[0].length }));
}

/** The council of an area: "County Durham" has Durham County Council, "the London Borough of Lambeth" that of Lambeth. */
function councilIn(text: string, area: string): ExtractedOrganisation | null {
  return councilOf(area, text) ?? councilOf(area.replace(CALLED, ''), text);
}

/** What an area is called before its place. */
const CALLED = /^(?:the )?(?:(?:London|Royal|Metropolitan) Borough of|Borough of|City of|County(?: of)?) /i;

function councilOf(area: string, text: string): ExtractedOrganisation | null {
  const place = literally(area)
    .replace(/\s+(and|&)\s+/g, '\\s+(?:and|&)\\s+')
    .replace(/\bSt(?:\\\.)? /g, 'St\\.? ');
  const found = new RegExp(
    `\\b(?:(?:London|Royal|Metropolitan) Borough of ${place}|Council of (?:the )?${place}|(?:City of )?${place} ${DESIGNATION}(?:Council|Corporation))\\b`,
    'i',
  ).exec(text)?.[0];
  return found === undefined ? null : { name: found, kind: 'LOCAL_AUTHORITY' };
}

/** A council that is not called as the area is ("Hull City Council"), where it stands in a line, or between commas, by itself. */
function councilAlone(text: string): ExtractedOrganisation | null {
  const name = text
    .split(/[\n,]/)
    .map((part) => part.trim().replace(/^the /i, ''))
    .find((part) => /^(?:(?:\p{Lu}[\p{L}'-]+|and|upon|on|of|with|the|&) ){1,7}Council$/u.test(part));
  return name === undefined ? null : { name, kind: 'LOCAL_AUTHORITY' };
}

/** A clinical commissioning group by its whole name: the capitalised words before what it is called. */
function commissioningGroupIn(text: string): ExtractedOrganisation | null {
  return commissioningGroupsIn(text)[0] ?? null;
}

function commissioningGroupsIn(text: string): ExtractedOrganisation[] {
  const line = text.replace(/\n/g, ' | ');
  let from = 0;
  return [...line.matchAll(/\b(clinical commissioning groups?|CCGs?)\b/gi)].flatMap((found) => {
    const group = groupNamed(line.slice(from, found.index), found[0]);
    from = found.index + found[0].length;
    return group ?? [];
  });
}

/** @param before the words before what a group is called, of which the last capitalised ones are its name */
function groupNamed(before: string, called: string): ExtractedOrganisation | null {
  const words = before.trim().split(' ');
  let first = words.length;
  for (let index = words.length - 1; index >= 0; index--) {
    const word = words[index] ?? '';
    const belongs = /^(and|of|on|upon|with|the|&|in|st\.)$/i.test(word) || /^\(?\p{Lu}[\p{L}'-]+[,)]?$/u.test(word);
    if (!belongs || (word.endsWith(',') && !words.slice(index + 1).includes('and')) || isOffice(word)) break;
    if (OFFICE_SUBJECT.test(word)) break;
    first = index;
    if (word === 'NHS') break;
  }
  const place = words
    .slice(first)
    .join(' ')
    .replace(/^(?:(?:and|of|the|for|at|in)\s+)+/i, '');
  return place === '' ? null : { name: `${place} ${called}`, kind: 'CCG' };
}

/** What offices are for, which is in no group's name: "Director of Quality and Safety, Ayton CCG". */
const OFFICE_SUBJECT =
  /^(?:quality|safety|nursing|commissioning|strategy|performance|operations|transformation|services?|education|children|families|people|care|health|finance|delivery|integration|partnerships?),?$/i;

function isOffice(word: string): boolean {
  return new RegExp(`^(?:${OFFICE}),?$`, 'i').test(word);
}

/** What remains of a person's lines without organisation and address. */
function officeIn(rest: string, organisation: ExtractedOrganisation | null): string {
  const lines = rest.split('\n');
  const name = organisation?.name ?? null;
  const office: string[] = [];
  for (const line of lines) {
    const at = name === null ? -1 : line.indexOf(name);
    const words = at < 0 ? line : at === 0 ? line.slice((name ?? '').length) : line.slice(0, at);
    const cut = withoutCommas(words.replace(/^\s*\((?:CCG|CCGs)\)/, '').replace(ADDRESS_BEGINS, ''));
    if (/^\d/.test(line) || (office.length > 0 && !new RegExp(`\\b(?:${OFFICE})\\b`, 'i').test(cut))) break;
    if (cut !== '') office.push(cut.replace(/\s*;$/, ''));
    if (at > 0) break;
  }
  return office.join(', ');
}
