import type { Graph } from '../neo4j/connect.ts';
import { statement } from '../neo4j/statements.ts';
import { readAreas, type Area } from './areas/readAreas.ts';
import { INSPECTORATE_ORGANISATIONS } from './identity/organisationIdentity.ts';
import { present, type Properties } from './rows/properties.ts';
import { servicesAndThemes } from './services.ts';

const AREAS = statement('ingest/reference-areas');
const FORMER_AREA = statement('ingest/former-area');
const SERVICES = statement('ingest/reference-services');
const THEMES = statement('ingest/reference-themes');
const INSPECTORATES = statement('ingest/reference-inspectorates');

/** What the graph holds before any document: the areas of today, services, themes and the two inspectorates, as properties. */
export function referenceRows(allAreas: readonly Area[] = readAreas()) {
  const areas = allAreas.filter((area) => area.former === null);
  const inspectorates = Object.values(INSPECTORATE_ORGANISATIONS).map((one) => ({
    ...one,
    aliases: [one.name],
    kind: 'INSPECTORATE',
  }));
  return { areas: areas.map(areaProperties), ...servicesAndThemes(), inspectorates };
}

/** Loads what is known before any document. Harmless to repeat. */
export async function loadReference(graph: Graph, allAreas?: readonly Area[]): Promise<void> {
  const { areas, services, themes, inspectorates } = referenceRows(allAreas);
  await graph.transaction(async (run) => {
    await run(AREAS, { areas });
    await run(SERVICES, { services });
    await run(THEMES, { themes });
    await run(INSPECTORATES, { inspectorates });
  });
}

/** Loads an area that was abolished, with links to its successors. Such an area is a node once a document speaks of it. */
export async function loadFormerArea(graph: Graph, area: Area, areas: readonly Area[]): Promise<void> {
  if (area.former === null) return;
  const { abolishedOn, successors } = area.former;
  await graph.write(FORMER_AREA, {
    area: areaProperties(area),
    on: abolishedOn,
    successors: areas.filter((one) => one.former === null && successors.includes(one.onsCode)).map(({ id }) => id),
  });
}

function areaProperties({ id, name, alsoKnownAs, onsCode, laCode, ofstedUrn, region, type, former }: Area): Properties {
  return present({ id, name, alsoKnownAs, onsCode, laCode, ofstedUrn, region, type, former: former !== null });
}
