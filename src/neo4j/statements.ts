import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Joint, jointOf } from './joint.ts';
import type { Parameters } from './parameters.ts';
import { indentedTextFor, parametersAt, parseParts, type PartedText, type Sent, sentFor } from './parts.ts';

const FOLDER = new URL('../../cypher/', import.meta.url);
/** Where lines stand that several statements include. */
const PARTS = 'part/';

/** One Cypher statement, from one file under `cypher/`. */
export interface Statement {
  /** Its path under `cypher/`, without the ending: `query/area-by-id`. */
  name: string;
  /** What the comment lines at the head of the file say of it. */
  description: string;
  /** The Cypher as Neo4j gets it: without the head, without a closing semicolon. */
  text: string;
  /** Whether calls of several requests may be sent as one: its head has the line {@link SHARED}. */
  isShared: boolean;
}

/** The line in the head of a statement of which several calls may be sent as one. */
const SHARED = 'Several calls may go as one.';

let loaded: ReadonlyMap<string, Statement> | undefined;

/** Every statement under `cypher/`, by name. Read from disk once. */
export function allStatements(): ReadonlyMap<string, Statement> {
  loaded ??= new Map(
    readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
      .map((path) => path.replaceAll('\\', '/'))
      .filter((path) => path.endsWith('.cypher') && !path.startsWith(PARTS))
      .sort()
      .map((path) => {
        const name = path.replace(/\.cypher$/, '');
        return [name, parseStatement(name, readFileSync(new URL(path, FOLDER), 'utf8'))];
      }),
  );
  return loaded;
}

/** Divides the text of a `.cypher` file into its head of comment lines and its statement. */
export function parseStatement(name: string, source: string): Statement {
  const lines = source.split(/\r?\n/);
  const first = lines.findIndex((line) => line.trim() !== '' && !line.trimStart().startsWith('//'));
  const head = first === -1 ? lines : lines.slice(0, first);
  const text = first === -1 ? '' : lines.slice(first).join('\n').trim().replace(/;$/, '');
  if (text === '') throw new Error(`cypher/${name}.cypher holds no statement`);
  const description = head
    .map((line) => line.trim().replace(/^\/\/ ?/, ''))
    .join('\n')
    .trim();
  return { name, description, text, isShared: description.split('\n').includes(SHARED) };
}

/**
 * The statement of that name. Call it where a module loads, not where a request is answered: then a wrong name is known at the start.
 *
 * @throws Error where `cypher/` has no such file.
 */
export function statement(name: string): Statement {
  const found = allStatements().get(name);
  if (found === undefined) {
    throw new Error(`There is no statement "${name}": expected the file ${fileURLToPath(FOLDER)}${name}.cypher`);
  }
  return found;
}

const parted = new Map<string, PartedText>();

/** A statement's text as it is sent with these parameters: the parts of it that they ask for. */
export function sentText(statement: Statement, parameters: Parameters): string {
  return sentFor(partsOf(statement), parameters).text;
}

/** What is sent of a statement and its parameters: the parts that these ask for, and the parameters that those speak of. */
export function sent(statement: Statement, parameters: Parameters): { text: string; parameters: Parameters } {
  const found = sentFor(partsOf(statement), parameters);
  return { text: found.text, parameters: parametersAt(found.parameters, parameters) };
}

const joint = new WeakMap<Sent, Joint & { number: number }>();
let numberOfJoint = 0;

/** A call of a statement as it goes together with others: those that have its key. */
export interface JointCall {
  key: string;
  text: string;
  parameters: Parameters;
  /** What the calls of one key have alike, by its place among their parameters. */
  alike: Parameters;
}

/** How a call goes together with others: what is sent for all, and what is its own. */
export function jointly(statement: Statement, parameters: Parameters): JointCall {
  const found = sentFor(partsOf(statement), parameters);
  let own = joint.get(found);
  if (own === undefined) joint.set(found, (own = { ...jointOf(found), number: numberOfJoint++ }));
  const alike = parametersAt(own.alike, parameters);
  return {
    key: `${own.number} ${JSON.stringify(alike)}`,
    text: own.text,
    parameters: parametersAt(found.parameters, parameters),
    alike,
  };
}

/** The same, as people read it. */
export function readableText(statement: Statement, parameters: Parameters): string {
  return indentedTextFor(partsOf(statement), parameters);
}

/**
 * A statement divided into its parts.
 *
 * @throws Error where it includes what `cypher/part/` does not hold, or its conditions have no end.
 */
export function partsOf({ name, text }: Statement): PartedText {
  let parts = parted.get(text);
  if (parts === undefined) {
    try {
      parts = parseParts(text, partNamed);
    } catch (error) {
      throw new Error(`cypher/${name}.cypher can't be read`, { cause: error });
    }
    parted.set(text, parts);
  }
  return parts;
}

function partNamed(name: string): string {
  return readFileSync(new URL(`${PARTS}${name}.cypher`, FOLDER), 'utf8');
}
