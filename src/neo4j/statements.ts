import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const FOLDER = new URL('../../cypher/', import.meta.url);

/** One Cypher statement, from one file under `cypher/`. */
export interface Statement {
  /** Its path under `cypher/`, without the ending: `query/area-by-id`. */
  name: string;
  /** What the comment lines at the head of the file say of it. */
  description: string;
  /** The Cypher as Neo4j gets it: without the head, without a closing semicolon. */
  text: string;
}

let loaded: ReadonlyMap<string, Statement> | undefined;

/** Every statement under `cypher/`, by name. Read from disk once. */
export function allStatements(): ReadonlyMap<string, Statement> {
  loaded ??= new Map(
    readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
      .map((path) => path.replaceAll('\\', '/'))
      .filter((path) => path.endsWith('.cypher'))
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
  return { name, description, text };
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

const shortened = new Map<string, string>();

/**
 * A statement's text as it is sent: without indentation and lines of comment. The driver sends 1,400 bytes at a time, and Neo4j looks
 * for its plan by the text.
 */
export function sentText({ text }: Statement): string {
  let sent = shortened.get(text);
  if (sent === undefined) {
    const lines = text.split('\n').map((line) => line.trim());
    sent = lines.filter((line) => line !== '' && !line.startsWith('//')).join('\n');
    shortened.set(text, sent);
  }
  return sent;
}
