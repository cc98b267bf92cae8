import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { BROWSER_GUIDE, browserGuide } from '../../../src/api/http/browserGuide.ts';
import { allStatements } from '../../../src/neo4j/statements.ts';

let server: Server;
let origin: string;
beforeAll(async () => {
  server = createServer(express().use(browserGuide())).listen(0, '127.0.0.1');
  await once(server, 'listening');
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => server.close());

it('is a deck of slides: the style to load, then every saved query with its title, ready to be clicked', async () => {
  const html = await (await fetch(`${origin}${BROWSER_GUIDE}`)).text();
  const saved = [...allStatements().values()].filter(({ name }) => name.startsWith('browser/'));
  expect(html.match(/<slide /g)).toHaveLength(saved.length + 1);
  expect(html).toContain(`runnable">:style ${origin}/browser/style.grass</pre>`);
  expect(html).toContain('<h3>Which areas had too little DCO or DMO capacity, and in whose words?</h3>');
  expect(html).toContain('runnable">MATCH (service:Service)&lt;-[:OF_SERVICE]-(mention:Mention)-[:ON_THEME]-&gt;');
});

it('serves the style beside it', async () => {
  const style = await (await fetch(`${origin}/browser/style.grass`)).text();
  expect(style).toBe(readFileSync(new URL('../../../cypher/browser/style.grass', import.meta.url), 'utf8'));
});
