import { expect, test } from 'vitest';
import { allStatements, parseStatement, sentText } from '../../src/neo4j/statements.ts';

test('a statement is sent without indentation, empty lines and lines of comment', () => {
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
  expect(sentText(statement)).toBe(
    `MATCH (area:Area)
WHERE area.id = $id
AND NOT area.former
RETURN area.name + ' // not a comment' AS name`,
  );
});

test('no statement holds a text over several lines, which that would change', () => {
  const open = [...allStatements().values()].filter(({ text }) =>
    text
      .split('\n')
      .filter((line) => !line.trim().startsWith('//'))
      .some((line) => (line.replaceAll(/\\'/g, '').split("'").length - 1) % 2 === 1),
  );
  expect(open.map(({ name }) => name)).toEqual([]);
});
