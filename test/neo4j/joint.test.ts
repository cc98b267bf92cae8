import { describe, expect, it } from 'vitest';
import { jointOf } from '../../src/neo4j/joint.ts';
import { jointly, parseStatement } from '../../src/neo4j/statements.ts';

const sent = (...lines: string[]) => ({ text: lines.join('\n'), parameters: [] });

describe('the text of a statement for several calls', () => {
  it('takes what each call has from the call, also below, and gives its number with each row', () => {
    const { text } = jointOf(
      sent(
        'UNWIND $page.parents AS parent',
        'CALL (parent) {',
        'MATCH (node:Mention) WHERE node.area = parent.id AND node.service IN $where.services',
        'RETURN collect(node) AS nodes',
        '}',
        'CALL () { MATCH (area:Area {id: $slug}) RETURN area }',
        'WITH collect([parent.id, nodes]) AS pages',
        'RETURN {pages: pages, areas: COLLECT { MATCH (node:Area) RETURN node.id AS id }} AS answer',
        ', [id IN $where.areas WHERE true] AS unknownAreas',
      ),
    );
    expect(text.split('\n')).toEqual([
      'UNWIND $joint.calls AS call',
      'CALL (call) {',
      'UNWIND call.page.parents AS parent',
      'CALL (call, parent) {',
      'MATCH (node:Mention) WHERE node.area = parent.id AND node.service IN call.where.services',
      'RETURN collect(node) AS nodes',
      '}',
      'CALL (call) { MATCH (area:Area {id: call.slug}) RETURN area }',
      'WITH collect([parent.id, nodes]) AS pages',
      'RETURN {pages: pages, areas: COLLECT { MATCH (node:Area) RETURN node.id AS id }} AS answer',
      ', [id IN call.where.areas WHERE true] AS unknownAreas',
      '}',
      'RETURN call.number AS number, answer, unknownAreas',
    ]);
  });

  it('takes limits from what all have alike, since Cypher lets no LIMIT differ from row to row', () => {
    const { text, alike } = jointOf(
      sent('MATCH (node:Area)', 'WITH node LIMIT $page.limit', 'RETURN collect(node)[..$page.limit] AS answer'),
    );
    expect(text).toContain('LIMIT $joint.alike.page.limit');
    expect(text).toContain('[..call.page.limit]');
    expect(alike).toEqual([['page', 'limit']]);
  });

  it.each([
    ['has a variable of the name that calls have', 'UNWIND $ids AS call RETURN call AS answer', /variable "call"/],
    ['returns nothing', 'MATCH (node:Area) FINISH', /must end with RETURN/],
    ['has a column without a name', 'MATCH (node:Area) RETURN node, node.id', /each column have a name/],
  ])('is refused where the statement %s', (_what, text, message) => {
    expect(() => jointOf(sent(text))).toThrow(message);
  });
});

it('calls go together where text and limits are the same, whatever else they are told', () => {
  const statement = parseStatement(
    'query/example',
    `// Several calls may go as one.
MATCH (node:Area)
WHERE node.id IN $where.ids
  AND node.region = $where.region // if where.region
WITH node LIMIT $page.limit
RETURN collect(node.id) AS answer`,
  );
  const call = (where: object, limit = 20) => jointly(statement, { where, page: { limit, by: 'ALL' } });
  const one = call({ ids: ['hackney'] });
  expect(one).toMatchObject({
    parameters: { where: { ids: ['hackney'] }, page: { limit: 20 } },
    alike: { page: { limit: 20 } },
  });
  expect(call({ ids: ['harrow', 'hull'] }).key).toBe(one.key);
  expect(call({ ids: ['hackney'] }, 21).key).not.toBe(one.key);
  expect(call({ ids: ['hackney'], region: 'LONDON' }).key).not.toBe(one.key);
});
