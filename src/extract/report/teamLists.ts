import { headsBothColumns, inspectorateHeading } from '../inspectorateOf.ts';
import type { Passage } from '../Passage.ts';
import { endsSentence } from '../plainText.ts';
import { isRoleWord } from '../roleGrammar.ts';
import type { Inspectorate } from '../vocabulary.ts';

/**
 * The lines of an inspection team by the inspectorate that their column or subheading announces; those that none announces, by null.
 * What stands in a column of roles goes to the name on its left, after a comma.
 */
export function teamLists(passages: readonly Passage[]): ReadonlyMap<Inspectorate | null, readonly string[]> {
  const lists = new TeamLists(columnsOfRoles(passages));
  for (const passage of passages) lists.take(passage);
  return lists.byInspectorate;
}

/** A footer, how to complain, or what Ofsted is, is printed below the team, and may be run together with it. */
const COMPLAINTS =
  / (?:(?:area send )?inspection report: |if you are not happy with the inspection\b|the office for standards in education\b).*$/i;

/** A sentence of more words than this is prose about the inspection, not one of its inspectors. */
const LONGEST_ENTRY = 10;

/** Heads of columns that say of the name to their left what office it has and where. */
const ROLE_HEADING = /^(roles?|positions?|job titles?|titles?|organisations?|inspectorates?)$/i;
const NAME_HEADING = /^(names?|inspectors|team members?)$/i;

type Cell = NonNullable<Passage['cell']>;

class TeamLists {
  readonly byInspectorate = new Map<Inspectorate | null, string[]>();
  /** The columns that hold roles of the names to their left. */
  readonly #roleColumns: Set<string>;
  /** Tables whose first column is headed as one of roles, so that there is no name to the left of any. */
  readonly #withoutNames = new Set<number>();
  readonly #headed = new Map<string, Inspectorate>();
  /** True once the heads of both inspectorates' columns were read as one line. */
  #bothHeaded = false;
  /** The inspectorate of the last subheading. */
  #under: Inspectorate | null = null;
  /** The list of the last name, to which a role belongs. */
  #last: Inspectorate | null = null;

  constructor(roleColumns: Set<string>) {
    this.#roleColumns = roleColumns;
  }

  /** Takes the next line or cell. */
  take({ plain, cell }: Passage): void {
    const line = plain.replace(COMPLAINTS, '');
    if (cell === null && endsSentence(line) && line.split(' ').length > LONGEST_ENTRY) return;
    if (cell !== null && ROLE_HEADING.test(line)) return this.#headRoles(cell);
    if (cell !== null && this.#roleColumns.has(columnOf(cell))) return this.#addRole(line);
    if (headsBothColumns(line)) {
      this.#bothHeaded = true;
      return;
    }
    const inspectorate = inspectorateHeading(line);
    if (inspectorate !== null) this.#head(inspectorate, cell);
    else if (!NAME_HEADING.test(line)) this.#addName(line, cell);
  }

  #headRoles(cell: Cell): void {
    if (cell.column === 0) this.#withoutNames.add(cell.table);
    else if (!this.#withoutNames.has(cell.table)) this.#roleColumns.add(columnOf(cell));
  }

  #head(inspectorate: Inspectorate, cell: Cell | null): void {
    if (cell === null) this.#under = inspectorate;
    else this.#headed.set(columnOf(cell), inspectorate);
  }

  #addRole(role: string): void {
    const list = this.#list(this.#last);
    list.push(`${list.pop() ?? ''}, ${role}`);
  }

  #addName(line: string, cell: Cell | null): void {
    this.#last = this.#announced(cell);
    this.#list(this.#last).push(line);
  }

  /** The inspectorate that is announced for a cell, or for what is none. */
  #announced(cell: Cell | null): Inspectorate | null {
    if (cell === null) return this.#under;
    const head = this.#headed.get(columnOf(cell));
    if (head !== undefined) return head;
    if (this.#bothHeaded) return cell.column === 0 ? 'OFSTED' : 'CQC';
    return this.#under;
  }

  #list(inspectorate: Inspectorate | null): string[] {
    const list = this.byInspectorate.get(inspectorate) ?? [];
    this.byInspectorate.set(inspectorate, list);
    return list;
  }
}

/** Columns, other than a table's first, that hold nothing but roles: they say what the names to their left are, headed or not. */
function columnsOfRoles(passages: readonly Passage[]): Set<string> {
  const columns = new Map<string, string[]>();
  for (const { plain, cell } of passages) {
    if (cell === null || cell.column === 0 || inspectorateHeading(plain) !== null || ROLE_HEADING.test(plain)) continue;
    columns.set(columnOf(cell), [...(columns.get(columnOf(cell)) ?? []), plain]);
  }
  const onlyRoles = [...columns].filter(([, texts]) => texts.every((text) => text.split(' ').every(isRoleWord)));
  return new Set(onlyRoles.map(([column]) => column));
}

/** Which column of which table a cell stands in. */
function columnOf({ table, column }: Cell): string {
  return `${table}/${column}`;
}
