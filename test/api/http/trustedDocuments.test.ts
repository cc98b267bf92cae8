import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { printManifest, readManifest, trustedDocumentsOf } from '../../../src/api/http/trustedDocuments.ts';
import { closedGraph, post, smallSchema, startSmall } from './small.ts';
import { useFolder } from '../../support/folder.ts';

const folder = useFolder();

const FILE = `
# Greets.
query Greet($name: String) { hello(name: $name) }
query People { people(first: 2) { ...Names } }
fragment Names on PersonPage { nodes { name } }
`;
const GREET = 'query Greet($name: String) {\n  hello(name: $name)\n}';
const PEOPLE = `query People {\n  people(first: 2) {\n    ...Names\n  }\n}\n\nfragment Names on PersonPage {\n  nodes {\n    name\n  }\n}`;
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

function manifestFile(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

const documents = trustedDocumentsOf(smallSchema, 'people.graphql', FILE);
const manifest = manifestFile('manifest.json', printManifest(documents));

describe('the manifest of a file', () => {
  it('has each operation with its fragments, under the digest of its text, sorted', () => {
    expect(documents).toEqual({ [sha256(GREET)]: GREET, [sha256(PEOPLE)]: PEOPLE });
    const ids = Object.keys(JSON.parse(printManifest(documents)) as object);
    expect(ids).toEqual(ids.toSorted());
  });

  it.each([
    ['{ hello', 'a.graphql:1:8: Syntax Error: Expected Name, found <EOF>.'],
    ['query Q {\n  goodbye\n}', 'a.graphql:2:3: Cannot query field "goodbye" on type "Query".'],
    ['fragment F on Query { hello }', 'a.graphql:1:1: Fragment "F" is never used.'],
  ])('is refused with the place of the fault: %j', (text, message) => {
    expect(() => trustedDocumentsOf(smallSchema, 'a.graphql', text)).toThrow(message);
  });

  it.each([
    ['{', 'is not JSON'],
    ['{"abc": "{ hello }"}', 'is no manifest of trusted documents'],
    [JSON.stringify({ [sha256('{ hello }')]: '{ number }' }), 'has another digest'],
  ])('is not read where it is wrong: %j', (text, message) => {
    expect(() => readManifest(manifestFile('wrong.json', text))).toThrow(message);
  });

  it('says how to make one where there is none', () => {
    expect(() => readManifest(join(folder, 'missing.json'))).toThrow('make it with npm run trust -- FILE…');
  });
});

const greetById = { documentId: sha256(GREET), variables: { name: 'Harrow' } };
const greetByHash = {
  extensions: { persistedQuery: { version: 1, sha256Hash: sha256(GREET) } },
  variables: { name: 'Harrow' },
};

describe.each(['allow', 'only'] as const)('TRUSTED_DOCUMENTS=%s', async (TRUSTED_DOCUMENTS) => {
  const { url } = await startSmall(closedGraph(), { TRUSTED_DOCUMENTS, TRUSTED_DOCUMENTS_FILE: manifest });

  it.each([
    ['its id', greetById],
    ['its id, with the name of the digest', { ...greetById, documentId: `sha256:${sha256(GREET)}` }],
    ['its hash, as clients of persisted queries send it', greetByHash],
    ['its text', { query: GREET, variables: { name: 'Harrow' } }],
    [
      'its text in another layout',
      { query: 'query Greet($name:String){hello(name:$name)}', variables: { name: 'Harrow' } },
    ],
    ['the whole file and its name', { query: FILE, operationName: 'Greet', variables: { name: 'Harrow' } }],
  ])('answers a trusted document by %s', async (_, parameters) => {
    expect((await post(url, parameters)).json.data).toEqual({ hello: 'Hello, Harrow.' });
  });

  it('answers a trusted document by its id in a GET', async () => {
    const response = await fetch(`${url}/graphql?documentId=${sha256(PEOPLE)}`);
    expect(await response.json()).toMatchObject({ data: { people: { nodes: [{ name: 'Person 1' }] } } });
  });

  it('says so where no trusted document has the id', async () => {
    const { status, json } = await post(url, { documentId: 'abc' });
    expect([status, json.errors]).toMatchObject([
      400,
      [{ extensions: { code: 'TRUSTED_DOCUMENT_NOT_FOUND', documentId: 'abc' } }],
    ]);
  });
});

describe('other documents', async () => {
  const start = (TRUSTED_DOCUMENTS: 'off' | 'allow' | 'only'): Promise<{ url: string }> =>
    startSmall(closedGraph(), { TRUSTED_DOCUMENTS, TRUSTED_DOCUMENTS_FILE: manifest });
  const [off, allow, only] = await Promise.all([start('off'), start('allow'), start('only')]);
  const unknownHash = { extensions: { persistedQuery: { version: 1, sha256Hash: sha256('{ number }') } } };

  it('are answered with allow', async () => {
    expect((await post(allow.url, { query: '{ number }' })).json.data).toEqual({ number: 7 });
  });

  it.each([
    ['a text', { query: '{ number }' }],
    ['a trusted operation with one more field', { query: 'query Greet($name: String) { hello(name: $name) number }' }],
    ['a hash', unknownHash],
    ['nothing', { variables: {} }],
  ])('are refused with only: %s', async (_, parameters) => {
    const { status, json } = await post(only.url, parameters);
    expect([status, json.errors?.[0]?.extensions['code']]).toEqual([403, 'TRUSTED_DOCUMENT_REQUIRED']);
  });

  it.each([
    ['PersistedQueryNotFound', 'PERSISTED_QUERY_NOT_FOUND', 'allow', () => allow.url],
    ['PersistedQueryNotSupported', 'PERSISTED_QUERY_NOT_SUPPORTED', 'off', () => off.url],
  ])('by hash get %s, upon which clients send the text: %s with %s', async (message, code, _, url) => {
    const { status, json } = await post(url(), unknownHash);
    expect([status, json.errors]).toMatchObject([200, [{ message, extensions: { code } }]]);
  });

  it('with hash and text together are answered with allow, and are not kept under the hash', async () => {
    expect((await post(allow.url, { query: '{ number }', ...unknownHash })).json.data).toEqual({ number: 7 });
    expect((await post(allow.url, unknownHash)).json.errors?.[0]?.message).toBe('PersistedQueryNotFound');
  });

  it('an id says nothing to a server without trusted documents', async () => {
    const { status, json } = await post(off.url, greetById);
    expect([status, json.errors]).toMatchObject([
      400,
      [
        {
          message:
            'This server takes no documentId, since TRUSTED_DOCUMENTS is off. Send the text of the operation as "query".',
          extensions: { code: 'BAD_REQUEST' },
        },
      ],
    ]);
  });
});
