import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type RequestHandler, Router } from 'express';
import { allStatements, type Statement } from '../../neo4j/statements.ts';

const STYLE = fileURLToPath(new URL('../../../cypher/browser/style.grass', import.meta.url));

/** Where the guide and the style of Neo4j Browser are served. */
export const BROWSER_GUIDE = '/browser/guide';
const BROWSER_STYLE = '/browser/style.grass';

/** Neo4j Browser, which fetches them, is a page of another origin. They hold nothing of the data. */
const OPEN = { 'Cache-Control': 'no-cache', 'Access-Control-Allow-Origin': '*' };

/**
 * What Neo4j Browser shows of this project: a guide of the saved queries under `cypher/browser/`, each run by a click, and colours by
 * kind of node. Browser fetches both from here, so that they work offline.
 */
export function browserGuide(): RequestHandler {
  const router = Router();
  router.get(BROWSER_GUIDE, (request, response) => {
    const style = `${request.protocol}://${request.host}${BROWSER_STYLE}`;
    response.type('html').set(OPEN).send(guide(style));
  });
  router.get(BROWSER_STYLE, (_request, response) => {
    response.type('text').set(OPEN).send(readFileSync(STYLE, 'utf8'));
  });
  return router;
}

/** The guide in the form that Browser takes: a deck of slides in which code marked as runnable goes to the editor by a click. */
function guide(styleUrl: string): string {
  const queries = [...allStatements().values()].filter(({ name }) => name.startsWith('browser/'));
  const slides = [introduction(styleUrl), ...queries.map(slide)];
  return `<article class="guide">
<title>SEND Inspection Graph</title>
<carousel class="deck container-fluid">
${slides.map((html) => `<slide class="row-fluid"><div class="col-sm-12">${html}</div></slide>`).join('\n')}
</carousel>
</article>
`;
}

function introduction(styleUrl: string): string {
  return `<h3>What inspectors found about SEND support</h3>
<p>An area has inspections; an inspection is reported in a document and has findings and recommendations; a finding has mentions of
services, each with a polarity and themes. Every statement has a <code>STATED_IN</code> link to its document with page and character span.</p>
<p>The next slides hold questions: click one, then run it.</p>
<p>Colours by kind of node:</p>
${runnable(`:style ${styleUrl}`)}
<p>How everything is linked:</p>
${runnable('CALL db.schema.visualization()')}`;
}

function slide({ description, text }: Statement): string {
  return `<h3>${escaped(description.split('\n')[0] ?? '')}</h3>\n${runnable(text)}`;
}

function runnable(code: string): string {
  return `<pre mode="cypher" class="pre-scrollable code runnable">${escaped(code)}</pre>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
