import { describe, expect, it } from 'vitest';
import { extractDocument } from '../../../src/extract/extractDocument.ts';
import { AREAS } from '../support/areas.ts';
import { extractSeed } from '../support/seeds.ts';
import { sourceDocument } from '../support/sourceDocument.ts';

it('people whom the minutes introduce by name and office', () => {
  const { items } = extractDocument(
    sourceDocument([
      ['HEADING', 'Agenda item'],
      ['HEADING', 'SEND inspection brief'],
      ['HEADING', 'Minutes:'],
      ['PARAGRAPH', '5.1 Ann Other (Head of SEND Services) presented the report to Kent members. She took questions.'],
      ['PARAGRAPH', '5.2 Ann Other advised that waits fall. The Chair thanked her.'],
      ['PARAGRAPH', 'RESOLVED: That the report be noted.'],
    ]),
    AREAS,
  );
  expect(
    items.map(({ number, kind, speaker }) => [number, kind, speaker?.name ?? null, speaker?.role ?? null]),
  ).toEqual([
    ['5.1', 'STATEMENT', 'Ann Other', 'Head of SEND Services'],
    ['5.2', 'STATEMENT', 'Ann Other', 'Head of SEND Services'],
    ['5.2', 'STATEMENT', null, 'Chair'],
    ['5.2', 'DECISION', null, null],
  ]);
});

describe('other ways to write minutes', () => {
  it('items by whole numbers, paragraphs below them without any', () => {
    const { publicationDate, items, coverage } = extractDocument(
      sourceDocument([
        ['HEADING', 'Kent County Council'],
        ['PARAGRAPH', 'Minutes of the meeting of the Children’s Committee held on 14 March 2023'],
        ['PARAGRAPH', 'Present: Councillors A Hall (Chair) and B Reed'],
        ['HEADING', '47. Declarations of interest'],
        ['PARAGRAPH', 'There were none.'],
        ['HEADING', '48. SEND improvement'],
        ['PARAGRAPH', 'The Director of Education reported that waits for therapy had fallen.'],
        ['PARAGRAPH', 'RESOLVED that the report be noted.'],
      ]),
      AREAS,
    );
    expect([publicationDate, coverage.share]).toEqual(['2023-03-14', 1]);
    expect(items.map(({ number, kind, text, speaker }) => [number, kind, text, speaker?.role ?? null])).toEqual([
      [
        '48',
        'STATEMENT',
        'The Director of Education reported that waits for therapy had fallen.',
        'Director of Education',
      ],
      ['48', 'DECISION', 'RESOLVED that the report be noted.', null],
    ]);
  });

  it('no numbers at all: the minutes begin with the first prose', () => {
    const { items, coverage } = extractDocument(
      sourceDocument([
        ['HEADING', 'Minutes of a meeting of the Health Board'],
        ['PARAGRAPH', 'Held on 6 June 2023, Town Hall, Kent'],
        ['PARAGRAPH', 'Apologies: Cllr D Meredith.'],
        ['HEADING', 'SEND Partnership'],
        ['PARAGRAPH', 'The parent carer forum told the Board that families wait too long for an assessment of autism.'],
        ['PARAGRAPH', 'It was agreed that the ICB would report waits.'],
      ]),
      AREAS,
    );
    expect([coverage.share, items.map(({ kind }) => kind)]).toEqual([1, ['STATEMENT', 'DECISION']]);
  });

  it('one item of a council’s site: who asks, who answers, and what is resolved below a line that says so', () => {
    const { title, items, coverage } = extractDocument(
      sourceDocument([
        ['PARAGRAPH', 'Modern.gov Content'],
        ['PARAGRAPH', 'Ayton Council'],
        ['HEADING', 'Agenda item'],
        ['HEADING', 'Plans in Kent'],
        ['PARAGRAPH', 'To receive a report on special educational needs.'],
        ['HEADING', 'Minutes:'],
        ['PARAGRAPH', 'The Head of SEND introduced the report.'],
        ['PARAGRAPH', 'She explained that 39% of plans are in time, and that three things would help:'],
        ['BULLET', 'more caseworkers'],
        ['BULLET', 'earlier advice'],
        ['PARAGRAPH', 'Councillor Bo Fox asked why so few were. The Head of SEND said that demand had doubled.'],
        ['PARAGRAPH', 'She added that it goes on rising.'],
        ['PARAGRAPH', 'The Chair thanked her.'],
        ['PARAGRAPH', 'RESOLVED:'],
        ['PARAGRAPH', '(1) That the report be noted; and'],
        ['PARAGRAPH', '(2) That waits be reported each month.'],
        ['PARAGRAPH', 'Supporting documents:'],
        ['PARAGRAPH', 'SEND report, item 6. PDF 401 KB'],
      ]),
      AREAS,
    );
    expect([title, coverage.share]).toEqual(['Plans in Kent', 1]);
    expect(items.map(({ kind, speaker, text }) => [kind, speaker?.role ?? speaker?.name ?? null, text])).toEqual([
      ['STATEMENT', 'Head of SEND', 'The Head of SEND introduced the report.'],
      ['STATEMENT', 'Head of SEND', 'She explained that 39% of plans are in time, and that three things would help:'],
      ['STATEMENT', 'Head of SEND', 'more caseworkers'],
      ['STATEMENT', 'Head of SEND', 'earlier advice'],
      ['QUESTION', 'Councillor Bo Fox', 'Councillor Bo Fox asked why so few were.'],
      ['RESPONSE', 'Head of SEND', 'The Head of SEND said that demand had doubled.'],
      ['RESPONSE', 'Head of SEND', 'She added that it goes on rising.'],
      ['STATEMENT', 'Chair', 'The Chair thanked her.'],
      ['DECISION', null, 'That the report be noted; and'],
      ['DECISION', null, 'That waits be reported each month.'],
    ]);
  });

  it('a whole meeting on a council’s site: what announces an item is nothing that was said on it', () => {
    const { title, publicationDate, items } = extractDocument(
      sourceDocument([
        ['HEADING', 'Agenda and draft minutes'],
        ['HEADING', 'Scrutiny Committee - Monday, 13th May, 2019 1.00 pm'],
        ['PARAGRAPH', 'Venue: Town Hall, Kent. View directions'],
        ['PARAGRAPH', 'Items'],
        ['PARAGRAPH', '790.'],
        ['HEADING', 'Declarations of interest'],
        ['PARAGRAPH', 'Members are asked to declare any interests that they may have in matters on the agenda.'],
        ['HEADING', 'Minutes:'],
        ['PARAGRAPH', 'None were declared.'],
        ['PARAGRAPH', '791.'],
        ['HEADING', 'SEND update pdf icon PDF 97 KB'],
        ['PARAGRAPH', 'Additional documents:'],
        ['HEADING', 'Minutes:'],
        ['PARAGRAPH', 'Witnesses:'],
        ['PARAGRAPH', 'Ann Other, Head of SEND'],
        ['PARAGRAPH', 'Waits for therapy have fallen.'],
        ['PARAGRAPH', 'Actions:'],
        ['PARAGRAPH', '1. Ann Other to send figures.'],
        ['PARAGRAPH', '2. The clerk to write to the ICB.'],
        ['PARAGRAPH', 'The Committee NOTED the report and agreed the actions.'],
      ]),
      AREAS,
    );
    expect([title, publicationDate]).toEqual(['Scrutiny Committee - Monday, 13th May, 2019 1.00 pm', '2019-05-13']);
    expect(items.map(({ number, kind, text }) => [number, kind, text])).toEqual([
      ['791', 'STATEMENT', 'Waits for therapy have fallen.'],
      [null, 'ACTION', 'Ann Other to send figures.'],
      [null, 'ACTION', 'The clerk to write to the ICB.'],
      ['791', 'STATEMENT', 'The Committee NOTED the report and agreed the actions.'],
    ]);
  });

  it('a title that stands with the size of its document', () => {
    const { title } = extractDocument(
      sourceDocument([
        ['HEADING', '25 SEND update for Kent pdf icon PDF 70 KB'],
        ['HEADING', 'Minutes:'],
        ['PARAGRAPH', 'The Board received a presentation.'],
      ]),
      AREAS,
    );
    expect(title).toBe('SEND update for Kent');
  });

  it('the notes of a board, by initials', () => {
    const { title, publicationDate, items } = extractDocument(
      sourceDocument([
        ['HEADING', 'SEND Board'],
        ['PARAGRAPH', 'Meeting Notes'],
        ['PARAGRAPH', 'Meeting: 01/07/2020'],
        ['PARAGRAPH', 'Present:'],
        ['PARAGRAPH', 'Ann Other (AO) – Head of SEND, Kent County Council'],
        ['PARAGRAPH', 'AO welcomed everyone and said that special educational needs are everyone’s business.'],
      ]),
      AREAS,
    );
    expect([title, publicationDate]).toEqual(['SEND Board', '2020-07-01']);
    expect(items.map(({ kind, speaker }) => [kind, speaker])).toEqual([
      ['STATEMENT', { name: 'Ann Other', role: 'Head of SEND' }],
    ]);
  });

  it('a page that only speaks of minutes is none', () => {
    const page = sourceDocument([
      ['HEADING', 'Special educational needs in our school in Kent'],
      ['PARAGRAPH', 'The panel meets each term. Its minutes are on our website.'],
    ]);
    expect(() => extractDocument(page, AREAS)).toThrow(/neither a letter or report .* nor minutes/);
  });
});

describe('the minutes of the seeds', () => {
  it('a question, its answers, and the speakers in them', async () => {
    const { items } = await extractSeed('minutes');
    const under = (number: string) =>
      items
        .filter((item) => item.number === number)
        .map(({ kind, speaker, text }) => [kind, speaker?.role ?? null, text.split(' ').slice(0, 3).join(' ')]);
    expect(under('4.2')).toEqual([
      ['STATEMENT', 'Chair', 'The Chair invited'],
      ['STATEMENT', 'Director of Education', 'Education - The'],
      ['STATEMENT', 'Assistant Director for High Needs', 'The Assistant Director'],
      ['STATEMENT', 'Strategic Lead', 'Health - The'],
      ['STATEMENT', "Head of Disabled Children's Service", 'Social Care -'],
    ]);
    expect(under('4.7')).toEqual([
      ['QUESTION', null, 'How are different'],
      ['RESPONSE', 'Strategic Lead for Health', 'The Strategic Lead'],
      ['RESPONSE', 'Head of SEND', 'The Head of'],
    ]);
    expect(under('4.22')).toEqual([
      ['DECISION', null, 'It was agreed'],
      ['DECISION', 'Chair', 'The Chair also'],
    ]);
    expect(items).toHaveLength(60);
  });

  it('what was agreed is an action and a recommendation, without the word that announces it', async () => {
    const { items, recommendations, findings, area, inspection } = await extractSeed('minutes');
    const agreed = [
      'SEND Area Action Plan to be included within the 2023/24 work programme.',
      'That SEND partnership should develop a performance dashboard to support service monitoring.',
      'That the Commission would review previous scrutiny of SEND services to identify priority areas for improvement and support preparations for the expected Ofsted inspection.',
    ];
    expect(items.filter(({ kind }) => kind === 'ACTION').map(({ text }) => text)).toEqual(agreed);
    const responsible = [[], ['SEND partnership'], ['Commission']];
    expect(recommendations.map(({ kind, text, responsible: who }) => [kind, text, who])).toEqual(
      agreed.map((text, index) => ['AGREED_ACTION', text, responsible[index]]),
    );
    expect([findings, area.name, inspection]).toEqual([[], 'Hackney', null]);
  });
});
