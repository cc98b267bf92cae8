import DataLoader from 'dataloader';
import { z } from 'zod';
import type { Graph } from '../../neo4j/connect.ts';
import { statement } from '../../neo4j/statements.ts';
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
type Rows = { [Label in keyof typeof ROWS]: z.infer<(typeof ROWS)[Label]> };
type Label = keyof Rows;

const found = <Row>(row: z.ZodType<Row>) => z.array(z.tuple([z.string(), row])).optional();
const answer = z.object({
  ...(Object.fromEntries(Object.entries(ROWS).map(([label, row]) => [label, found(row as z.ZodType)])) as {
    [Label in keyof Rows]: ReturnType<typeof found<Rows[Label]>>;
  }),
  meta: z.array(metaRow).optional(),
});

/** Rows of one label, by their ids. */
interface ById<Row> {
  /** Null where nothing has the id. */
  load(id: string): Promise<Row | null>;
  prime(id: string, row: Row): void;
}

interface Key {
  kind: Label | 'meta';
  id: string;
}

/**
 * Rows by id within one request, and what the graph says of itself: those that are asked for together come with one statement, whatever
 * their labels, each once.
 */
export function nodesById(
  graph: Graph,
): { [Each in Label]: ById<Rows[Each]> } & { meta: () => Promise<MetaRow | null> } {
  const loader = new DataLoader<Key, unknown, string>(
    async (keys) => {
      const ids = new Map<Key['kind'], string[]>();
      for (const { kind, id } of keys) ids.set(kind, [...(ids.get(kind) ?? []), id]);
      const [row] = await graph.read(BY_ID, { ...Object.fromEntries(ids), meta: ids.has('meta') }, answer);
      const rows = new Map<string, unknown>([['meta ', row?.meta?.[0]]]);
      for (const label of ids.keys()) {
        if (label !== 'meta') for (const [id, node] of row?.[label] ?? []) rows.set(`${label} ${id}`, node);
      }
      return keys.map((key) => rows.get(nameOf(key)) ?? null);
    },
    { cacheKeyFn: nameOf },
  );
  const byId = (kind: Label) => ({
    load: (id: string) => loader.load({ kind, id }),
    prime: (id: string, row: unknown) => loader.prime({ kind, id }, row),
  });
  // What stands under a label was read with the row of that label.
  const labels = Object.fromEntries((Object.keys(ROWS) as Label[]).map((label) => [label, byId(label)])) as unknown as {
    [Each in Label]: ById<Rows[Each]>;
  };
  return { ...labels, meta: () => loader.load({ kind: 'meta', id: '' }) as Promise<MetaRow | null> };
}

function nameOf({ kind, id }: Key): string {
  return `${kind} ${id}`;
}
