import DataLoader from 'dataloader';
import { z } from 'zod';
import type { Graph } from '../../neo4j/connect.ts';
import { statement } from '../../neo4j/statements.ts';
import type { KeptRows } from '../kept/RowStore.ts';
import { areaRow } from '../rows/area.ts';
import { documentRow } from '../rows/document.ts';
import { findingRow } from '../rows/finding.ts';
import { inspectionRow } from '../rows/inspection.ts';
import { inspectorRow } from '../rows/inspector.ts';
import { meetingItemRow } from '../rows/meetingItem.ts';
import { mentionRow } from '../rows/mention.ts';
import { type MetaRow, metaRow } from '../rows/meta.ts';
import { organisationRow } from '../rows/organisation.ts';
import { personRow } from '../rows/person.ts';
import { recommendationRow } from '../rows/recommendation.ts';
import { serviceRow } from '../rows/service.ts';
import { statisticRow } from '../rows/statistic.ts';
import { themeRow } from '../rows/theme.ts';
import type { Finder } from './byId.ts';

const BY_ID = statement('query/by-id');

/** The rows of each label. */
const ROWS = {
  Area: areaRow,
  Inspection: inspectionRow,
  Document: documentRow,
  Finding: findingRow,
  Recommendation: recommendationRow,
  Mention: mentionRow,
  MeetingItem: meetingItemRow,
  Statistic: statisticRow,
  Service: serviceRow,
  Theme: themeRow,
  Inspector: inspectorRow,
  Person: personRow,
  Organisation: organisationRow,
};
const LABELS = Object.keys(ROWS) as (keyof typeof ROWS)[];
type Rows = { [Label in keyof typeof ROWS]: z.infer<(typeof ROWS)[Label]> };
type Label = keyof Rows;
/** The label of a node that has a type in the schema. */
export type NodeLabel = Label;

const found = <Row>(row: z.ZodType<Row>) => z.array(z.tuple([z.string(), row])).optional();
const answer = z.object({
  ...(Object.fromEntries(Object.entries(ROWS).map(([label, row]) => [label, found(row as z.ZodType)])) as {
    [Label in keyof Rows]: ReturnType<typeof found<Rows[Label]>>;
  }),
  meta: z.array(metaRow).optional(),
});

/** Rows of one label, by their ids. */
interface ById<Row> extends Finder<Row | null> {
  prime(id: string, row: Row): void;
}

interface Key {
  kind: Label | 'meta';
  id: string;
}

/**
 * Rows by id, and what the graph says of itself: those that are asked for together come with one statement, whatever their labels, each
 * once. What is kept from earlier requests is there at once, and what is read is kept for later ones.
 */
export function nodesById(
  graph: Graph,
  kept?: KeptRows,
): { [Each in Label]: ById<Rows[Each]> } & { meta: () => MetaRow | null | Promise<MetaRow | null> } {
  const source = new Source(graph, kept);
  // What stands under a label was read with the row of that label.
  const labels = Object.fromEntries(LABELS.map((label) => [label, new OfLabel(source, label)])) as unknown as {
    [Each in Label]: ById<Rows[Each]>;
  };
  return { ...labels, meta: () => source.find('meta', '') as MetaRow | null | Promise<MetaRow | null> };
}

/** Rows of all labels, as one request asks for them. */
class Source {
  readonly #graph: Graph;
  readonly #kept: KeptRows | undefined;
  #loader: DataLoader<Key, unknown, string> | undefined;

  constructor(graph: Graph, kept: KeptRows | undefined) {
    this.#graph = graph;
    this.#kept = kept;
  }

  get loader(): DataLoader<Key, unknown, string> {
    return (this.#loader ??= new DataLoader((keys) => this.#read(keys), { cacheKeyFn: nameOf }));
  }

  find(kind: Key['kind'], id: string): unknown {
    return this.#kept?.get(kind, id) ?? this.loader.load({ kind, id });
  }

  async #read(keys: readonly Key[]): Promise<unknown[]> {
    const ids = new Map<Key['kind'], string[]>();
    for (const { kind, id } of keys) ids.set(kind, [...(ids.get(kind) ?? []), id]);
    const [row] = await this.#graph.read(BY_ID, { ...Object.fromEntries(ids), meta: ids.has('meta') }, answer);
    const rows = new Map<string, object | undefined>([['meta ', row?.meta?.[0]]]);
    for (const label of ids.keys()) {
      if (label !== 'meta') for (const [id, node] of row?.[label] ?? []) rows.set(`${label} ${id}`, node);
    }
    return keys.map((key) => {
      const found = rows.get(nameOf(key));
      // Callers choose ids freely: that nothing has one is not kept.
      if (found !== undefined) this.#kept?.set(key.kind, key.id, found);
      return found ?? null;
    });
  }
}

/** The rows of one label of a source. */
class OfLabel {
  readonly #source: Source;
  readonly #label: Label;

  constructor(source: Source, label: Label) {
    this.#source = source;
    this.#label = label;
  }

  find(id: string): unknown {
    return this.#source.find(this.#label, id);
  }

  prime(id: string, row: unknown): void {
    this.#source.loader.prime({ kind: this.#label, id }, row);
  }
}

function nameOf({ kind, id }: Key): string {
  return `${kind} ${id}`;
}
