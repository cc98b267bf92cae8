import type { Graph } from '../../neo4j/connect.ts';
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
  nextInspection: nodeQuery('inspection-next', inspectionRow),
  inspectionDocument: nodeQuery('inspection-document', documentRow),
  employer: nodeQuery('inspector-organisation', organisationRow),
  speaker: nodeQuery('item-speaker', personRow),
  successors: nodesQuery('area-successors', areaRow),
  predecessors: nodesQuery('area-predecessors', areaRow),
  themesOfService: nodesQuery('service-themes', themeRow),
  servicesOfTheme: nodesQuery('theme-services', serviceRow),
};

/**
 * The rows that one request has asked for. Those of a label by their id stand under its name, the others under what they are to the
 * row whose id is given. Made for each request, so that nobody sees what was true for another.
 */
export function createLoaders(graph: Graph) {
  return {
    ...nodesById(graph),
    /** The long properties of a document. */
    documentBody: nodeLoader(graph, QUERIES.documentBody),
    previousInspection: nodeLoader(graph, QUERIES.previousInspection),
    nextInspection: nodeLoader(graph, QUERIES.nextInspection),
    inspectionDocument: nodeLoader(graph, QUERIES.inspectionDocument),
    /** The inspectorate of an inspector. */
    employer: nodeLoader(graph, QUERIES.employer),
    /** The person who said an item. */
    speaker: nodeLoader(graph, QUERIES.speaker),
    successors: nodesLoader(graph, QUERIES.successors),
    predecessors: nodesLoader(graph, QUERIES.predecessors),
    themesOfService: nodesLoader(graph, QUERIES.themesOfService),
    servicesOfTheme: nodesLoader(graph, QUERIES.servicesOfTheme),
  };
}

export type Loaders = ReturnType<typeof createLoaders>;

/** The row that must be there because another names its id. */
export async function required<Row>(row: Promise<Row | null>, id: string): Promise<Row> {
  const found = await row;
  if (found === null) throw new Error(`The graph names ${id}, which it does not hold`);
  return found;
}
