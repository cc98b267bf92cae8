import { describe, expect, it } from 'vitest';
import { at, readText, show } from './show.ts';

const blocksOf = async (html: string, name = 'sample.html'): Promise<string[]> =>
  show(at(await readText(html, name), 0));

describe('a page of HTML becomes blocks', () => {
  it('headings, paragraphs and lists, without what stands around the content', async () => {
    expect(
      await blocksOf(`<!doctype html><html><head><title>Council</title><style>p { }</style></head><body>
        <header><a href="/">Council</a></header><nav><ul><li>Home</li></ul></nav>
        <main><h1>SEND Partnership
          Action Plan</h1>
        <p><strong>Questions from the Commission</strong></p>
        <p>4.3 What are the <em>governance</em> arrangements&nbsp;for it &amp; who&rsquo;s responsible?</p>
        <ul><li>The Board.<br>It meets.</li><li>Officers:<ul><li>one</li><li>two</li></ul></li></ul>
        <p>&#183; A bullet that is printed.</p>
        </main><footer><p>Contact us</p></footer><script>let a = '<p>no</p>';</script></body></html>`),
    ).toEqual([
      '1 HEADING | SEND Partnership Action Plan',
      '1 HEADING | Questions from the Commission',
      '1 PARAGRAPH | 4.3 What are the governance arrangements for it & who’s responsible?',
      '1 BULLET | The Board. It meets.',
      '1 BULLET | Officers:',
      '1 SUB_BULLET | one',
      '1 SUB_BULLET | two',
      '1 BULLET | A bullet that is printed.',
    ]);
  });

  it('an older page says by ids and roles what stands around its content', async () => {
    expect(
      await blocksOf(`<html><body><div id="header"><a href="#content">Skip to main content</a><p>Ayton Council</p></div>
        <a href="#content">Skip to the main content</a><div role="navigation"><ul><li>Home</li></ul></div>
        <div id="content"><h1>Agenda item</h1><div class="header"><h2>SEND update</h2></div><p>Waits fall.</div>
        <div id="footer"><p>Privacy</p><ul><li>Cookies</div></body></html>`),
    ).toEqual(['1 HEADING | Agenda item', '1 HEADING | SEND update', '1 PARAGRAPH | Waits fall.']);
  });

  it('where a page says what its main part is, nothing else is read', async () => {
    expect(
      await blocksOf(`<html><body><div class="banner"><p>We use cookies.</p></div>
        <div role="main"><h1>SEND update</h1><div><p>Waits fall.</p></div></div><p>Share this page</p></body></html>`),
    ).toEqual(['1 HEADING | SEND update', '1 PARAGRAPH | Waits fall.']);
  });

  it('an item goes on after the list within it', async () => {
    expect(
      await blocksOf(`<ul><li>Officers:<ul><li>one</li><li>two<ol><li>a</li></ol>of them</li></ul> and the rest<br>of the board</li>
        <li>Governors</ul><p>They meet.</p>`),
    ).toEqual([
      '1 BULLET | Officers:',
      '1 SUB_BULLET | one',
      '1 SUB_BULLET | two',
      '1 SUB_BULLET | a',
      '1 SUB_BULLET | of them',
      '1 BULLET | and the rest of the board',
      '1 BULLET | Governors',
      '1 PARAGRAPH | They meet.',
    ]);
  });

  it('tables cell by cell; a table of one cell is a frame', async () => {
    expect(
      await blocksOf(
        `<table><tr><td><h2>Inspection outcome</h2><p>Inconsistent.</p></td></tr></table>
         <table><tr><th>Local authority</th><th>Integrated care board</th></tr>
         <tr><td>Ayton Council<br>Town Hall</td><td></td></tr><tr><td>Ann Other</td><td><p>Bob Body</p><ul><li>a task</li></ul></td></tr></table>`,
      ),
    ).toEqual([
      '1 HEADING | Inspection outcome',
      '1 PARAGRAPH | Inconsistent.',
      '1 CELL 0.0.0 | Local authority',
      '1 CELL 0.0.1 | Integrated care board',
      '1 CELL 0.1.0 | Ayton Council',
      '1 CELL 0.1.0 | Town Hall',
      '1 CELL 0.2.0 | Ann Other',
      '1 CELL 0.2.1 | Bob Body',
      '1 BULLET 0.2.1 | a task',
    ]);
  });

  it('is known by its beginning too; text that only mentions tags is text', async () => {
    const formats = async (text: string): Promise<string> => at(await readText(text, 'sample.txt'), 0).format;
    expect(await formats('<!DOCTYPE html>\n<html><body><p>Minutes</p></body></html>')).toBe('HTML');
    expect(await formats('Minutes\n\n<p>Leaders should act.</p>')).toBe('TEXT');
  });
});
