import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { GraphQLError } from 'graphql';
import { describe, expect, it } from 'vitest';
import { ERROR_CODES } from '../../../src/api/errorCodes.ts';
import * as errors from '../../../src/api/errors.ts';
import { errorsAndLimitsPage } from '../../../src/api/http/errorsAndLimits.ts';
import { settingsFromEnvironment } from '../../../src/api/http/settings.ts';

describe('the reference of errors', () => {
  it('in docs/ is what the code says; npm run docs:errors writes it', () => {
    expect(readFileSync('docs/errors-and-limits.md', 'utf8')).toBe(errorsAndLimitsPage());
  });

  it('has every code that the sources of the API give', () => {
    const sources = readdirSync('src/api', { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.ts') && !path.startsWith('generated'))
      .map((path) => readFileSync(join('src/api', path), 'utf8'))
      .join('\n');
    const given = new Set([...sources.matchAll(/\bcode: '([A-Z_]+)'/g)].map(([, code]) => code));
    expect(given.size).toBeGreaterThan(0);
    for (const code of given) expect(Object.keys(ERROR_CODES)).toContain(code);
  });

  it.each([
    [
      errors.badUserInput('first', '101 is too many', '1 to 100'),
      'Argument "first": 101 is too many. Accepted: 1 to 100.',
    ],
    [errors.badUserInput('slug', '"x" is not an area'), 'Argument "slug": "x" is not an area.'],
    [
      errors.listTooLong('slugs', { max: 100, actual: 101 }),
      'Argument "slugs": it has 101 values. Accepted: at most 100 values.',
    ],
    [
      errors.cursorMismatch('after', 'the cursor was given under another ordering'),
      'Argument "after": the cursor was given under another ordering. Use a cursor only with the ordering and filter it was given under.',
    ],
    [errors.serviceUnavailable(), 'The database cannot be reached. Try again in 5 seconds.'],
  ])('%s', (error, message) => {
    expect(error).toBeInstanceOf(GraphQLError);
    expect(error.message).toBe(message);
    expect(Object.keys(ERROR_CODES)).toContain(error.extensions['code']);
  });
});

describe('settings from the environment', () => {
  it('have defaults; an empty variable counts as not set', () => {
    expect(settingsFromEnvironment({ PORT: '', HOME: '/home/somebody' })).toMatchObject({
      PORT: 4000,
      HOST: '127.0.0.1',
      CORS_ORIGINS: ['*'],
      INTROSPECTION: true,
      TRUSTED_DOCUMENTS: 'off',
    });
  });

  it('are read as numbers, switches and lists', () => {
    expect(
      settingsFromEnvironment({
        PORT: '0',
        INTROSPECTION: 'off',
        CORS_ORIGINS: 'https://a.example, https://b.example',
      }),
    ).toMatchObject({ PORT: 0, INTROSPECTION: false, CORS_ORIGINS: ['https://a.example', 'https://b.example'] });
  });

  it.each([
    [{ PORT: 'http' }, 'PORT'],
    [{ PORT: '70000' }, 'PORT'],
    [{ INTROSPECTION: 'yes' }, 'INTROSPECTION'],
    [{ MAX_COST: '0' }, 'MAX_COST'],
    [{ TRUSTED_DOCUMENTS: 'some' }, 'TRUSTED_DOCUMENTS'],
  ])('that are wrong are named: %j', (environment, name) => {
    expect(() => settingsFromEnvironment(environment)).toThrow(new RegExp(`A setting is wrong:[^]*at ${name}$`));
  });
});
