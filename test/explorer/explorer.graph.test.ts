import { existsSync } from 'node:fs';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { STARTER_QUESTIONS } from '../../src/api/http/explorerPage.ts';
import { settingsFromEnvironment } from '../../src/api/http/settings.ts';
import { type RunningServer, startServer } from '../../src/api/server.ts';
import { useSeededGraph } from '../support/graph.ts';

/** Where the browser is; CHROMIUM names another one. */
const CHROMIUM = [
  process.env['CHROMIUM'],
  '/usr/bin/chromium',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
].find((path) => path !== undefined && existsSync(path));

describe.skipIf(CHROMIUM === undefined)('the query page in a browser (skipped where there is no Chromium)', () => {
  const graph = useSeededGraph();
  let server: RunningServer;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    server = await startServer({ graph, port: 0, settings: settingsFromEnvironment({ LOG_LEVEL: 'silent' }) });
    browser = await chromium.launch({
      ...(CHROMIUM !== undefined && { executablePath: CHROMIUM }),
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'],
    });
  });
  beforeEach(async () => {
    page = await (await browser.newContext()).newPage();
  });
  afterAll(async () => {
    await browser.close();
    await server.stop();
  });

  const answer = () => page.locator('.graphiql-response').innerText();
  const editor = () => page.locator('.graphiql-query-editor .CodeMirror').first().innerText();

  it('a question that is chosen stands in the editor and is answered; the next one takes its place', async () => {
    const failures: string[] = [];
    page.on('pageerror', (error) => failures.push(error.message));
    await page.goto(server.url);
    for (const { title, query } of STARTER_QUESTIONS) {
      const name = /query (\w+)/.exec(query)?.[1] ?? '';
      const answered = page.waitForResponse((response) => response.request().postData()?.includes(name) === true);
      await page.getByRole('button', { name: title, exact: true }).click();
      const { data } = (await (await answered).json()) as { data: Record<string, unknown> };
      await expect.poll(editor).toContain(name);
      const [field = ''] = Object.keys(data);
      await expect.poll(answer).toContain(`"${field}"`);
    }
    expect(failures).toEqual([]);
  });

  it('an operation in the address stands in the editor and waits to be run', async () => {
    await page.goto(`${server.url}/?query=${encodeURIComponent('query Mine { areas { totalCount } }')}`);
    await expect.poll(editor).toContain('query Mine');
    expect(await answer()).not.toContain('totalCount');
    await page.locator('.graphiql-execute-button').click();
    await expect.poll(answer).toContain('totalCount');
  });

  it('where the questions cannot be had, the page says so', async () => {
    await page.route('**/explorer/questions.json', (route) => route.fulfill({ status: 503, body: '' }));
    await page.goto(server.url);
    await expect
      .poll(() => page.locator('main').innerText())
      .toBe(
        'The query page could not be loaded: the server answered with status 503. Load it again in a moment; whether the server is up says /ready.',
      );
  });
});
