import type { ServiceCode } from '../vocabulary.ts';
import { DETERMINERS, NameReader, type PrintedName } from './printedNames.ts';
import type { Sentence, Word } from './sentences.ts';
import type { NamedService } from './serviceNames.ts';

/** Words after which a name with a capital is a place. */
export const PLACE_PREPOSITIONS = new Set('in across within outside around'.split(' '));
const KNOWN_AS = /^(known|called|named|branded|referred|titled|entitled)$/;
const VERBS = new Set(
  'is are was were has have had does do provides provide offers offer works work supports support delivers deliver can told said say says feel'.split(
    ' ',
  ),
);
/** What the word for a service may be followed by in a description of it: "the local CAMHS provision". */
const HEADS = /^(provision|provider|offer|organisation|group|service|team|website)$/;
/** "The parent carer forum for the area, Family Voice,": words that say where, between the service and its name. */
const WHERE = /^(for|in|of|across|within|from)$/;
const WHERE_WITHIN = 4;
/** What ends an apposition: a mark, after a closing bracket or quotation mark. */
const CLOSES = /^[’'”"]?\)?( ?[–-]|[,.);])/;
/** Words between a name and what it is said to be. */
const DESCRIPTION_WITHIN = 6;
/** What a service's name may be led by and longer than the lexicon knows: "the special educational needs and disability information … service". */
const DESCRIBES =
  /^(special|educational|needs?|and|or|disabilit(y|ies)|disabled|send|local|independent|impartial|specialist|statutory|commissioned|children|young|people|families|parent|carer)$/;
/** What begins a sentence with a capital and is nobody's name. */
const NO_NAME = /^(this|that|these|those|it|he|she|they|we|there|here|what|which|who|one|all|each|both|such)$/;

/** Words that a sentence gives a service as its name. */
export interface NameGiven {
  service: ServiceCode;
  words: readonly Word[];
  rule: string;
}

/**
 * The names that one sentence gives the services it speaks of: in brackets, by "known as", beside them or by saying that they are it.
 * @param named the services that it names by the lexicon
 * @param accepts the services that may have names of their own
 */
export function namesGiven(
  sentence: Sentence,
  text: string,
  named: readonly NamedService[],
  accepts: ReadonlySet<ServiceCode>,
): NameGiven[] {
  const names = new NameReader(text, sentence);
  return named
    .filter((one) => accepts.has(one.service))
    .flatMap((one) =>
      [
        ...namesAfter(names, sentence.words, one),
        ...namesBefore(names, sentence.words, one),
        ...namesSaidToBe(names, sentence.words, one),
      ].flatMap(({ name, rule }): NameGiven[] => {
        const { service } = one;
        const short = name.short === null ? [] : [sentence.words.slice(name.short, name.short + 1)];
        return [sentence.words.slice(name.from, name.to), ...short].map((words) => ({ service, words, rule }));
      }),
    );
}

interface Said {
  name: PrintedName;
  rule: string;
}

function namesAfter(names: NameReader, words: readonly Word[], { from, to }: NamedService): Said[] {
  const said: Said[] = [];
  const add = (name: PrintedName | null, rule: string) => {
    if (name !== null) said.push({ name, rule });
  };
  const after = names.gap(to);
  // "the parent carer forum (PCF)", "the forum (Family Voice, FV)", "speech and language therapy service ('Talk Time')"
  if (/\($/.test(after.trimEnd().replace(/[‘'“"]$/, ''))) {
    let name = names.from(to);
    while (name !== null && /^[’'”"]?[),]/.test(names.gap(name.end))) {
      add(name, 'bracket');
      name = /^[’'”"]?, /.test(names.gap(name.end)) ? names.from(name.end) : null;
    }
  }
  // "…, known locally as Ask Us", "… called 'Mindworks'"
  for (let at = to; at < Math.min(words.length, to + 5); at++) {
    if (!KNOWN_AS.test(words[at]?.text ?? '')) continue;
    let start = at + 1;
    while (['locally', 'as', 'to', 'the'].includes(words[start]?.text ?? '')) start++;
    add(names.from(start), 'known-as');
    break;
  }
  // "the parent carer forum 1 Hart, 1 Mind, 1 Future" and "the parent carer forum, Family Voice, …"
  const at = endOfDescription(names, words, afterBrackets(names, words, to));
  const between = names.gap(at);
  const name = /^(\)?,| [–-])? ?[‘'“"]?$/.test(between) && (at === to || /[,–-]/.test(between)) ? names.from(at) : null;
  if (name !== null && isApposition(names, words, name, { from, direct: !/[,–-]/.test(between) })) {
    add(name, 'apposition');
  }
  return said;
}

/** Where a description of the service ends: "the local offer website", "the parent carer forum for the area". */
function endOfDescription(names: NameReader, words: readonly Word[], to: number): number {
  let end = to;
  if (HEADS.test(words[end]?.text ?? '') && names.gap(end) === ' ') end++;
  if (!WHERE.test(words[end]?.text ?? '') || names.gap(end) !== ' ') return end;
  for (let at = end + 1; at <= Math.min(words.length, end + WHERE_WITHIN); at++) {
    if (/^(\)?,| [–-])/.test(names.gap(at))) return at;
  }
  return end;
}

function isApposition(
  names: NameReader,
  words: readonly Word[],
  name: PrintedName,
  { from, direct }: { from: number; direct: boolean },
): boolean {
  const follower = words[name.end]?.text ?? '';
  if (!CLOSES.test(names.gap(name.end)) && !VERBS.has(follower)) return false;
  if (name.quoted) return true;
  const inName = words.slice(name.from, name.to);
  const listed =
    ['and', 'or'].includes(follower) ||
    words.slice(0, from).some((one) => /^(including|includes|include|such)$/.test(one.text));
  if (inName.length === 1) {
    const isPrintedApart = /^\p{Lu}{3,}$|^\p{Ll}*\p{Lu}\p{Ll}*\p{Lu}/u.test(inName[0]?.printed ?? '');
    const begin = descriptionFrom(names, words, from);
    const determined = DETERMINERS.has(words[begin - 1]?.text ?? '') || isPossessive(names, begin, from);
    const ends = /^[.;]/.test(names.gap(name.end)) || VERBS.has(follower);
    return !direct && !listed && (isPrintedApart || (determined && ends));
  }
  return direct || (!listed && !inName.some((one) => one.text === 'and'));
}

/** "Mindworks (the child and adolescent mental health service)", "Family Voice, Surrey's parent carer forum," */
function namesBefore(names: NameReader, words: readonly Word[], named: NamedService): Said[] {
  const from = descriptionFrom(names, words, named.from);
  const to = afterBrackets(names, words, named.to);
  const isOneStretch = (at: number) =>
    /^([’']s?)? $/.test(names.gap(at)) && !VERBS.has(words[at - 1]?.text ?? '') && from - at < DESCRIPTION_WITHIN;
  let lead = from;
  while (lead > 0 && isOneStretch(lead)) lead--;
  const before = names.gap(lead);
  const name = names.before(lead);
  if (name === null) return [];
  if (/\($/.test(before.trimEnd())) return [{ name, rule: 'bracket' }];
  if (!/^[’'”"]?\)?(,| [–-])\s*$/.test(before)) return [];
  const end = HEADS.test(words[to]?.text ?? '') ? to + 1 : to;
  const closes = CLOSES.test(names.gap(end)) || VERBS.has(words[end]?.text ?? '');
  const first = words[lead]?.text ?? '';
  // "Amaze, which hosts the local service," is its provider.
  const isSaid = first === 'which' && /^(is|was|are|acts|serves|operates)$/.test(words[lead + 1]?.text ?? '');
  const determined = DETERMINERS.has(first) || isSaid || isPossessive(names, lead, from);
  const led = words[name.from - 1]?.text ?? '';
  return determined && closes && !PLACE_PREPOSITIONS.has(led) ? [{ name, rule: 'apposition' }] : [];
}

/** Where the words that describe a service begin, before those by which the lexicon knows it. */
function descriptionFrom(names: NameReader, words: readonly Word[], from: number): number {
  let first = from;
  while (first > 0 && DESCRIBES.test(words[first - 1]?.text ?? '') && /^([’']s?)?[ /-]$/.test(names.gap(first)))
    first--;
  return first;
}

/** Where the letters end that stand in brackets behind a service's name: "the mental health service (CAMHS), …". */
function afterBrackets(names: NameReader, words: readonly Word[], to: number): number {
  if (!/^ ?\($/.test(names.gap(to)) || words[to] === undefined) return to;
  return /^\)/.test(names.gap(to + 1)) ? to + 1 : to;
}

/** "Brighton and Hove's parent carer forum": some word before the service's name has the ending of a possessive. */
function isPossessive(names: NameReader, lead: number, from: number): boolean {
  for (let at = lead + 1; at <= from; at++) if (/^[’']s? $/.test(names.gap(at))) return true;
  return false;
}

/** "Family Voice is (or acts as) the parent carer forum"; "DPCC (Dorset Parent and Carers Council, which is Dorset's parent carer forum)" */
function namesSaidToBe(names: NameReader, words: readonly Word[], named: NamedService): Said[] {
  const from = descriptionFrom(names, words, named.from);
  for (let at = from - 1; at > Math.max(0, from - DESCRIPTION_WITHIN); at--) {
    const acts = words[at]?.text === 'as' && /^(act|serve|operate)s?$/.test(words[at - 1]?.text ?? '');
    if (!acts && !/^(is|are)$/.test(words[at]?.text ?? '')) continue;
    const verb = acts ? at - 1 : at;
    const relative = /^(which|who)$/.test(words[verb - 1]?.text ?? '');
    const name = names.before(relative ? verb - 1 : verb);
    if (name === null || !(name.quoted || name.to > name.from + 1 || isNamed(names, words, name, at, named))) return [];
    if (!relative && name.from > 1) return [];
    const rest = words.slice(at + 1, from);
    if (rest.length > 1 && !rest.some((one) => DETERMINERS.has(one.text)) && !isPossessive(names, at + 1, from))
      return [];
    const outer = /\($/.test(names.gap(name.from).trimEnd()) ? names.before(name.from) : null;
    return [name, ...(outer === null ? [] : [outer])].map((one) => ({ name: one, rule: 'is-the' }));
  }
  return [];
}

/** "Mindworks is the local CAMHS": one word that begins the sentence, said to be the service and nothing of the service's. */
function isNamed(
  names: NameReader,
  words: readonly Word[],
  name: PrintedName,
  verb: number,
  { to }: NamedService,
): boolean {
  const first = words[name.from]?.text ?? '';
  const next = words[verb + 1]?.text ?? '';
  const determined = DETERMINERS.has(next) || isPossessive(names, verb + 1, to);
  const begins = name.from === 0 || (name.from === 1 && words[0]?.text === 'the');
  // "Ayton is the CAMHS lead" and "Trust is the forum's aim" are about something else.
  const end = afterBrackets(names, words, to);
  const follower = words[end]?.text ?? '';
  const ends =
    CLOSES.test(names.gap(end)) || HEADS.test(follower) || WHERE.test(follower) || /^(that|which)$/.test(follower);
  return begins && !NO_NAME.test(first) && determined && ends;
}
