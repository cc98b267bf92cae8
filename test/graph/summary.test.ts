import { describe, expect, it } from 'vitest';
import { summaryText } from '../../src/cli/summaryText.ts';
import { progressLine } from '../../src/cli/progressLine.ts';
import { Tally } from '../../src/graph/ingest/IngestSummary.ts';
import { letter } from './letter.ts';

function tallied() {
  const tally = new Tally();
  const document = letter({
    file: 'hackney.pdf',
    findings: [
      { text: 'The DMO lacks capacity.', service: 'DMO', themes: ['CAPACITY'] },
      { text: 'Leaders know the area.', polarity: 'STRENGTH' },
    ],
  });
  const [mention] = document.mentions;
  if (mention) mention.confidence = 0.4;
  document.notUnderstood.push({ reason: 'an unknown heading', text: 'Annex', page: 7, start: 0, end: 5 });
  document.coverage = { bodyCharacters: 1000, coveredCharacters: 950, share: 0.95 };
  tally.outcome({ kind: 'ADDED', id: 'hackney-2017-11-27/document', file: 'hackney.pdf' });
  tally.document(document);
  tally.outcome({ kind: 'OTHER_VERSION', id: 'bolton-2018-01-08/document', file: 'bolton.txt', kept: 'bolton.pdf' });
  tally.fail({ file: 'menu.pdf', reason: 'not an inspection document' });
  return tally.finish({ dataVersion: '0123456789abcdef', documents: 12 }, 3);
}

describe('the summary of ingesting', () => {
  it('counts, and names what a person should look at', () => {
    const text = summaryText({ ...tallied(), seconds: 1.23 });
    expect(text).toBe(
      [
        'Documents: 1 added, 1 left out for another version, 1 not usable, in 1.2 s',
        '  bolton-2018-01-08/document: bolton.pdf kept, bolton.txt left out',
        'Findings: 2 (1 strength, 1 weakness, 0 mixed, 0 neutral)',
        'Recommendations: 0; meeting items: 0; statistics: 0',
        'Mentions of services:',
        '                      strength  weakness     mixed   neutral',
        '  DMO                        0         1         0         0',
        'Doubtful judgements: 1',
        '  hackney.pdf, page 1: DMO, WEAKNESS: “The DMO lacks capacity.”',
        'Not understood: 1',
        '  hackney.pdf, page 7: an unknown heading: “Annex”',
        "Coverage of the documents' text: 95.00 %",
        '  hackney.pdf: 95.00 %',
        '3 documents in the graph were extracted by an older version: ingest their files again.',
        'The graph holds 12 documents; data version 0123456789abcdef.',
        '',
      ].join('\n'),
    );
  });

  it('names the least certain of many doubts, however many documents there are', () => {
    const tally = new Tally();
    for (let number = 0; number < 50; number++) {
      const document = letter({ file: `${number}.pdf`, findings: [{ text: 'Waits are long.', service: 'SALT' }] });
      for (const mention of document.mentions) mention.confidence = (50 - number) / 100;
      tally.document(document);
    }
    const { doubtful } = tally.finish(null, 0);
    expect(doubtful.count).toBe(50);
    expect(doubtful.least.map(({ file }) => file)).toEqual(
      Array.from({ length: 20 }, (_, index) => `${49 - index}.pdf`),
    );
  });
});

describe('progress', () => {
  const say = (isTTY: boolean) => {
    let said = '';
    const show = progressLine({ isTTY, write: (text) => (said += text) });
    for (let done = 1; done <= 20; done++) {
      show({ done, of: 20, file: `folder/${done}.pdf`, failures: done === 3 ? ['the file holds no text.'] : [] });
    }
    return said;
  };

  it('is a line for each tenth of the files where nobody watches', () => {
    const lines = say(false).split('\n');
    expect(lines.slice(0, 3)).toEqual(['2 of 20 files', 'folder/3.pdf: the file holds no text.', '4 of 20 files']);
    expect(lines).toHaveLength(12);
  });

  it('is one line that changes on a terminal, and failures stay', () => {
    const text = say(true);
    expect(text).toContain('\r\x1b[Kfolder/3.pdf: the file holds no text.\n\r\x1b[K3 of 20 files: 3.pdf');
    expect(text.endsWith('\r\x1b[K20 of 20 files: 20.pdf\n')).toBe(true);
  });
});
