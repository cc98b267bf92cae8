import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readDocuments } from '../../src/documents/readDocuments.ts';
import { withoutMarkdown } from '../../src/documents/withoutMarkdown.ts';
import { extractDocument } from '../../src/extract/extractDocument.ts';
import { AREAS } from '../extract/support/areas.ts';

describe('a text without the marks of Markdown', () => {
  it.each([
    ['headings and bold words', '# Outcome\n\n**Leaders** know.\n\n## Next', 'Outcome\n\nLeaders know.\n\nNext'],
    [
      'stars as bullets',
      '## One\n## Two\n* Waits are *far* too long.\n  + So are delays.',
      'One\nTwo\n- Waits are far too long.\n  - So are delays.',
    ],
    ['rules, quoted lines, links', '# A\n# B\n***\n> Said [here](https://x.test/a).', 'A\nB\n\nSaid here.'],
    [
      'marks that are words',
      '# A\n# B\nSee item\\_1 and 2 \\* 3; a snake_case_name.',
      'A\nB\nSee item_1 and 2 * 3; a snake_case_name.',
    ],
    [
      'tables',
      '| **Ofsted** | CQC |\n| --- | :-: |\n| Ann Lee<br>HMI | Bo Ray, CQC<br>Leeds |',
      'Ofsted\tCQC\nAnn Lee, HMI\tBo Ray, CQC, Leeds',
    ],
  ])('%s', (_, text, expected) => {
    expect(withoutMarkdown(text)).toBe(expected);
  });

  it.each([
    ['one star, one dash', '* Waits are long.\n- So are delays.\n1 * 2'],
    ['a hash that counts', '# 1 of the list\nThe #send group met.'],
    ['lines that part', 'Name | Role\n----------\nAnn | HMI'],
  ])('that has hardly any is left as it is: %s', (_, text) => {
    expect(withoutMarkdown(text)).toBe(text);
  });
});

it('a report says as Markdown what it says as text', async () => {
  const text = readFileSync(new URL('../../seeds/documents/001_b2ab554d00857056.txt', import.meta.url), 'utf8');
  const extracted = async (name: string, of: string) => {
    const [document] = await readDocuments({ name, bytes: new TextEncoder().encode(of) });
    if (document === undefined) throw new Error('no document');
    const { source, ...said } = extractDocument(document, AREAS);
    expect(source.format).toBe('TEXT');
    return said;
  };
  expect(await extracted('report.md', asMarkdown(text))).toEqual(await extracted('report.txt', text));
});

/** Short lines that stand alone become headings or bold, list items get stars, and rows of tables bars. */
function asMarkdown(text: string): string {
  let inTable = false;
  return text
    .split('\n')
    .map((line, index, lines) => {
      const cells = line.split('\t');
      const begins = cells.length > 1 && !inTable;
      inTable = cells.length > 1;
      if (inTable) return `| ${cells.join(' | ')} |${begins ? `\n|${' --- |'.repeat(cells.length)}` : ''}`;
      const alone = !lines[index - 1]?.trim() && !lines[index + 1]?.trim();
      if (alone && /^(?:Ofsted|Care Quality Commission)$/.test(line)) return `**${line}**`;
      if (alone && /^\S.{0,90}[^.:,\d]$/.test(line)) return `## ${line}`;
      return line.replace(/^- /, '* ');
    })
    .join('\n');
}
