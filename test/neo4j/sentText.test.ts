import { describe, expect, it } from 'vitest';
import { parametersAt, parseParts, sentFor } from '../../src/neo4j/parts.ts';
import { allStatements, parseStatement, sentText } from '../../src/neo4j/statements.ts';

it('a statement is sent without indentation, empty lines and lines of comment', () => {
  const statement = parseStatement(
    'query/example',
    `// What it is for.
MATCH (area:Area)
WHERE area.id = $id
  // only those of today
  AND NOT area.former

RETURN area.name + ' // not a comment' AS name;
`,
  );
  expect(sentText(statement, {})).toBe(
    `MATCH (area:Area)
WHERE area.id = $id
AND NOT area.former
RETURN area.name + ' // not a comment' AS name`,
  );
});

it('no statement holds a text over several lines, which that would change', () => {
  const open = [...allStatements().values()].filter(({ text }) =>
    text
      .split('\n')
      .filter((line) => !line.trim().startsWith('//'))
      .some((line) => (line.replaceAll(/\\'/g, '').split("'").length - 1) % 2 === 1),
  );
  expect(open.map(({ name }) => name)).toEqual([]);
});

describe('the parts of a statement that its parameters ask for', () => {
  const example = parseStatement(
    'query/example',
    `// Mentions.
MATCH (mention:Mention)
WHERE true
  AND mention.service IN $where.services // if where.services
  // if where.regions
  AND EXISTS {
    MATCH (area:Area {id: mention.area}) WHERE area.region IN $where.regions
  }
  // end if
RETURN mention
ORDER BY mention.sortKey // if not page.descending
ORDER BY mention.sortKey DESC // if page.descending
LIMIT 10 // if page.size is SMALL
`,
  );
  const BARE = ['MATCH (mention:Mention)', 'WHERE true', 'RETURN mention', 'ORDER BY mention.sortKey'];

  it.each([
    ['nothing', {}, BARE],
    ['what is null, false or empty', { where: { services: [], regions: null }, page: { descending: false } }, BARE],
    [
      'a line',
      { where: { services: ['DCO'] } },
      [...BARE.slice(0, 2), 'AND mention.service IN $where.services', ...BARE.slice(2)],
    ],
    [
      'several lines',
      { where: { regions: ['London'] } },
      [
        ...BARE.slice(0, 2),
        'AND EXISTS {',
        'MATCH (area:Area {id: mention.area}) WHERE area.region IN $where.regions',
        '}',
        ...BARE.slice(2),
      ],
    ],
    ['one of two', { page: { descending: true } }, [...BARE.slice(0, 3), 'ORDER BY mention.sortKey DESC']],
    ['a word', { page: { size: 'SMALL' } }, [...BARE, 'LIMIT 10']],
    ['another word', { page: { size: 'LARGE' } }, BARE],
  ])('%s', (_what, parameters, lines) => {
    expect(sentText(example, parameters)).toBe(lines.join('\n'));
  });

  it('a part that is shared speaks of what it is included for', () => {
    const shared: Record<string, string> = {
      filter: 'WHERE node.id IN $where.ids // if where.ids\nWITH node AS pages\n// include order below findings',
      order: 'ORDER BY pages // if page.ordered',
    };
    const parts = parseParts('MATCH (node:Area)\n// include filter below inspections', (name) => shared[name] ?? '');
    expect(sentFor(parts, { inspections: { where: { ids: ['a'] }, findings: { page: { ordered: true } } } }).text).toBe(
      [
        'MATCH (node:Area)',
        'WHERE node.id IN $inspections.where.ids',
        'WITH node AS inspectionsPages',
        'ORDER BY findingsPages',
      ].join('\n'),
    );
    expect(sentFor(parts, {}).text).toBe('MATCH (node:Area)\nWITH node AS inspectionsPages');
  });

  it('only the parameters of which the text speaks are sent', () => {
    const parts = parseParts('WHERE id IN $where.ids // if where.ids\nLIMIT $page.limit', () => '');
    const parameters = { where: { ids: null, other: 1 }, page: { limit: 20, low: '' }, further: {} };
    expect(parametersAt(sentFor(parts, parameters).parameters, parameters)).toEqual({ page: { limit: 20 } });
  });

  it.each([
    ['RETURN 1 // if x\n// end if', /ends nothing/],
    ['// if x\nRETURN 1', /has no "end if"/],
  ])('%j is refused', (text, problem) => {
    expect(() => parseParts(text, () => '')).toThrow(problem);
  });
});
