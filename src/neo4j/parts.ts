import { LRUCache } from 'lru-cache';
import type { Parameters } from './parameters.ts';

/**
 * Statements are sent without what their parameters do not ask for: a line that ends with `// if …`, or lines between `// if …` and
 * `// end if`. What a condition looks at is a parameter, by its path: `where.regions` holds where that is neither absent, false nor an
 * empty list, `not page.descending` where it is one of these, `page.look is AREA` where it is that word.
 *
 * Neo4j sets every operator of a statement up for each row that reaches it, whether or not there is anything for it to do, and plans them
 * all. Without the conditions that nobody set a statement is several times shorter and takes half the time. Its texts are as many as
 * there are ways to set the conditions, and none holds anything that a caller wrote.
 *
 * Lines that several statements share stand in `cypher/part/`: `// include where/mentions` puts them in. With `below inspections` they
 * speak of `$inspections.where` instead of `$where`, their conditions of `inspections.where`, and their `pages` are `inspectionsPages`,
 * since Cypher lets no variable hide another.
 */
const CONDITION = /\/\/ if (not )?([\w.]+)(?: is (\w+))?$/;
const INCLUDE = /^\/\/ include ([\w/-]+)(?: below ([\w.]+))?$/;

interface Condition {
  path: readonly string[];
  negated: boolean;
  /** The word that it must be; undefined where it need only be there. */
  word: string | undefined;
}

interface Line {
  text: string;
  /** How many spaces it stands in. */
  indent: number;
  /** Numbers of the conditions that must hold, all of them. */
  needs: readonly number[];
}

/** What is sent. */
export interface Sent {
  text: string;
  /** The parameters that the text speaks of, as paths: no others need be sent. */
  parameters: readonly (readonly string[])[];
}

/** The conditions on the parameters of one list: the statement's own, or one that can come along. */
interface Group {
  /** Where its parameters are. */
  below: readonly string[];
  conditions: readonly Condition[];
}

/** A statement's text, divided into its parts. */
export interface PartedText {
  /** Conditions are numbered through all of them. */
  groups: readonly Group[];
  lines: readonly Line[];
  /** What was sent lately, by which conditions held. */
  sent: LRUCache<string, Sent>;
}

/**
 * Divides a text into its parts. Comments are left out.
 *
 * @param part the text of a part that is to be included, by its name
 * @throws Error where `if` and `end if` do not match, and what `part` throws.
 */
export function parseParts(text: string, part: (name: string) => string): PartedText {
  const groups = new Map<string, Map<string, Condition>>();
  const lines: { text: string; indent: number; needs: Condition[] }[] = [];
  const open: Condition[] = [];

  const conditionOf = ([, not = '', path = '', word]: RegExpExecArray, below: string): Condition => {
    const group = groups.get(below) ?? new Map<string, Condition>();
    groups.set(below, group);
    const name = `${not}${path} ${word ?? ''}`;
    const condition = group.get(name) ?? { path: path.split('.'), negated: not !== '', word };
    group.set(name, condition);
    return condition;
  };
  /** `below` is empty, or ends with a full stop. */
  const add = (source: string, below: string, indent: number): void => {
    const before = open.length;
    for (const whole of source.split('\n')) {
      const line = whole.trim();
      const margin = indent + (whole.length - whole.trimStart().length);
      const condition = CONDITION.exec(line);
      const include = INCLUDE.exec(line);
      if (include !== null) {
        add(part(include[1] ?? ''), include[2] === undefined ? below : `${below}${include[2]}.`, margin);
      } else if (line === '// end if') {
        if (open.length === before) throw new Error('An "end if" ends nothing');
        open.pop();
      } else if (condition?.index === 0) {
        open.push(conditionOf(condition, below));
      } else if (line !== '' && !line.startsWith('//')) {
        const own = condition === null ? [] : [conditionOf(condition, below)];
        const plain = condition === null ? line : line.slice(0, condition.index).trimEnd();
        lines.push({ text: renamed(plain, below), indent: margin, needs: [...open, ...own] });
      }
    }
    if (open.length !== before) throw new Error('An "if" has no "end if"');
  };
  add(text, '', 0);
  const numbers = new Map(
    [...groups.values()].flatMap((group) => [...group.values()]).map((one, index) => [one, index]),
  );
  return {
    groups: [...groups].map(([below, group]) => ({
      below: below.split('.').filter((name) => name !== ''),
      conditions: [...group.values()],
    })),
    lines: lines.map(({ needs, ...line }) => ({ ...line, needs: needs.map((one) => numbers.get(one) ?? 0) })),
    sent: new LRUCache({ max: 200 }),
  };
}

/** A line of a part that is included below `below`. */
function renamed(line: string, below: string): string {
  const list = /(\w+)\.$/.exec(below)?.[1];
  if (list === undefined) return line;
  return line
    .replaceAll(/\$(page|where)\b/g, (_, name) => `$${below}${name}`)
    .replaceAll(/\bpages\b(?!:)/g, `${list}Pages`);
}

/**
 * What is sent with these parameters: without indentation, since the driver sends 1,400 bytes at a time, and Neo4j looks for its plan by
 * the text.
 */
export function sentFor(parts: PartedText, parameters: Parameters): Sent {
  const held = heldBy(parts, parameters);
  let sent = parts.sent.get(held);
  if (sent === undefined) {
    const text = linesFor(parts, held)
      .map((line) => line.text)
      .join('\n');
    const named = [...new Set([...text.matchAll(/\$([\w.]+)/g)].map(([, path = '']) => path))];
    // What is spoken of as a whole brings what is in it.
    const whole = named.filter((path) => !named.some((other) => path.startsWith(`${other}.`)));
    sent = { text, parameters: whole.map((path) => path.split('.')) };
    parts.sent.set(held, sent);
  }
  return sent;
}

/** Those of the parameters that stand at these paths. */
export function parametersAt(paths: readonly (readonly string[])[], parameters: Parameters): Parameters {
  const chosen: Record<string, unknown> = {};
  for (const path of paths) {
    let from: unknown = parameters;
    let to = chosen;
    for (const [index, name] of path.entries()) {
      from = (from as Record<string, unknown> | null | undefined)?.[name];
      if (index === path.length - 1) to[name] = from;
      else to = (to[name] ??= {}) as Record<string, unknown>;
    }
  }
  return chosen;
}

/** The same text as people read it. */
export function indentedTextFor(parts: PartedText, parameters: Parameters): string {
  return linesFor(parts, heldBy(parts, parameters))
    .map((line) => ' '.repeat(line.indent) + line.text)
    .join('\n');
}

function heldBy({ groups }: PartedText, parameters: Parameters): string {
  let held = '';
  for (const { below, conditions } of groups) {
    const own = valueAt(parameters, below);
    // What belongs to a list that is not asked for stands between conditions that do not hold.
    if (own === undefined || own === null) held += '-'.repeat(conditions.length);
    else for (const condition of conditions) held += holds(condition, own) ? '1' : '0';
  }
  return held;
}

function valueAt(from: unknown, path: readonly string[]): unknown {
  let value = from;
  for (const name of path) value = (value as Record<string, unknown> | null | undefined)?.[name];
  return value;
}

function linesFor({ lines }: PartedText, held: string): Line[] {
  return lines.filter(({ needs }) => needs.every((one) => held[one] === '1'));
}

function holds({ path, negated, word }: Condition, parameters: unknown): boolean {
  const value = valueAt(parameters, path);
  const is =
    word === undefined
      ? value !== undefined && value !== null && value !== false && !(Array.isArray(value) && value.length === 0)
      : value === word;
  return is !== negated;
}
