import type { Graph } from '../../neo4j/connect.ts';
import type { KeptRows } from '../kept/RowStore.ts';
import { areaRow } from '../rows/area.ts';
import { documentBodyRow, documentRow } from '../rows/document.ts';
import { inspectionRow } from '../rows/inspection.ts';
import { organisationRow } from '../rows/organisation.ts';
import { personRow } from '../rows/person.ts';
import { serviceRow } from '../rows/service.ts';
import { themeRow } from '../rows/theme.ts';
import { nodeLoader, nodeQuery, nodesLoader, nodesQuery } from './byId.ts';
import { nodesById } from './nodesById.ts';

const QUERIES = {
  documentBody: nodeQuery('document-body', documentBodyRow),
  previousInspection: nodeQuery('inspection-previous', inspectionRow),
  followers: nodesQuery('inspection-followers', inspectionRow),
  inspectionDocument: nodeQuery('inspection-document', documentRow),
  employer: nodeQuery('inspector-organisation', organisationRow),
  speaker: nodeQuery('item-speaker', personRow),
  successors: nodesQuery('area-successors', areaRow),
  predecessors: nodesQuery('area-predecessors', areaRow),
  themesOfService: nodesQuery('service-themes', themeRow),
  servicesOfTheme: nodesQuery('theme-services', serviceRow),
};

/**
 * The rows that one request asks for. Those of a label by their id stand under its name, the others under what they are to the row
 * whose id is given. Made for each request, so that nobody sees what was true for another; `kept` is what earlier ones have read of
 * the same data.
 */
export function createLoaders(graph: Graph, kept?: KeptRows) {
  return {
    ...nodesById(graph, kept),
    /** The long properties of a document, which are not kept. */
    documentBody: nodeLoader(graph, QUERIES.documentBody),
    previousInspection: nodeLoader(graph, QUERIES.previousInspection, kept),
    /** The revisits to an inspection and the next full inspection. */
    followers: nodesLoader(graph, QUERIES.followers, kept),
    inspectionDocument: nodeLoader(graph, QUERIES.inspectionDocument, kept),
    /** The inspectorate of an inspector. */
    employer: nodeLoader(graph, QUERIES.employer, kept),
    /** The person who said an item. */
    speaker: nodeLoader(graph, QUERIES.speaker, kept),
    successors: nodesLoader(graph, QUERIES.successors, kept),
    predecessors: nodesLoader(graph, QUERIES.predecessors, kept),
    themesOfService: nodesLoader(graph, QUERIES.themesOfService, kept),
    servicesOfTheme: nodesLoader(graph, QUERIES.servicesOfTheme, kept),
  };
}

export type Loaders = ReturnType<typeof createLoaders>;

/** The row that must be there because another names its id. */
export function required<Row>(row: Row | null | Promise<Row | null>, id: string): Row | Promise<Row> {
  return row instanceof Promise ? row.then((found) => there(found, id)) : there(row, id);
}

function there<Row>(row: Row | null, id: string): Row {
  if (row === null) throw new Error(`The graph names ${id}, which it does not hold`);
  return row;
}

/** Rows that are found together: at once where all are there. */
export function allOf<Row>(rows: readonly (Row | Promise<Row>)[]): Row[] | Promise<Row[]> {
  return areThere(rows) ? rows : Promise.all(rows);
}

function areThere<Row>(rows: readonly (Row | Promise<Row>)[]): rows is Row[] {
  return !rows.some((row) => row instanceof Promise);
}
