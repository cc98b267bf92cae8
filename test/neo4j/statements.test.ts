import { describe, expect, it } from 'vitest';
import { allStatements, parseStatement, statement } from '../../src/neo4j/statements.ts';

describe('a .cypher file', () => {
  it('is a head of comments and one statement', () => {
    const source = '// Areas, by name.\n// Second line.\n\nMATCH (a:Area)\n// a comment within stays\nRETURN a;\n';
    expect(parseStatement('query/areas', source)).toEqual({
      name: 'query/areas',
      description: 'Areas, by name.\nSecond line.',
      text: 'MATCH (a:Area)\n// a comment within stays\nRETURN a',
      isShared: false,
    });
  });

  it('says in its head whether several calls may go as one', () => {
    const source = '// Areas.\n// Several calls may go as one.\nRETURN 1 AS one';
    expect(parseStatement('query/areas', source)).toMatchObject({ isShared: true });
  });

  it('without a statement is an error', () => {
    expect(() => parseStatement('query/empty', '// nothing\n')).toThrow('cypher/query/empty.cypher holds no statement');
  });

  it('is found by its path', () => {
    expect(statement('connection/ping').text).toBe('RETURN 1 AS one');
    expect(allStatements().get('connection/ping')).toBe(statement('connection/ping'));
  });

  it('that does not exist is an error which names the file', () => {
    expect(() => statement('query/no-such')).toThrow(
      /There is no statement "query\/no-such".*cypher\/query\/no-such\.cypher/,
    );
  });
});
