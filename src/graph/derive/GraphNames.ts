import type { Graph } from '../../neo4j/connect.ts';
import { statement } from '../../neo4j/statements.ts';
import { datedInspection, namedInspector, namedOrganisation, namedPerson, type Names, redirect } from './Names.ts';

const INSPECTORS = statement('ingest/named-inspectors');
const PEOPLE = statement('ingest/named-people');
const ORGANISATIONS = statement('ingest/named-organisations');
const INSPECTIONS = statement('ingest/dated-inspections');
const REDIRECTS = statement('ingest/redirects');

/** Names as the graph holds them. Each list is read in a transaction of its own, so that several can be read at the same time. */
export class GraphNames implements Names {
  readonly #graph: Graph;
  readonly #options: { timeout: number };

  /** @param timeout milliseconds that reading one list may take */
  constructor(graph: Graph, timeout: number) {
    this.#graph = graph;
    this.#options = { timeout };
  }

  inspectors() {
    return this.#graph.read(INSPECTORS, {}, namedInspector, this.#options);
  }

  people() {
    return this.#graph.read(PEOPLE, {}, namedPerson, this.#options);
  }

  organisations() {
    return this.#graph.read(ORGANISATIONS, {}, namedOrganisation, this.#options);
  }

  inspections() {
    return this.#graph.read(INSPECTIONS, {}, datedInspection, this.#options);
  }

  redirects() {
    return this.#graph.read(REDIRECTS, {}, redirect, this.#options);
  }
}
