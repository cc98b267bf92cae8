/** A small schema around which the HTTP layer is tested without the project's own. */
import { makeExecutableSchema } from '@graphql-tools/schema';
import { pino } from 'pino';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll } from 'vitest';
import { z } from 'zod';
import { badUserInput } from '../../../src/api/errors.ts';
import { createApp } from '../../../src/api/http/app.ts';
import { type ServerSettings, settingsFromEnvironment } from '../../../src/api/http/settings.ts';
import { scalars } from '../../../src/api/resolvers/scalars.ts';
import { connect, type Graph } from '../../../src/neo4j/connect.ts';

const typeDefs = `
  type Query {
    hello(name: String = "world"): String!
    number: Int!
    twice(number: Int! = 2): Int!
    people(first: Int = 20, last: Int): PersonPage!
    person(id: ID!): Person
    sum(of: [Int!]!): Int!
    paint(colour: Colour!): String!
    broken: String
    refuses(area: String!): String
    fromDatabase: Int
    slow: Int
    badRow: Int
    unprintable: Unprintable
    since(day: Date, where: Since): Int
  }
  scalar Unprintable
  scalar Date
  input Since { from: Date }
  enum Colour { RED GREEN }
  type PersonPage { totalCount: Int! nodes: [Person!]! edges: [PersonEdge!]! }
  type PersonEdge { cursor: String! node: Person! }
  type Person { id: ID! name: String! friends(first: Int = 20): PersonPage! tags: [Tag!]! }
  type Tag { name: String! }
`;

const person = (id: string): object => ({
  id,
  name: `Person ${id}`,
  tags: [],
  friends: { totalCount: 0, nodes: [], edges: [] },
});

interface Context {
  graph: Graph;
}

const ask =
  (name: string, text: string) =>
  (_: unknown, __: unknown, { graph }: Context) =>
    graph
      .read({ name, description: '', text, isShared: false }, {}, z.object({ value: z.int() }))
      .then((rows) => rows[0]?.value);

export const smallSchema = makeExecutableSchema({
  typeDefs,
  resolvers: {
    Date: scalars.Date,
    Query: {
      hello: (_: unknown, { name }: { name: string }) => `Hello, ${name}.`,
      number: () => 7,
      since: () => 7,
      twice: (_: unknown, { number }: { number: number }) => 2 * number,
      people: () => ({ totalCount: 1, nodes: [person('1')], edges: [{ cursor: 'a', node: person('1') }] }),
      person: (_: unknown, { id }: { id: string }) => person(id),
      sum: (_: unknown, { of }: { of: number[] }) => of.reduce((a, b) => a + b, 0),
      paint: (_: unknown, { colour }: { colour: string }) => colour,
      broken: () => {
        throw new Error('the password is hunter2');
      },
      unprintable: () => ({
        toJSON: () => {
          throw new RangeError('Invalid string length');
        },
      }),
      refuses: (_: unknown, { area }: { area: string }) => {
        throw badUserInput('area', `"${area}" is not an area of the graph`, ['hackney', 'harrow']);
      },
      fromDatabase: ask('test/one', 'RETURN 1 AS value'),
      badRow: ask('test/bad-row', 'UNWIND [1, "two"] AS value RETURN value'),
      slow: ask('test/slow', 'UNWIND range(1, 2000000000) AS n RETURN sum(n % 7) AS value'),
    },
  },
});

/** A connection to a port where nobody listens. */
export function closedGraph(): Graph {
  const graph = connect({ uri: 'bolt://127.0.0.1:1', user: 'neo4j', password: 'none' });
  afterAll(() => graph.close());
  return graph;
}

/** A running server, with every line of its log as an object. */
export interface Small {
  url: string;
  log: Record<string, unknown>[];
  stop: () => Promise<void>;
}

/** Starts the HTTP layer around the small schema on a free port; it ends with the file's tests. */
export async function startSmall(graph: Graph, settings: Partial<ServerSettings> = {}): Promise<Small> {
  const log: Record<string, unknown>[] = [];
  const logger = pino({ level: 'debug' }, { write: (line) => log.push(JSON.parse(line) as Record<string, unknown>) });
  const { app, stop } = await createApp({
    schema: smallSchema,
    graph,
    // Tests move the data and ask at once.
    settings: { ...settingsFromEnvironment({ DATA_VERSION_WINDOW_MS: '0' }), ...settings },
    logger,
    contextFor: (requestGraph) => ({ graph: requestGraph }),
    isStopping: () => false,
  });
  const server = createServer(app);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  let stopped = false;
  const end = async (): Promise<void> => {
    if (stopped) return;
    stopped = true;
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
    await stop();
  };
  afterAll(end);
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, log, stop: end };
}

/** What a server answered: status, headers, and the body as JSON. */
export interface Answered {
  status: number;
  headers: Headers;
  json: {
    data?: Record<string, unknown> | null;
    errors?: { message: string; path?: unknown[]; extensions: Record<string, unknown> }[];
    extensions?: { cost?: { max: number; actual: number } };
  };
}

/** Posts an operation. */
export async function post(
  url: string,
  parameters: Record<string, unknown>,
  headers: Record<string, string> = {},
): Promise<Answered> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(parameters),
  });
  return { status: response.status, headers: response.headers, json: (await response.json()) as Answered['json'] };
}
