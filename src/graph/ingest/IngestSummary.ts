import type { ExtractedDocument } from '../../extract/ExtractedDocument.ts';
import type { Polarity, ServiceCode } from '../../extract/vocabulary.ts';
import type { Became, LoadOutcome } from '../GraphLoader.ts';
import type { Failure } from './inputFiles.ts';

/** Below this confidence a judgement is called doubtful. */
const DOUBTFUL_BELOW = 0.6;
/** How many doubtful judgements, and how many things not understood, are named one by one. */
const NAMED = 20;

/** A place that a person should look at. */
export interface Doubt {
  file: string;
  page: number;
  start: number;
  /** What is doubtful about it. */
  what: string;
  confidence: number;
  text: string;
}

/** What ingesting gave, for people and programs. */
export interface IngestSummary {
  /** How many documents: added, replaced, unchanged, repeats of another, other versions of one that was kept. */
  documents: Record<LoadOutcome['kind'], number>;
  failures: Failure[];
  /** Documents of which another version was kept instead. */
  otherVersions: { id: string; file: string; kept: string }[];
  /** What the added and replaced documents hold. */
  findings: Record<Polarity, number>;
  recommendations: number;
  items: number;
  statistics: number;
  mentions: Partial<Record<ServiceCode, Record<Polarity, number>>>;
  /** How many judgements are doubtful, and the least certain of them. */
  doubtful: { count: number; least: Doubt[] };
  /** How many stretches were not understood, and the first of them. */
  notUnderstood: { count: number; first: Doubt[] };
  /** The share of body characters that stand in something that was understood, from 0 to 1, and the documents with the least. */
  coverage: { share: number | null; least: { file: string; share: number }[] };
  /** Documents in the graph that an older version extracted and whose files were not among those given. */
  outdated: number;
  /** The version of the graph's data after it, and how many documents the graph holds; null where nothing was opened. */
  graph: { dataVersion: string; documents: number } | null;
  seconds: number;
}

const none = (): Record<Polarity, number> => ({ STRENGTH: 0, WEAKNESS: 0, MIXED: 0, NEUTRAL: 0 });

/** Adds up what becomes of documents. Its memory does not grow with their number. */
export class Tally {
  readonly #started = performance.now();
  readonly #summary: IngestSummary = {
    documents: { ADDED: 0, REPLACED: 0, UNCHANGED: 0, REPEAT: 0, OTHER_VERSION: 0 },
    failures: [],
    otherVersions: [],
    findings: none(),
    recommendations: 0,
    items: 0,
    statistics: 0,
    mentions: {},
    doubtful: { count: 0, least: [] },
    notUnderstood: { count: 0, first: [] },
    coverage: { share: null, least: [] },
    outdated: 0,
    graph: null,
    seconds: 0,
  };
  #body = 0;
  #covered = 0;

  fail(...failures: Failure[]): void {
    this.#summary.failures.push(...failures);
  }

  repeats(count: number): void {
    this.#summary.documents.REPEAT += count;
  }

  outcome(outcome: LoadOutcome): void {
    this.#summary.documents[outcome.kind]++;
    if (outcome.kind === 'OTHER_VERSION') {
      const { id, file, kept } = outcome;
      this.#summary.otherVersions.push({ id, file, kept });
    }
  }

  /** Counts what a document holds that was loaded. */
  document(document: ExtractedDocument): void {
    const summary = this.#summary;
    const { file } = document.source;
    for (const finding of document.findings) {
      summary.findings[finding.polarity]++;
      if (finding.confidence < DOUBTFUL_BELOW) this.#doubt({ ...finding, file, what: `finding, ${finding.polarity}` });
    }
    for (const mention of document.mentions) {
      (summary.mentions[mention.service] ??= none())[mention.polarity]++;
      if (mention.confidence < DOUBTFUL_BELOW) {
        this.#doubt({ ...mention, file, what: `${mention.service}, ${mention.polarity}`, text: mention.quote });
      }
    }
    summary.recommendations += document.recommendations.length;
    summary.items += document.items.length;
    summary.statistics += document.statistics.length;
    for (const { page, start, reason, text } of document.notUnderstood) {
      summary.notUnderstood.count++;
      keepFirst(summary.notUnderstood.first, { file, page, start, what: reason, confidence: 0, text }, byPlace);
    }
    const { bodyCharacters, coveredCharacters, share } = document.coverage;
    this.#body += bodyCharacters;
    this.#covered += coveredCharacters;
    keepFirst(
      summary.coverage.least,
      { file, share },
      (one, other) => one.share - other.share || order(one.file, other.file),
    );
  }

  /**
   * The summary. `became` tells what became of each document in the end, where several versions of it were met one after the other.
   */
  finish(
    graph: IngestSummary['graph'],
    outdated: number,
    became: ReadonlyMap<string, Became> = new Map<string, Became>(),
  ): IngestSummary {
    const inTheEnd = { ADDED: 0, REPLACED: 0, UNCHANGED: 0 };
    for (const { kind } of became.values()) inTheEnd[kind]++;
    return {
      ...this.#summary,
      documents: { ...this.#summary.documents, ...(became.size > 0 && inTheEnd) },
      failures: this.#summary.failures.toSorted((one, other) => order(one.file, other.file)),
      otherVersions: this.#summary.otherVersions
        .map(({ id, file, kept }) => ({ id, file, kept: became.get(id)?.file ?? kept }))
        .toSorted((one, other) => order(one.id, other.id)),
      coverage: {
        share: this.#body === 0 ? null : this.#covered / this.#body,
        least: this.#summary.coverage.least.slice(0, 5),
      },
      graph,
      outdated,
      seconds: (performance.now() - this.#started) / 1000,
    };
  }

  #doubt({ file, page, start, what, confidence, text }: Doubt): void {
    this.#summary.doubtful.count++;
    const least = this.#summary.doubtful.least;
    keepFirst(
      least,
      { file, page, start, what, confidence, text },
      (one, other) => one.confidence - other.confidence || byPlace(one, other),
    );
  }
}

function keepFirst<Item>(list: Item[], item: Item, compare: (one: Item, other: Item) => number): void {
  list.push(item);
  list.sort(compare);
  if (list.length > NAMED) list.pop();
}

function byPlace(one: Doubt, other: Doubt): number {
  return order(one.file, other.file) || one.start - other.start;
}

function order(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
