import { NAME_PARTICLES } from '../formsOfAddress.ts';
import { kindByName } from '../organisationNames.ts';
import { beginsWithOffice, namesOffice, personWithOffice } from '../roleGrammar.ts';

/** True for the address of a website, as tables of partners print it below their leader. */
export function isWebsite(words: string): boolean {
  return WEBSITE.test(words);
}

const WEBSITE =
  /^(https?:\/\/|www\.)|^[\w-]+(\.[\w-]+)*\.(gov|nhs|org|co|com|net)(\.uk)?\/?$|^\.?[\w.-]*(nhs|gov|org|icb)\S*\.uk\/?$/i;

/** True for a person's name and nothing else, with particles, initials and letters behind it. */
export function isNameAlone(words: string): boolean {
  return NAME_ALONE.test(words);
}

const NAME_ALONE = new RegExp(
  `^(?!NHS )\\p{Lu}[\\p{L}'-]+ (?:(?:\\p{Lu}[\\p{L}'-]*|${NAME_PARTICLES}) ){0,3}(?:\\p{Lu}[\\p{L}'-]+|\\(\\w+\\))$`,
  'u',
);

/**
 * An organisation and, in the same line, its leader: "Ayton Council, Ann Lee, Director of Children's Services".
 * @param next what stands below: the leader's office or a website, where only the name is in the line
 */
export function nameAndLeader(plain: string, next: string): { name: string; leader: string } | null {
  const [, listed, other] =
    /^([^,]+(?:,[^,]+ and [^,]+)?), ((?:\p{Lu}[\p{L}.'-]+ ){1,3}\p{Lu}[\p{L}'-]+, .+)$/u.exec(plain) ?? [];
  const [, whole, below] =
    /^(.+? (?:Council|Corporation|Local Authority|Board|ICB|Care(?! Board))(?: \([A-Za-z]{2,6}\))?) (?=\p{Lu})(.+)$/u.exec(
      plain,
    ) ?? [];
  for (const [name, leader] of [
    [listed, other],
    [whole, below],
  ] as const) {
    if (name === undefined || leader === undefined || kindByName(name) === null || namesOffice(name)) continue;
    const isPerson = isNameAlone(leader) && kindByName(leader) === null && !namesOffice(leader);
    if (isLeader(leader) || (isPerson && (beginsWithOffice(next) || isWebsite(next)))) return { name, leader };
  }
  return null;
}

/** A person's name and office: "Ann Lee, Chief Executive of the Integrated Care Board". */
export function isLeader(words: string): boolean {
  const { name, role } = personWithOffice(words);
  return isNameAlone(name) && !namesOffice(name) && kindByName(name) === null && beginsWithOffice(role);
}

/** The leaders in a cell: a name and an office each; the office may stand on the next line. */
export function leadersIn(text: string): { name: string; role: string }[] {
  const people: { name: string; role: string }[] = [];
  for (const line of text.split('\n').filter((one) => one.trim() !== '')) {
    const last = people.at(-1);
    const person = personWithOffice(line);
    const startsPerson = isNameAlone(person.name) && !namesOffice(person.name);
    if (last !== undefined && (!startsPerson || last.role === '' || person.role === '')) {
      last.role = `${last.role} ${line}`.trim();
    } else people.push(person);
  }
  return people.map(({ name, role }) => ({ name, role: role.replace(/^\(([^()]*)\)$/, '$1') }));
}
