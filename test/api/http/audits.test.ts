import { serverAudits } from 'graphql-http';
import { afterAll, describe, expect, it } from 'vitest';
import { settingsFromEnvironment } from '../../../src/api/http/settings.ts';
import { startServer } from '../../../src/api/server.ts';
import { closedGraph } from './small.ts';

const settings = settingsFromEnvironment({ LOG_LEVEL: 'silent' });
// The audits ask for nothing that stands in a database.
const { url, stop } = await startServer({ graph: closedGraph(), port: 0, settings });
afterAll(stop);
const audits = serverAudits({ url: `${url}/graphql` });

describe('the server audits of graphql-http, the reference implementation of GraphQL over HTTP', () => {
  it.each(audits.map((audit) => [audit.id, audit.name, audit] as const))('%s %s', async (_id, _name, audit) => {
    expect(await audit.fn()).toMatchObject({ status: 'ok' });
  });

  it('are all there: 13 say MUST, 23 SHOULD, 25 MAY', () => {
    const kinds = audits.map(({ name }) => name.split(' ')[0]);
    const counts = ['MUST', 'SHOULD', 'MAY'].map((kind) => kinds.filter((one) => one === kind).length);
    expect([...counts, audits.length]).toEqual([13, 23, 25, 61]);
  });
});
