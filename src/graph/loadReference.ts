import type { Graph } from '../neo4j/connect.ts';
import { statement } from '../neo4j/statements.ts';
import type { Area } from './areas/readAreas.ts';
import { INSPECTORATE_ORGANISATIONS } from './identity/organisationIdentity.ts';
import { readServicesAndThemes } from './services.ts';

const AREAS = statement('ingest/reference-areas');
const FORMER_AREA = statement('ingest/former-area');
const SERVICES = statement('ingest/reference-services');
const THEMES = statement('ingest/reference-themes');
const INSPECTORATES = statement('ingest/reference-inspectorates');

/** Loads what is known before any document: the areas of today, services, themes and the two inspectorates. Harmless to repeat. */
export async function loadReference(graph: Graph, areas: readonly Area[]): Promise<void> {
  const { services, themes } = readServicesAndThemes();
  await graph.transaction(async (run) => {
    await run(AREAS, { areas: areas.filter((area) => area.former === null).map(areaProperties) });
    await run(SERVICES, { services });
    await run(THEMES, { themes });
    await run(INSPECTORATES, {
      inspectorates: Object.values(INSPECTORATE_ORGANISATIONS).map((one) => ({ ...one, kind: 'INSPECTORATE' })),
    });
  });
}

/** Loads an area that was abolished, and the links to its successors. Such areas are nodes when a document speaks of them. */
export async function loadFormerArea(graph: Graph, area: Area, areas: readonly Area[]): Promise<void> {
  if (area.former === null) return;
  const { abolishedOn, successors } = area.former;
  await graph.write(FORMER_AREA, {
    area: areaProperties(area),
    on: abolishedOn,
    successors: areas.filter((one) => successors.includes(one.onsCode) && one.former === null).map((one) => one.id),
  });
}

function areaProperties({ former, ofstedUrn, ...area }: Area) {
  return { ...area, former: former !== null, ...(ofstedUrn !== null && { ofstedUrn }) };
}
