import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { SOURCE_FORMATS } from '../documents/SourceDocument.ts';
import type { ExtractedDocument } from '../extract/ExtractedDocument.ts';
import type { Graph } from '../neo4j/connect.ts';
import { statement } from '../neo4j/statements.ts';
import { applyConstraintsForLoading, applySchema, beginSchema, schemaIsBuilt } from './applySchema.ts';
import { type AreaFinder, areaFinder } from './areas/findArea.ts';
import { type Area, readAreas } from './areas/readAreas.ts';
import { deriveLinks } from './derive/deriveLinks.ts';
import { LoadedNames } from './derive/LoadedNames.ts';
import { markLoading, updateGraphVersion } from './graphVersion.ts';
import { loadFormerArea, loadReference } from './loadReference.ts';
import { documentRows, type DocumentRows } from './rows/documentRows.ts';
import type { Properties } from './rows/properties.ts';
import { comparePreference, type DocumentVersion } from './rows/preferred.ts';
import type { Write } from './writeDocuments.ts';
import { WriteQueue } from './WriteQueue.ts';

const KNOWN = statement('ingest/known-documents');
const AWAIT_FULLTEXT = statement('ingest/await-fulltext');
const VERSION_STATE = statement('ingest/graph-version-state');

const knownDocument = z.strictObject({
  id: z.string(),
  area: z.string(),
  file: z.string(),
  format: z.enum(SOURCE_FORMATS),
  part: z.int(),
  digest: z.string(),
  contentDigest: z.string(),
  extractionVersion: z.string(),
  modelVersion: z.string().nullable(),
  publishedOn: z.string().nullable(),
  bodyCharacters: z.int(),
});

/** A document as the graph holds it. */
export type KnownDocument = z.infer<typeof knownDocument>;

/** What became of a document: `file` is where it came from. */
export type LoadOutcome =
  | { kind: 'ADDED' | 'REPLACED' | 'UNCHANGED'; id: string; file: string }
  /** The same text was met under another name. */
  | { kind: 'REPEAT'; id: string; file: string; kept: string }
  /** Another text of the same document was met and one of the two kept: which is left out, and which kept. */
  | { kind: 'OTHER_VERSION'; id: string; file: string; kept: string };

/** What became of a document in the end, and from which file it comes. */
export interface Became {
  kind: 'ADDED' | 'REPLACED' | 'UNCHANGED';
  file: string;
}

/**
 * Loads documents into a graph, each whole or not at all, in any order and several at a time: those that are given together are written
 * together. Open one with {@link openLoader}; after the last document call {@link GraphLoader.finish}.
 */
export class GraphLoader {
  readonly #graph: Graph;
  readonly #areas: readonly Area[];
  readonly #findArea: AreaFinder;
  readonly #queue: WriteQueue;
  readonly #known: ReadonlyMap<string, KnownDocument>;
  /** The known documents of each text. */
  readonly #knownByDigest: ReadonlyMap<string, readonly KnownDocument[]>;
  /** The version of each document that this loader has met and would keep. */
  readonly #kept = new Map<string, DocumentVersion>();
  /** What has become of each document by now: a version that was written may give way to the one that the graph held before. */
  readonly #became = new Map<string, Became>();
  /** What is under way for each document, so that two versions of it are loaded one after the other. */
  readonly #underWay = new Map<string, Promise<unknown>>();
  readonly #formerAreas = new Set<string>();
  /** Whether loading was cut short before, so that links are to be derived even where nothing is loaded now. */
  readonly #unfinished: boolean;
  /** Says who changes the graph. */
  readonly #id = randomUUID();
  #changing: Promise<void> | undefined;
  /** The names in what is loaded, as long as they are all that the graph holds. */
  #names: LoadedNames | null = null;

  constructor(graph: Graph, known: readonly KnownDocument[], areas: readonly Area[], unfinished: boolean) {
    this.#graph = graph;
    this.#unfinished = unfinished;
    this.#areas = areas;
    this.#findArea = areaFinder(areas);
    this.#queue = new WriteQueue(graph);
    this.#known = new Map(known.map((one) => [one.id, one]));
    this.#knownByDigest = groupedBy(known, ({ digest }) => digest);
  }

  /** The documents that were in the graph when the loader was opened. */
  get known(): readonly KnownDocument[] {
    return [...this.#known.values()];
  }

  /**
   * The nodes and links of a document: {@link load} takes these too, where its area is to be known beforehand.
   * @throws UnknownArea
   */
  rows(extracted: ExtractedDocument): DocumentRows {
    return documentRows(extracted, this.#findArea);
  }

  /**
   * Loads a document, unless the graph holds just that, or a version of it that is to be preferred was loaded before by this loader.
   * @throws UnknownArea, DocumentRefused, DatabaseUnavailable; the graph then holds what it held before of this document.
   */
  async load(document: ExtractedDocument | DocumentRows): Promise<LoadOutcome> {
    const rows = 'extracted' in document ? document : this.rows(document);
    return this.#inTurn(rows.id, async () => {
      const { version } = rows;
      const earlier = this.#kept.get(rows.id);
      if (earlier && comparePreference(earlier, version) <= 0) return leftOut(rows.id, version, earlier);
      const known = this.#known.get(rows.id);
      const isSame = !earlier && known !== undefined && holds(known, rows.document);
      if (!isSame) {
        this.#changing ??= this.#beginToChange();
        await this.#changing;
        if (rows.area.former && !this.#formerAreas.has(rows.area.id)) {
          await loadFormerArea(this.#graph, rows.area, this.#areas);
          this.#formerAreas.add(rows.area.id);
        }
        const isNew = known === undefined && earlier === undefined;
        await this.#write({
          rows,
          replaces: [...(isNew ? [] : [rows.id]), ...this.#formerIds(rows.id, version.digest)],
        });
      }
      this.#kept.set(rows.id, version);
      const kind = known === undefined ? 'ADDED' : holds(known, rows.document) ? 'UNCHANGED' : 'REPLACED';
      this.#became.set(rows.id, { kind, file: version.file });
      if (earlier) return leftOut(rows.id, earlier, version);
      return { kind, id: rows.id, file: version.file };
    });
  }

  /**
   * Says that a text was met which the graph holds already, so that it need not be extracted again.
   * @returns false where another version was loaded meanwhile: then the document has to be extracted and given to {@link load}.
   */
  async unchanged(known: KnownDocument): Promise<boolean> {
    return this.#inTurn(known.id, () => {
      if (this.#kept.has(known.id)) return Promise.resolve(false);
      this.#kept.set(known.id, known);
      this.#became.set(known.id, { kind: 'UNCHANGED', file: known.file });
      return Promise.resolve(true);
    });
  }

  /** Whether this loader has met a document of that id. */
  met(id: string): boolean {
    return this.#kept.has(id);
  }

  /** What has become of the documents that this loader has met, by their ids. */
  get became(): ReadonlyMap<string, Became> {
    return this.#became;
  }

  /** Brings up to date what depends on several documents, and the version of the data. */
  async finish(): Promise<{ dataVersion: string; documents: number }> {
    // Neo4j builds the indexes of a graph that had none while we find out who is who.
    const isBuilding = await beginSchema(this.#graph);
    const mayHaveChanged = this.#unfinished || this.#changing !== undefined;
    const writes = mayHaveChanged ? await deriveLinks(this.#graph, this.#id, this.#names) : null;
    const indexesFollow = async () => {
      if (isBuilding) await schemaIsBuilt(this.#graph);
      if (mayHaveChanged) await this.#graph.write(AWAIT_FULLTEXT, {});
    };
    return updateGraphVersion(this.#graph, writes, indexesFollow());
  }

  async #beginToChange(): Promise<void> {
    if (await markLoading(this.#graph, this.#id)) this.#names = new LoadedNames();
  }

  async #write(write: Write): Promise<void> {
    try {
      await this.#queue.write(write);
      this.#names?.add(write.rows);
    } catch (error) {
      // What the graph holds of it now, it knows better.
      this.#names = null;
      throw error;
    }
  }

  /** Ids under which an older extraction loaded the very same text: they are to go. */
  #formerIds(id: string, digest: string): string[] {
    return (this.#knownByDigest.get(digest) ?? [])
      .filter((one) => one.id !== id && !this.#kept.has(one.id) && !this.#underWay.has(one.id))
      .map((one) => one.id);
  }

  #inTurn<Result>(id: string, work: () => Promise<Result>): Promise<Result> {
    const before = this.#underWay.get(id) ?? Promise.resolve();
    const result = before.then(work, work);
    this.#underWay.set(id, result);
    const clear = () => {
      if (this.#underWay.get(id) === result) this.#underWay.delete(id);
    };
    result.then(clear, clear);
    return result;
  }
}

function groupedBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}

function holds(known: KnownDocument, document: Properties): boolean {
  return known.contentDigest === document['contentDigest'] && known.modelVersion === document['modelVersion'];
}

function leftOut(id: string, left: DocumentVersion, kept: DocumentVersion): LoadOutcome {
  return { kind: left.digest === kept.digest ? 'REPEAT' : 'OTHER_VERSION', id, file: left.file, kept: kept.file };
}

/**
 * Prepares a graph for loading (constraints, indexes, areas, services, themes) and opens a loader on it. The indexes of a graph without
 * documents are built when the first ones are loaded: at once, in a fraction of the time that keeping them up to date would take.
 */
export async function openLoader(graph: Graph, areas: readonly Area[] = readAreas()): Promise<GraphLoader> {
  await applyConstraintsForLoading(graph);
  await loadReference(graph, areas);
  const known = await graph.read(KNOWN, {}, knownDocument);
  if (known.length > 0) await applySchema(graph);
  const [state] = await graph.read(VERSION_STATE, {}, z.strictObject({ loading: z.boolean() }));
  return new GraphLoader(graph, known, areas, state?.loading ?? true);
}
