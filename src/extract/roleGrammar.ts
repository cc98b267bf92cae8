import { FORMS_OF_ADDRESS } from './formsOfAddress.ts';
import { beginsMidSentence, plain, withoutEnds } from './plainText.ts';

/** The words that the roles of inspectors are made of. A role ends where a word stands that none of them is. */
const INSPECTOR_ROLE_WORDS = new Set(
  (
    'ofsted cqc hmi hmis shmi scrhmi schmi scri ri oi csi her his majestys inspector inspectors lead senior principal associate additional ' +
    'children childrens services service social care regulatory regulation team regional director deputy chief primary medical national specialist ' +
    'health education justice further skills observer observing shadow shadowing quality assurance assurer commission interim acting ' +
    'adviser advisor manager assistant early years send improvement for of the and to from in with area local designate integrated inspection contracted trainee executive operations schools clinical'
  ).split(' '),
);

/** Words by which the role of a leader, addressee or signatory begins. */
const OFFICE_WORD =
  /^(?:chief|director|executive|corporate|strategic|interim|acting|group|deputy|assistant|managing|divisional|head|accountable|clinical|senior|joint|local|designated|place|leader|councillor|lead|dcs|icb|service|officer|statutory|independent|chair|vice|programme|associate|regional|president|commissioner|medical|hmi|ofsted|cqc|nominated|permanent|system|operational|nursing|principal|cabinet|exec|ceo|coo)$/i;

const REGION =
  '(?:(?:North|South|East|West)(?: (?:East|West|Midlands|of England))?|Midlands|Yorkshire|(?:the )?Humber|London)';
/** The regions that a director is for, which are no names: "Regional Director, North East, Yorkshire and Humber". */
const REGIONS = new RegExp(
  `(?<=\\bdirector,? (?:\\(|for )?(?:the |ofsted,? )?)${REGION}(?:(?:,? and |, | & )${REGION})*(?: region)?\\b`,
  'gi',
);
/** Holds the words of a region together while names and roles are told apart. */
const BOUND = '\u00A0';

const BEFORE_NAME = new RegExp(`^(?:(?:${FORMS_OF_ADDRESS})\\b\\.? )+(?=\\S+ \\S)`);

/** A name without the form of address before it: "Dr Ann Lee" is Ann Lee. */
export function withoutFormOfAddress(name: string): string {
  return name.replace(BEFORE_NAME, '');
}

/** A person and what they are, as printed. */
export interface PersonInRole {
  name: string;
  role: string;
}

/**
 * Reads inspectors out of text in which name follows role follows name, whether or not lines, commas or columns part them:
 * "Katherine Douglas, Ofsted HMI, lead inspector Liz Fox, CQC lead inspector". A name has at least two words.
 */
export function inspectorsIn(text: string): PersonInRole[] {
  const people: { name: string[]; role: string[] }[] = [];
  let inRole = false;
  let nameEnded = false;
  let inBrackets = false;
  for (const word of plain(text)
    .replace(/\s[-–—]\s/g, ', ')
    .replace(REGIONS, (region) => BOUND + region.replaceAll(' ', BOUND))
    // "Head" alone is a surname too.
    .replace(/\bhead of\b/gi, (head) => BOUND + head.replace(' ', BOUND))
    .split(' ')) {
    const person = people.at(-1);
    // What stands in brackets after a role says more of it: "Deputy Chief Inspector (London)".
    inBrackets ||= inRole && word.startsWith('(');
    const isRole = isRoleWord(word) || word.includes(BOUND) || inBrackets;
    // Roles that the list lacks are printed in lower case ("Ofsted contracted inspector"); names never begin so.
    if (person === undefined || (inRole && !isRole && !beginsMidSentence(word))) {
      people.push({ name: [word], role: [] });
      [inRole, nameEnded] = [false, false];
    } else if (!inRole && isRole && (nameEnded || person.name.length >= 2)) {
      person.role.push(word);
      inRole = true;
    } else if (inRole) {
      person.role.push(word);
    } else {
      person.name.push(word);
    }
    if (!inRole) nameEnded = word.endsWith(',') || nameEnded;
    if (/\),?$/.test(word)) inBrackets = false;
  }
  return people
    .map(({ name, role }) => ({
      name: withoutFormOfAddress(withoutEnds(name.join(' '))),
      role: withoutEnds(
        role.join(' ').replaceAll(` ${BOUND}`, ' ').replaceAll(`(${BOUND}`, '(').replaceAll(BOUND, ' '),
      ),
    }))
    .filter(({ name }) => /\p{Lu}/u.test(name));
}

/** Splits "Name, role" or "Name role" into the two; the role is empty where none is printed. */
export function personWithOffice(text: string): PersonInRole {
  const words = plain(text);
  const comma = /^((?:[^,\s]+ ){1,4}?[^,\s]+),\s+(.+)$/.exec(words);
  const tokens = words.split(' ');
  const isOffice = (token: string, index: number) =>
    isOfficeWord(token) && (!/^head\b/i.test(token) || tokens[index + 1] === 'of');
  const office = tokens.findIndex((token, index) => index >= 2 && isOffice(token, index));
  const beforeComma = comma?.[1]?.split(' ').length ?? Infinity;
  if (comma?.[1] !== undefined && comma[2] !== undefined && (office < 0 || beforeComma <= office)) {
    return { name: withoutFormOfAddress(comma[1]), role: withoutEnds(comma[2]) };
  }
  if (office < 0) return { name: withoutFormOfAddress(withoutEnds(words)), role: '' };
  return {
    name: withoutFormOfAddress(withoutEnds(tokens.slice(0, office).join(' '))),
    role: withoutEnds(tokens.slice(office).join(' ')),
  };
}

/** True where a word such as "Director" or "Chief" stands, as it does where somebody's office is named. */
export function namesOffice(text: string): boolean {
  return /\b(director|chief|executive|dcs|ceo|officer|head of|leader|lead|manager|commissioner|chair)\b/i.test(text);
}

/** True where the words are an office without its holder: "Place Director". */
export function beginsWithOffice(text: string): boolean {
  return namesOffice(text) && isOfficeWord(plain(text).split(' ')[0] ?? '');
}

function isOfficeWord(token: string): boolean {
  return OFFICE_WORD.test(token.replace(/[(),.;:]/g, ''));
}

/** True for a word with which the name of a region begins: directors are for regions. */
export function isRegion(word: string): boolean {
  return /^(?:North|South|East|West|Midlands|Yorkshire|Humber|London)$/.test(word);
}

/** True for a word that inspectors' roles are made of. */
export function isRoleWord(word: string): boolean {
  const bare = word.replace(/[^\p{L}]/gu, '').toLowerCase();
  return bare === '' || INSPECTOR_ROLE_WORDS.has(bare);
}
