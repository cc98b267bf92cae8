import { describe, expect, it } from 'vitest';
import { speakersIntroduced } from '../../../src/extract/minutes/introductions.ts';
import { turnsIn } from '../../../src/extract/minutes/speakers.ts';

describe('who begins to speak where', () => {
  const speakersIn = (text: string, minutes = text) =>
    turnsIn(text, speakersIntroduced(minutes)).map(({ speaker }) => speaker?.role ?? speaker?.name);

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

describe('people by the forms in which minutes call them', () => {
  const HEAD = { name: 'Ann Other', role: 'Head of Service for SEND' };
  const MEMBER = { name: 'Councillor Bo Fox', role: 'cabinet member for families' };

  it.each([
    ['Ann Other (Head of Service for SEND) presented the report.', 'Ann Other advised caution.', HEAD],
    ['Ann Other, Head of Service for SEND, presented the report.', 'Ann advised caution.', HEAD],
    ['Ann Other Head of Service for SEND presented the report.', 'Ann advised caution.', HEAD],
    ['Also there was Ann Other, Head of Service for SEND.', 'Ann Other advised caution.', HEAD],
    ['Ann Other (AO) – Head of Service for SEND', 'AO advised caution.', HEAD],
    ['AO – Head of Service for SEND', 'AO advised caution.', { name: null, role: 'Head of Service for SEND' }],
    ['Councillor Bo Fox, the cabinet member for families, opened the item.', 'Cllr Fox asked for dates.', MEMBER],
    ['Councillor Bo Fox, the cabinet member for families, opened the item.', 'Bo Fox asked for dates.', MEMBER],
    ['Ann Other, Head of Service for SEND, presented the report.', 'Ms Other advised caution.', HEAD],
    // Two of one name: which of them is meant is not known.
    [
      'Councillor Bo Fox, the cabinet member for families, and Councillor Di Fox, the cabinet member for roads, spoke.',
      'Cllr Fox asked for dates.',
      { name: 'Cllr Fox', role: null },
    ],
    ['Nobody is introduced.', 'County Councillor Bo Fox asked for dates.', { name: 'Councillor Bo Fox', role: null }],
  ])('%s … %s', (before, text, speaker) => {
    expect(turnsIn(text, speakersIntroduced(`${before}\n${text}`)).map((turn) => turn.speaker)).toEqual([speaker]);
  });
});

describe('what somebody does who speaks, and where that begins', () => {
  it.each([
    ['The Chair asked about waits.', [[0, 'Chair', 'ASKS']]],
    ['The Head of SEND replied that they fell.', [[0, 'Head of SEND', 'ANSWERS']]],
    // "In response" begins the answer, and a name there needs no introduction.
    ['Waits fell. In response to a question on plans, Ann Other said that they do.', [[12, 'Ann Other', 'ANSWERS']]],
    ['As a further question, the Chair wondered why.', [[0, 'Chair', 'ASKS']]],
    // Nobody in particular asks.
    [
      'Members asked why. The Director of Place explained it.',
      [
        [0, null, 'ASKS'],
        [19, 'Director of Place', 'SAYS'],
      ],
    ],
    ['A Member queried the figures.', [[0, null, 'ASKS']]],
    ['The Committee considered a report.', []],
  ])('%s', (text, turns) => {
    expect(
      turnsIn(text, speakersIntroduced(text)).map(({ at, speaker, speech }) => [
        at,
        speaker?.role ?? speaker?.name ?? null,
        speech,
      ]),
    ).toEqual(turns);
  });

  it('"She" is who spoke before', () => {
    const before = { name: null, role: 'Head of SEND' };
    const introduced = speakersIntroduced('');
    expect(turnsIn('She added that plans rise.', introduced, before)).toEqual([
      { at: 0, speaker: before, speech: 'SAYS' },
    ]);
    expect(turnsIn('She added that plans rise.', introduced)).toEqual([]);
  });
});
