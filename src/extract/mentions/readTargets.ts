import type { Statement } from '../Statement.ts';
import type { DocumentKind, ServiceCode } from '../vocabulary.ts';
import { type Antecedent, backReferences, referenceIndex } from './backReferences.ts';
import { cueIndex, type Reading, readJudgements } from './cues.ts';
import { isJudged, judgingIndex } from './judged.ts';
import { lexicon } from './Lexicon.ts';
import { findLocalNames, usesOfLocalNames } from './localNames.ts';
import { readStatements, type StatedDocument } from './readStatements.ts';
import type { Sentence } from './sentences.ts';
import { type NamedService, namedServices, serviceIndex } from './serviceNames.ts';
import type { Target } from './Target.ts';

const services = serviceIndex(lexicon);
const cues = cueIndex(lexicon);
const judging = judgingIndex(lexicon);
const references = referenceIndex(lexicon);

/** A service that a sentence speaks of, by name or by referring back. */
export interface Mentioned {
  statement: Statement;
  target: Target;
  /** Where the quotation stands. */
  start: number;
  end: number;
  anaphoric: boolean;
  /** False where the service counts only when judged, and the sentence does not judge it. */
  judged: boolean;
}

interface Read {
  statement: Statement;
  sentence: Sentence;
  named: readonly NamedService[];
}

/** A sub-bullet shorter than this says too little alone, so that the line it completes is quoted with it. */
const SHORT_FRAGMENT = 6;

/** The services that each sentence of a document speaks of, in document order, with all that their judgement is read from. */
export function readTargets(document: StatedDocument): Mentioned[] {
  const read = nameServices(document);
  const localNames = findLocalNames(lexicon, services, document.text, read);
  const mentioned: Mentioned[] = [];
  let previous: { statement: Statement; antecedent: Antecedent; read: () => Reading } | null = null;
  for (const { statement, sentence, named } of read) {
    const { whole, shift, start } = withStem(sentence);
    const judgements = once(() => readJudgements(cues, whole.words));
    const before = previous !== null && previous.statement === statement ? previous : null;
    const all = oneEach([...named, ...usesOfLocalNames(localNames, sentence)]).map((one) => ({
      ...one,
      from: one.from + shift,
      to: one.to + shift,
    }));
    const refersBack = (one: NamedService) => one.short && bareNameRefersBack(one.service, document.kind);
    const back =
      all.some((one) => !refersBack(one)) || before === null
        ? []
        : backReferences(references, whole, before.antecedent);
    const spoken = oneEach([...all, ...back]);
    for (const one of spoken) {
      const target: Target = {
        sentence: whole,
        reading: judgements(),
        section: statement.section,
        named: one,
        all: spoken,
        previous: before === null ? null : { sentence: before.antecedent.sentence, reading: before.read() },
      };
      const anaphoric = refersBack(one) || back.includes(one);
      mentioned.push({ statement, target, start, end: sentence.end, anaphoric, judged: isJudged(judging, target) });
    }
    previous = { statement, antecedent: { sentence: whole, named: spoken }, read: judgements };
  }
  return mentioned;
}

/** Most sentences speak of no service, and their judgements are never asked for. */
function once<T>(make: () => T): () => T {
  let made: { value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}

function nameServices(document: StatedDocument): Read[] {
  let already = new Set<ServiceCode>();
  let current: Statement | null = null;
  return readStatements(document).map(({ statement, sentence }) => {
    if (statement !== current) already = new Set();
    current = statement;
    const named = namedServices(services, sentence, already);
    for (const one of named) already.add(one.service);
    return { statement, sentence, named };
  });
}

/** The first name of each service. */
function oneEach(named: readonly NamedService[]): NamedService[] {
  return named.filter((one, index) => !named.some((other, at) => at < index && other.service === one.service));
}

/** Letters call education, health and care plans "plans" throughout; in reports the bare word is any plan, and only refers back. */
function bareNameRefersBack(service: ServiceCode, kind: DocumentKind): boolean {
  return service === 'EHCP' && kind !== 'INSPECTION_LETTER';
}

/** A sub-bullet is judged together with the line that it completes. */
function withStem(sentence: Sentence): { whole: Sentence; shift: number; start: number } {
  const { stem } = sentence;
  if (stem === null) return { whole: sentence, shift: 0, start: sentence.start };
  const whole = { ...sentence, words: [...stem.words, ...sentence.words] };
  const joined = sentence.words.length < SHORT_FRAGMENT && sentence.start - stem.end < 8;
  return { whole, shift: stem.words.length, start: joined ? stem.start : sentence.start };
}
