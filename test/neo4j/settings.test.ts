import { describe, expect, it } from 'vitest';
import { connectionFromEnvironment } from '../../src/neo4j/settings.ts';

describe('the connection that the environment names', () => {
  it('is none where NEO4J_URI is missing or empty', () => {
    expect(connectionFromEnvironment({ NEO4J_PASSWORD: 'secret' })).toBeNull();
    expect(connectionFromEnvironment({ NEO4J_URI: '' })).toBeNull();
  });

  it.each([
    'neo4j://db:7687',
    'neo4j+s://x.databases.neo4j.io',
    'neo4j+ssc://db',
    'bolt://127.0.0.1:7687',
    'bolt+s://db',
  ])('takes %s', (uri) => {
    expect(connectionFromEnvironment({ NEO4J_URI: uri, NEO4J_PASSWORD: 'secret' })).toEqual({
      uri,
      user: 'neo4j',
      password: 'secret',
      database: undefined,
    });
  });

  it('takes the user by either name, and the database', () => {
    const given = { NEO4J_URI: 'neo4j://db', NEO4J_PASSWORD: 'secret', NEO4J_DATABASE: 'send' };
    const expected = { uri: 'neo4j://db', password: 'secret', database: 'send' };
    expect(connectionFromEnvironment({ ...given, NEO4J_USERNAME: 'ann' })).toEqual({ ...expected, user: 'ann' });
    expect(connectionFromEnvironment({ ...given, NEO4J_USERNAME: 'ann', NEO4J_USER: 'bob' })).toEqual({
      ...expected,
      user: 'bob',
    });
  });

  it.each([
    [
      { NEO4J_URI: 'http://db:7474', NEO4J_PASSWORD: 'x' },
      'NEO4J_URI is "http://db:7474"; give an address such as neo4j://',
    ],
    [{ NEO4J_URI: 'localhost', NEO4J_PASSWORD: 'x' }, 'NEO4J_URI is "localhost"'],
    [{ NEO4J_URI: 'neo4j://db' }, 'NEO4J_PASSWORD is not set; set it to the password of the Neo4j at neo4j://db'],
  ])('says what is wrong with %o', (variables, message) => {
    expect(() => connectionFromEnvironment(variables)).toThrow(message);
  });
});
