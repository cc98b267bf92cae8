import { serverAudits } from 'graphql-http';
import { describe, expect, it } from 'vitest';
import { closedGraph, startSmall } from './small.ts';

const { url } = await startSmall(closedGraph());
const audits = serverAudits({ url: `${url}/graphql` });

describe('the server audits of graphql-http, the reference implementation of GraphQL over HTTP', () => {
  it.each(audits.map((audit) => [audit.id, audit.name, audit] as const))('%s %s', async (_id, _name, audit) => {
    expect(await audit.fn()).toMatchObject({ status: 'ok' });
  });

  it('are all there: as many of each kind as the package has', () => {
    const counts: Record<string, number> = {};
    for (const { name } of audits) {
      const kind = name.split(' ')[0] ?? '';
      counts[kind] = (counts[kind] ?? 0) + 1;
    }
    expect(counts).toEqual({ MUST: 13, SHOULD: 23, MAY: 25 });
  });
});
