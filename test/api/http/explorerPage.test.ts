import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { STARTER_QUESTIONS, starterQuestions } from '../../../src/api/http/explorerPage.ts';
import { createSchema } from '../../../src/api/schema.ts';
import { printManifest, trustedDocumentsOf } from '../../../src/api/http/trustedDocuments.ts';
import { useFolder } from '../../support/folder.ts';
import { closedGraph, smallSchema, startSmall } from './small.ts';

const folder = useFolder();

const { url } = await startSmall(closedGraph());
const BROWSER = { accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8' };

describe('the query page', () => {
  it.each(['/', '/graphql', '/graphql?query={hello}'])('is what a browser gets at %s', async (path) => {
    const response = await fetch(`${url}${path}`, { headers: BROWSER });
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
    expect(await response.text()).toContain('<main id="explorer">');
  });

  it('has a policy under which nothing comes from another host, and no script stands in the page', async () => {
    const response = await fetch(`${url}/`, { headers: BROWSER });
    const policy = response.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self'");
    expect(policy).not.toMatch(/https?:|\*/);
    const page = await response.text();
    expect(page).not.toMatch(/<script(?![^>]* src="\/explorer\/)/);
    expect(page).not.toMatch(/https?:\/\//);
  });

  it('names only files that are there, each as what it is', async () => {
    const page = await (await fetch(`${url}/`, { headers: BROWSER })).text();
    const files = [...page.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, path]) => path ?? '');
    expect(files).toHaveLength(7);
    for (const path of files) {
      const response = await fetch(`${url}${path}`);
      const type = path.endsWith('.js') ? 'text/javascript' : path.endsWith('.css') ? 'text/css' : 'image/svg+xml';
      expect([path, response.status, response.headers.get('content-type')?.split(';')[0]]).toEqual([path, 200, type]);
    }
  });

  it('serves nothing else from its folders', async () => {
    for (const path of ['/explorer/index.html', '/explorer/..%2f..%2fpackage.json', '/explorer/constructor']) {
      expect((await fetch(`${url}${path}`)).status).toBe(404);
    }
  });

  it('can be taken away, and is not there where only trusted documents are answered', async () => {
    const manifest = join(folder, 'trusted-documents.json');
    writeFileSync(manifest, printManifest(trustedDocumentsOf(smallSchema, 'hello.graphql', '{ hello }')));
    for (const settings of [
      { EXPLORER: false },
      { TRUSTED_DOCUMENTS: 'only' as const, TRUSTED_DOCUMENTS_FILE: manifest },
    ]) {
      const without = await startSmall(closedGraph(), settings);
      expect((await fetch(`${without.url}/`, { headers: BROWSER })).status).toBe(404);
    }
  });
});

describe('the starter questions', () => {
  it('are the operations of a file, each with the comment above it', () => {
    expect(starterQuestions('# One,\n# in two lines\nquery A { a }\n\n# Two\nquery B { b }')).toEqual([
      { title: 'One, in two lines', query: '# One, in two lines\nquery A { a }\n', variables: '' },
      { title: 'Two', query: '# Two\nquery B { b }\n', variables: '' },
    ]);
  });

  it('are what the page gets', async () => {
    expect(await (await fetch(`${url}/explorer/questions.json`)).json()).toEqual(STARTER_QUESTIONS);
  });

  it.each(STARTER_QUESTIONS.map(({ title, query }) => [title, query]))('fit the schema: %s', (_, query) => {
    expect(validate(createSchema(), parse(query))).toEqual([]);
  });
});
