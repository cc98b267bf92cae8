import { serviceId } from '../../graph/ids.ts';
import type { ServiceCode } from '../../extract/vocabulary.ts';
import type { AreaRow } from '../rows/area.ts';
import { setAround } from '../rows/around.ts';
import type { DocumentRow } from '../rows/document.ts';
import type { InspectionRow } from '../rows/inspection.ts';
import type { OrganisationRow } from '../rows/organisation.ts';
import type { ServiceRow } from '../rows/service.ts';
import { keysFor, type NodeShape } from './columns.ts';
import { areaShape, documentShape, inspectionShape, organisationShape, serviceShape } from './shapes.ts';

/** Nodes around those of a list that its statement brings along, with the properties to bring: `$page.around`. */
export interface AroundKeys {
  areas?: readonly string[] | null;
  inspections?: readonly string[] | null;
  documents?: readonly string[] | null;
  /** Of nodes that have one service. */
  service?: readonly string[] | null;
  /** Of nodes that have several. */
  services?: readonly string[] | null;
  /** The inspections before those of the list. */
  previous?: readonly string[] | null;
  /** The inspectorates of the inspectors of the list. */
  organisations?: readonly string[] | null;
}

/** What each kind of node around others is made of, and whether its rows begin with the id of the node that it is around. */
export const AROUND: Readonly<Record<keyof AroundKeys, { shape: NodeShape; hasOwner: boolean }>> = {
  areas: { shape: areaShape, hasOwner: false },
  inspections: { shape: inspectionShape, hasOwner: false },
  documents: { shape: documentShape, hasOwner: false },
  service: { shape: serviceShape, hasOwner: false },
  services: { shape: serviceShape, hasOwner: false },
  previous: { shape: inspectionShape, hasOwner: true },
  organisations: { shape: organisationShape, hasOwner: true },
};

/** The names of the fields that a selection asks for at the end of a way below a node; null where it does not go that way. */
export type Asks = (...path: [string, ...string[]]) => readonly string[] | null;

/** The properties that a selection needs of one kind of node around others, at the end of any of these ways; null for none. */
export function keysAt(asks: Asks, kind: keyof AroundKeys, ...paths: [string, ...string[]][]): string[] | null {
  const asked = paths.map((path) => asks(...path)).filter((names) => names !== null);
  return asked.length === 0 ? null : keysFor(AROUND[kind].shape, asked.flat());
}

/** What a selection on a statement asks for of where the statement stands. Inspection and document are of the same area. */
export function whereItStands(asks: Asks): AroundKeys {
  return {
    areas: keysAt(
      asks,
      'areas',
      ['area'],
      ['inspection', 'area'],
      ['document', 'area'],
      ['document', 'inspection', 'area'],
    ),
    inspections: keysAt(asks, 'inspections', ['inspection'], ['document', 'inspection']),
    documents: keysAt(asks, 'documents', ['document']),
  };
}

/** A node that came along, as {@link AROUND} says. */
export interface AroundRow {
  owner: string | undefined;
  node: { id: string };
}

interface Placed {
  id: string;
  area?: string;
  inspection?: string | null;
  document?: string;
}

/** Hangs on each row what came along and is around it. */
export function hangAround(
  rows: Iterable<{ node: { id: string } }>,
  came: Partial<Record<keyof AroundKeys, AroundRow[]>>,
): void {
  // Each kind is read with its own shape.
  const byId = <Row>(kind: keyof AroundKeys) =>
    came[kind] && new Map(came[kind].map(({ owner, node }) => [owner ?? node.id, node as unknown as Row]));
  const areas = byId<AreaRow>('areas');
  const inspections = byId<InspectionRow>('inspections');
  const documents = byId<DocumentRow>('documents');
  const services = byId<ServiceRow>('service') ?? byId<ServiceRow>('services');
  const previous = byId<InspectionRow>('previous');
  const organisations = byId<OrganisationRow>('organisations');
  if (!areas && !inspections && !documents && !services && !previous && !organisations) return;

  const place = ({ area, inspection, document }: Placed) => ({
    area: area === undefined ? undefined : areas?.get(area),
    inspection: inspection == null ? undefined : inspections?.get(inspection),
    document: document === undefined ? undefined : documents?.get(document),
  });
  for (const inspection of [...(inspections?.values() ?? []), ...(previous?.values() ?? [])]) {
    setAround(inspection, { area: areas?.get(inspection.area) });
  }
  for (const document of documents?.values() ?? []) {
    const { area, inspection } = place(document as Placed);
    setAround(document, { area, inspection });
  }
  for (const { node } of rows) {
    setAround(node, {
      ...place(node),
      services,
      previous: previous && (previous.get(node.id) ?? null),
      organisation: organisations && (organisations.get(node.id) ?? null),
    });
  }
}

/** The rows of services by their codes, where all came along. */
export function servicesAmong(
  services: ReadonlyMap<string, ServiceRow> | undefined,
  codes: readonly ServiceCode[],
): ServiceRow[] | undefined {
  if (services === undefined) return undefined;
  const rows = codes.map((code) => services.get(serviceId(code)));
  return rows.every((row) => row !== undefined) ? rows : undefined;
}
