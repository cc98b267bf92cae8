import { readFileSync } from 'node:fs';
import { SERVICES, THEMES } from '../../src/extract/vocabulary.ts';
import type { Random } from '../data/random.ts';

/** What the variables of operations are chosen from: things that are in the database. */
export interface Sample {
  areas: readonly string[];
  nodes: readonly string[];
}

/** Values for one request of an operation: to our API, and the same request to the peer. */
export interface Variables {
  ours: Record<string, unknown>;
  peer: Record<string, unknown>;
}

/** The same operation for the server that @neo4j/graphql generates. */
export interface PeerOperation {
  document: string;
  /** The peer's answer in the form of ours, as far as {@link Operation.comparable} goes. */
  inOurForm(data: unknown): unknown;
}

/** One operation of the contract as it is measured. */
export interface Operation {
  name: string;
  document: string;
  /** Values for one request; others each time, as far as the operation has any. */
  variables(random: Random, sample: Sample): Variables;
  /** What of our answer is compared with the peer's; all of it without this. */
  comparable?(data: unknown): unknown;
  /** The operation for the peer, or why it cannot express it: filters follow relationships, as its documentation writes them. */
  peer: PeerOperation | { cannot: string };
  /**
   * The same with filters on properties that our graph model keeps beside a relationship (`Mention.service`, `Mention.themes`): quicker
   * for the peer, but nothing that its users have unless they copy them as we do. Left out where no filter follows a
   * relationship, or the peer is quicker following it.
   */
  helped?: PeerOperation;
}

/** The text of a document of this folder. */
export const document = (file: string): string => readFileSync(new URL(`${file}.graphql`, import.meta.url), 'utf8');
/** The same values for both servers. */
export const both = (values: Record<string, unknown>): Variables => ({ ours: values, peer: values });

/** A judgement to ask for: our enums are lists of codes, the peer's filter takes one theme. */
export function judgement(random: Random): Variables {
  const services = [random.pick(SERVICES), random.pick(SERVICES)];
  const theme = random.pick(THEMES);
  return { ours: { services, themes: [theme] }, peer: { services, theme } };
}

/** The body of a request over HTTP. */
export function requestBody(query: string, variables: Record<string, unknown>): string {
  return JSON.stringify({ query, variables });
}
