import { FORMS_OF_ADDRESS } from '../formsOfAddress.ts';
import { plain } from '../plainText.ts';
import { type Introduced, singleSpaced } from './introductions.ts';
import { OFFICE } from './offices.ts';

/** Bodies and groups of people that can be asked to do something. */
const BODIES =
  'authorit(?:y|ies)|boards?|cabinet|ccgs?|commission|committee|councils?|departments?|directorate|forums?|groups?|icbs?|nhs|ofsted|officers|panel|partners|partnership|members|schools?|services?|teams?|trusts?|clerk';
const ACTOR = new RegExp(`^(?:${OFFICE}|${BODIES})$`, 'iu');
const WITH_OFFICE = new RegExp(`\\b(?:${OFFICE})\\b`, 'u');
const TITLED = new RegExp(`^(?:${FORMS_OF_ADDRESS})\\b\\.? \\p{Lu}`, 'u');

/** What is done by deciding it, and leaves nobody with anything to do. */
const DONE_BY_SAYING =
  'accept|acknowledge|adopt|agree|approve|commend|confirm|congratulate|endorse|like|note|ratify|receive|recogni[sz]e|recommend|record|resolve|support|thank|welcome|wish';
/** Words that are no verb in the form that it has after whoever is to act: "That officers provide a report". */
const NO_BARE_VERB =
  'a|also|an|and|as|at|by|for|from|had|has|have|he|her|in|into|is|it|its|of|on|or|she|that|should|shall|the|their|they|this|to|must|was|were|will|would|which|who|whom|whose|with|(?!(?:bring|embed|feed|implement|mention|need|proceed|supplement)\\b)\\p{Ll}+(?:ed|ing|ment|tion|ity|(?<!s)s)';
const VERB = `(?!(?:be|been|${DONE_BY_SAYING})\\b)\\p{Ll}{2,}`;
const TO =
  '(?:to|(?:should|will|would|must|shall|is to|are to)(?: also)?|be (?:asked|requested|invited|instructed|required|tasked|directed) to)';
const NO_MARK = `(?!(?:to|that|should|will|would|must|shall|is|are|be)\\b)`;
const WORDS_BEFORE = `(?:${NO_MARK}[^\\s.;:?]+ ){0,11}?${NO_MARK}`;
/** "The Director of Education to (should, be asked to) write": who is to act, and that they are to. */
const PLAINLY = new RegExp(
  `^(?:[Tt]hat )?(?:(?:[Tt]he|[Aa]n?) )?(?<who>${WORDS_BEFORE}[^\\s.;:?]+) ${TO} ${VERB}\\b`,
  'u',
);
/** "That the Director of Education write": a resolution has the bare verb, after a name or what can act. */
const BARELY = new RegExp(
  `^[Tt]hat (?:the |an? )?(?<who>${WORDS_BEFORE}(?:\\p{Lu}[^\\s.,;:?]*|${BODIES}|(?:${OFFICE.toLowerCase()}))) (?!(?:${NO_BARE_VERB})\\b)${VERB}\\b`,
  'u',
);

/** Where something decided or agreed begins: at the beginning, and at each further "that". */
const FURTHER = /(?:[;,:)–-]|\band)\s+(?=that\b)/iu;
const OPENING =
  /^(?:it was )?(?:also |unanimously )?(?:resolved|agreed|decided|action)\b\s*[:;,–-]?\s*(?:\(\w{1,3}\)\s*)?/iu;

/**
 * Who is to act by what a meeting has resolved or agreed, as printed without an article: "Democratic Services to write", "That the
 * Director of Education provide a report". What is decided by saying so, "That members note the report", has nobody act.
 * @param introduced those whom the minutes introduce, who may stand there by their names
 * @returns each once, in order; empty where nobody is told
 */
export function whoIsToAct(text: string, introduced: Introduced): string[] {
  const decided = plain(text).replace(OPENING, '').split(FURTHER);
  const actors = decided.flatMap((one) => {
    const who = actorOf(BARELY, one, introduced) ?? actorOf(PLAINLY, one, introduced);
    return who === null ? [] : [who];
  });
  return [...new Set(actors)];
}

function actorOf(form: RegExp, decided: string, { people }: Introduced): string | null {
  const who = singleSpaced(form.exec(decided)?.groups?.['who'] ?? '');
  if (who === '') return null;
  // What is meant stands before the first preposition: an "update on services" does nothing.
  const head = who.split(/ (?:of|for|on|in|at|from|with|across|about) /)[0] ?? who;
  const last = head.split(' ').at(-1) ?? head;
  const isOffice = /^\p{Lu}/u.test(last) && WITH_OFFICE.test(head);
  return people.has(who) || TITLED.test(who) || ACTOR.test(last) || isOffice ? who : null;
}
