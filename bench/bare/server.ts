/**
 * The floor for the named operation: a bare HTTP server with one hand-written Cypher statement and no GraphQL, no checks and no limits.
 * Reads NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD and NEO4J_DATABASE; prints its address as one line of JSON; ends with its standard input.
 */
import { createServer } from 'node:http';
import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import neo4j from 'neo4j-driver';
import { z } from 'zod';

const { NEO4J_URI = '', NEO4J_USER = '', NEO4J_PASSWORD = '', NEO4J_DATABASE } = process.env;
const driver = neo4j.driver(NEO4J_URI, neo4j.auth.basic(NEO4J_USER, NEO4J_PASSWORD), { disableLosslessIntegers: true });
const statement = readFileSync(new URL('named-operation.cypher', import.meta.url), 'utf8');
const database = NEO4J_DATABASE === undefined ? {} : { database: NEO4J_DATABASE };
const request = z.object({ variables: z.object({ services: z.array(z.string()), themes: z.array(z.string()) }) });

const server = createServer((incoming, outgoing) => {
  void (async () => {
    const { variables } = request.parse(JSON.parse(await text(incoming)));
    const session = driver.session({ ...database, defaultAccessMode: neo4j.session.READ });
    try {
      const { records } = await session.run(statement, { ...variables, first: neo4j.int(20) });
      const nodes = records.map((record) => record.get('area') as unknown);
      const body = JSON.stringify({ data: { areas: { nodes } } });
      outgoing
        .writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) })
        .end(body);
    } finally {
      await session.close();
    }
  })().catch((error: unknown) => {
    outgoing.writeHead(500).end(String(error));
  });
});
server.listen(0, '127.0.0.1', () => {
  const { port } = server.address() as AddressInfo;
  process.stdout.write(`${JSON.stringify({ url: `http://127.0.0.1:${port}/` })}\n`);
});
process.stdin.resume().on('end', () => process.exit(0));
