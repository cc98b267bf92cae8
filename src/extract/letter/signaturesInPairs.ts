import { NAME_PARTICLES } from '../formsOfAddress.ts';
import { inspectorateOf } from '../inspectorateOf.ts';
import { inspectorsIn, isRoleWord } from '../roleGrammar.ts';
import type { Inspectorate } from '../vocabulary.ts';

/** A signature: in whose column it stands, and its words, the name before the role. */
export interface Signature {
  inspectorate: Inspectorate;
  text: string;
}

const PARTICLE = new RegExp(`^(?:${NAME_PARTICLES}|[DL]e|La|V[ao]n|D[au]|Del|St)$`);
/** How the role begins of whoever signs or inspected for the CQC. */
const CQC_ROLE = /\b(?=(?:CQC|Care Quality|Deputy Chief Inspector|Head of|Children['’]s Services Inspector)\b)/;

/**
 * The signatures below both inspectorates' heads, where nothing keeps the two columns apart: a row has the name for Ofsted and the one for
 * the CQC, on a line or on two, and the roles likewise below them; or names and roles take turns.
 */
export function signaturesInPairs(lines: readonly string[]): Signature[] {
  const reader = new PairsReader();
  for (const line of lines) reader.take(line);
  return reader.end();
}

class PairsReader {
  readonly #signatures: Signature[] = [];
  #names: string[] = [];
  #roles: string[] = [];

  /** Takes the next line down. */
  take(line: string): void {
    const names = namesIn(line);
    const people = inspectorsIn(line);
    if (people.length > 0 && people.every(({ name, role }) => role !== '' && namesIn(name).length === 1)) {
      this.#close();
      for (const { name, role } of people) this.#sign(name, role);
    } else if (names.length > 0) {
      if (this.#roles.length > 0 || this.#names.length > 1) this.#close();
      this.#names.push(...names);
    } else if (this.#names.length > 0) this.#roles.push(line);
  }

  end(): Signature[] {
    this.#close();
    return this.#signatures;
  }

  #close(): void {
    const [first, second] = this.#names;
    if (first !== undefined && second !== undefined) {
      const [role, other] = rolesOfTwo(this.#roles);
      this.#sign(first, role, 'OFSTED');
      this.#sign(second, other, 'CQC');
    } else if (first !== undefined) this.#sign(first, this.#roles.join(' '));
    this.#names = [];
    this.#roles = [];
  }

  /** Where neither the row nor the role says for whom, the columns take turns; inspectors of the CQC are told to be of it. */
  #sign(name: string, role: string, column?: Inspectorate): void {
    const isCqc = this.#signatures.at(-1)?.inspectorate === 'OFSTED' && !/inspector\b/i.test(role);
    const inTurn = isCqc ? 'CQC' : 'OFSTED';
    this.#signatures.push({ inspectorate: inspectorateOf(role) ?? column ?? inTurn, text: `${name}, ${role}` });
  }
}

/** The one or two names that a line consists of; none where it holds anything else. */
function namesIn(line: string): string[] {
  const words = line.split(' ');
  if (words.length < 2 || !words.every((word) => /^\p{Lu}[\p{L}'’.-]*$/u.test(word) || PARTICLE.test(word))) return [];
  if (words.filter(isRoleWord).length > 1 || isRoleWord(words.at(-1) ?? '')) return [];
  const own = words.filter((word) => !PARTICLE.test(word));
  if (own.length < 4) return [line];
  // Two words make most names; particles go with the word behind them.
  let at = words.findIndex(
    (_, index) => words.slice(0, index).filter((word) => !PARTICLE.test(word)).length === own.length / 2,
  );
  if (at < 0) at = Math.ceil(words.length / 2);
  return [words.slice(0, at).join(' '), words.slice(at).join(' ')];
}

/** The roles below two names: each on a line, the second on several, or both on one. */
function rolesOfTwo(lines: readonly string[]): [string, string] {
  if (lines.length === 1) {
    const [line = ''] = lines;
    const at = CQC_ROLE.exec(line.slice(1))?.index;
    return at === undefined ? [line, ''] : [line.slice(0, at + 1).trim(), line.slice(at + 1).trim()];
  }
  const second = lines.findIndex((line, index) => index > 0 && line.search(CQC_ROLE) === 0);
  const from = second < 0 ? 1 : second;
  const [first, rest] = [lines.slice(0, from).join(' '), lines.slice(from).join(' ')];
  const at = second < 0 ? CQC_ROLE.exec(first.slice(1))?.index : undefined;
  // A first line with both roles goes on with the second.
  return at === undefined ? [first, rest] : [first.slice(0, at + 1).trim(), `${first.slice(at + 1).trim()} ${rest}`];
}
