import { personArea, personScope } from '../ids.ts';
import { plainPersonName } from '../identity/personName.ts';
import type { DocumentRows } from '../rows/documentRows.ts';
import type { DatedInspection, NamedInspector, NamedOrganisation, NamedPerson, Names, Redirect } from './Names.ts';

/** What is kept of a document. */
interface NamesOfDocument {
  inspection: DatedInspection | null;
  inspectors: (NamedInspector['namings'][number] & { id: string })[];
  people: (NamedPerson['namings'][number] & { id: string })[];
  organisations: (NamedOrganisation['namings'][number] & { id: string })[];
}

/**
 * Names in the documents that a loader has written, so that they need not be read again. They are all that the graph holds where it had
 * no documents before and nobody else has written any. Nodes are as the statements that wrote them leave them; where several
 * documents or names differ, it is not known whose words a node has, and its properties are null here.
 */
export class LoadedNames implements Names {
  readonly #documents = new Map<string, NamesOfDocument>();

  /** Takes in a document that was written, in the place of an earlier version of it. */
  add(rows: DocumentRows): void {
    this.#documents.set(rows.id, namesOf(rows));
  }

  inspectors(): Promise<NamedInspector[]> {
    return this.#named(
      ({ inspectors }) => inspectors,
      (id, namings) => {
        const only = onlyOne(namings, ({ printed, organisation }) => `${organisation} ${printed}`);
        return only === null
          ? { id, name: null, aliases: null, areaCount: null, employers: [], namings }
          : { id, name: only.printed, aliases: [only.printed], areaCount: 1, employers: [only.organisation], namings };
      },
    );
  }

  people(): Promise<NamedPerson[]> {
    return this.#named(
      ({ people }) => people,
      (id, namings) => {
        const only = onlyOne(namings, ({ link, printed, role }) => `${link} ${printed} ${role ?? ''}`);
        if (only === null) return { id, name: null, aliases: null, role: null, area: null, namings };
        const { link, printed, role } = only;
        const name = link === 'NAMED_IN' ? plainPersonName(printed) : printed;
        return { id, name, aliases: [printed], role, area: personArea(personScope(id)), namings };
      },
    );
  }

  organisations(): Promise<NamedOrganisation[]> {
    return this.#named(
      ({ organisations }) => organisations,
      (id, namings) => {
        const only = onlyOne(namings, ({ printed, kind }) => `${kind} ${printed}`);
        return only === null
          ? { id, name: null, aliases: null, kind: null, areas: [], namings }
          : { id, name: only.printed, aliases: [only.printed], kind: only.kind, areas: [], namings };
      },
    );
  }

  inspections(): Promise<DatedInspection[]> {
    return Promise.resolve([...this.#documents.values()].flatMap(({ inspection }) => inspection ?? []));
  }

  redirects(): Promise<Redirect[]> {
    return Promise.resolve([]);
  }

  /** What `list` has of all documents, made one node for each id. */
  #named<Naming extends { id: string }, Node>(
    list: (document: NamesOfDocument) => readonly Naming[],
    node: (id: string, namings: Naming[]) => Node,
  ): Promise<Node[]> {
    const byId = new Map<string, Naming[]>();
    for (const document of this.#documents.values()) {
      for (const naming of list(document)) {
        const known = byId.get(naming.id);
        if (known) known.push(naming);
        else byId.set(naming.id, [naming]);
      }
    }
    return Promise.resolve([...byId].map(([id, namings]) => node(id, namings)));
  }
}

function namesOf({
  id,
  area,
  document,
  inspection,
  inspectors,
  people,
  speakers,
  organisations,
}: DocumentRows): NamesOfDocument {
  const sortKey = String(document['sortKey']);
  return {
    inspection:
      inspection === null
        ? null
        : { id: String(inspection['id']), area: area.id, start: String(inspection['startDate']), follows: [] },
    inspectors: inspectors.map((one) => {
      return { id: one.id, printed: one.name, organisation: one.organisation, place: one.inspection, area: area.id };
    }),
    people: [
      ...people.map((one) => {
        const role = one.role || null;
        return { id: one.id, link: 'NAMED_IN' as const, printed: one.name, role, team: id, place: id, sortKey };
      }),
      ...speakers.map((one) => {
        const { item: place, role } = one;
        return { id: one.id, link: 'SAID_BY' as const, printed: one.name, role, team: id, place, sortKey: one.sortKey };
      }),
    ],
    organisations: organisations.map((one) => {
      return { id: one.id, printed: one.name, kind: one.kind, area: area.id };
    }),
  };
}

/** The first of them, where all have the same key. */
function onlyOne<Item>(items: readonly Item[], keyOf: (item: Item) => string): Item | null {
  const [first, ...others] = items;
  if (first === undefined) return null;
  const key = others.length > 0 ? keyOf(first) : '';
  return others.every((one) => keyOf(one) === key) ? first : null;
}
