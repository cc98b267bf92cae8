import { describe, expect, it } from 'vitest';
import { extractDocument } from '../../../src/extract/extractDocument.ts';
import { speakersIntroduced, turnsIn } from '../../../src/extract/minutes/speakers.ts';
import { AREAS } from '../support/areas.ts';
import { extractSeed } from '../support/seeds.ts';
import { sourceDocument } from '../support/sourceDocument.ts';

describe('who begins to speak where', () => {
  const speakersIn = (text: string, minutes = text) =>
    turnsIn(text, speakersIntroduced(minutes)).map(({ speaker }) => speaker.role ?? speaker.name);

  it.each([
    ['The Chair thanked the panel.', ['Chair']],
    [
      'Finance - The Director of Resources stated that costs rose. The Service Manager for Transport agreed.',
      ['Director of Resources', 'Service Manager for Transport'],
    ],
    ['Cllr Anna Smith asked about waits.', ['Cllr Anna Smith']],
    ['Prof. Ann Lee and others came. Revd Bob Fox asked about waits.', ['Revd Bob Fox']],
    ['The DCO explained her role. The DCS welcomed it.', ['DCO', 'DCS']],
    ['The Panel is made up of governors. It was noted that the Clerk had written.', []],
    ['Health partners noted that waits grew.', []],
  ])('%s', (text, speakers) => {
    expect(speakersIn(text)).toEqual(speakers);
  });

  it.each([
    // In brackets, anywhere in the minutes: the office stands for it.
    ['The Lead Member for Learning (LML) opened the item.', 'The LML asked for dates.', ['Lead Member for Learning']],
    ['The Lead Member for Learning (LML) opened the item.', 'LML for Kent asked for dates.', ['LML for Kent']],
    // The initials of an office that is printed in full.
    ['A report by the Director of Place was noted.', 'The DoP advised caution.', ['DoP']],
    ['The Deputy Head of Sixth Form came.', 'The DH for Sixth Form advised caution.', ['DH for Sixth Form']],
    // Two letters the wrong way round.
    ['The Lead Member for Learning (LML) opened the item.', 'The MLL asked for dates.', ['MLL']],
    // Nobody said what it is.
    ['The Lead Member for Learning opened the item.', 'The XYZ asked for dates.', []],
    ['The Lead Member for Learning opened the item.', 'NHS for Kent asked for dates.', []],
  ])('%s … %s', (before, text, speakers) => {
    expect(speakersIn(text, `${before}\n${text}`)).toEqual(speakers);
  });

  it('the office and then its abbreviation are one turn', () => {
    expect(speakersIn('The Head of Inclusion (HoI) noted one thing. The HoI also indicated another.')).toEqual([
      'Head of Inclusion',
    ]);
  });
});

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
    expect(
      items.slice(2).map(({ number, kind, text, speaker }) => [number, kind, text, speaker?.role ?? null]),
    ).toEqual([
      ['48', 'STATEMENT', 'SEND improvement', null],
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
    expect(recommendations.map(({ kind, text }) => [kind, text])).toEqual(
      agreed.map((text) => ['AGREED_ACTION', text]),
    );
    expect([findings, area.name, inspection]).toEqual([[], 'Hackney', null]);
  });
});
