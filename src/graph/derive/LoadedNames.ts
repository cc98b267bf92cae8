import type { OrganisationKind } from '../../extract/vocabulary.ts';
import { personArea, personScope } from '../ids.ts';
import { plainPersonName } from '../identity/personName.ts';
import type { DocumentRows } from '../rows/documentRows.ts';
import type { DatedInspection, NamedInspector, NamedOrganisation, NamedPerson, Names, Redirect } from './Names.ts';

/** What is kept of a document: ids, names as printed, and what else is said with them. */
interface NamesOfDocument {
  area: string;
  sortKey: string;
  inspection: Pick<DatedInspection, 'id' | 'start' | 'outcome'> | null;
  inspectors: [id: string, printed: string, organisation: string][];
  people: [id: string, printed: string, role: string, saysOrganisation: boolean][];
  speakers: [id: string, printed: string, role: string | null, item: string, sortKey: string][];
  organisations: [id: string, printed: string, kind: OrganisationKind][];
}

/**
 * Names in the documents that a loader has written, so that they need not be read again. They are all that the graph holds where it had
 * no documents before and nobody else has written any. Nodes are as the statements that wrote them leave them; where several
 * documents or names differ, it is not known whose words a node has, and its properties are null here.
 */
export class LoadedNames implements Names {
  /** By the document's id, as JSON: thousands of small objects would take three times the memory while documents are loaded. */
  readonly #documents = new Map<string, string>();

  /** Takes in a document that was written, in the place of an earlier version of it. */
  add(rows: DocumentRows): void {
    this.#documents.set(rows.id, JSON.stringify(namesOf(rows)));
  }

  inspectors(): Promise<NamedInspector[]> {
    return this.#named(
      ({ area, inspection, inspectors }) =>
        inspectors.map(([id, printed, organisation]) => {
          return { id, printed, organisation, place: inspection?.id ?? '', area };
        }),
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
      ({ area, people, speakers, sortKey }, team) => [
        ...people.map(([id, printed, role, saysOrganisation]) => {
          const said = { printed, role: role || null, scope: personScope(id), saysOrganisation };
          return { id, link: 'NAMED_IN' as const, ...said, team, place: team, sortKey, area };
        }),
        ...speakers.map(([id, printed, role, place, itemKey]) => {
          const said = { printed, role, scope: area, saysOrganisation: false };
          return { id, link: 'SAID_BY' as const, ...said, team, place, sortKey: itemKey, area };
        }),
      ],
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
      ({ area, organisations }) => organisations.map(([id, printed, kind]) => ({ id, printed, kind, area })),
      (id, namings) => {
        const only = onlyOne(namings, ({ printed, kind }) => `${kind} ${printed}`);
        return only === null
          ? { id, name: null, aliases: null, kind: null, areas: [], namings }
          : { id, name: only.printed, aliases: [only.printed], kind: only.kind, areas: [], namings };
      },
    );
  }

  inspections(): Promise<DatedInspection[]> {
    const inspections: DatedInspection[] = [];
    for (const [, { area, inspection }] of this.#all()) {
      if (inspection !== null) inspections.push({ ...inspection, area, follows: [] });
    }
    return Promise.resolve(inspections);
  }

  redirects(): Promise<Redirect[]> {
    return Promise.resolve([]);
  }

  /** What `list` has of all documents, made one node for each id. */
  #named<Naming extends { id: string }, Node>(
    list: (document: NamesOfDocument, id: string) => readonly Naming[],
    node: (id: string, namings: Naming[]) => Node,
  ): Promise<Node[]> {
    const byId = new Map<string, Naming[]>();
    for (const [document, names] of this.#all()) {
      for (const naming of list(names, document)) {
        const known = byId.get(naming.id);
        if (known) known.push(naming);
        else byId.set(naming.id, [naming]);
      }
    }
    return Promise.resolve([...byId].map(([id, namings]) => node(id, namings)));
  }

  *#all(): Generator<[id: string, names: NamesOfDocument]> {
    for (const [id, names] of this.#documents) yield [id, JSON.parse(names) as NamesOfDocument];
  }
}

function namesOf(rows: DocumentRows): NamesOfDocument {
  const { area, document, inspection } = rows;
  const { inspection: stated } = rows.extracted;
  return {
    area: area.id,
    sortKey: String(document['sortKey']),
    inspection: inspection && stated && { id: String(inspection['id']), start: stated.start, outcome: stated.outcome },
    inspectors: rows.inspectors.map((one) => [one.id, one.name, one.organisation]),
    people: rows.people.map((one) => [one.id, one.name, one.role, 'printedOrganisation' in one.relationship]),
    speakers: rows.speakers.map((one) => [one.id, one.name, one.role, one.item, one.sortKey]),
    organisations: rows.organisations.map((one) => [one.id, one.name, one.kind]),
  };
}

/** The first of them, where all have the same key. */
function onlyOne<Item>(items: readonly Item[], keyOf: (item: Item) => string): Item | null {
  const [first, ...others] = items;
  if (first === undefined) return null;
  const key = others.length > 0 ? keyOf(first) : '';
  return others.every((one) => keyOf(one) === key) ? first : null;
}
