import { describe, expect, it } from 'vitest';
import { extractDocument } from '../../../src/extract/extractDocument.ts';
import { attendeesIn } from '../../../src/extract/minutes/attendance.ts';
import { passagesOf } from '../../../src/extract/Passage.ts';
import { AREAS } from '../support/areas.ts';
import { sourceDocument } from '../support/sourceDocument.ts';

describe('those whom the lists of a meeting name with an office', () => {
  it.each([
    [
      'Officers in attendance: Ann Other (Chief Executive), Dr Bo Fox (Designated Clinical Officer, Kent ICB) and Di Hall (Chair, Kent Carers)',
      [
        ['Ann Other', 'Chief Executive'],
        ['Dr Bo Fox', 'Designated Clinical Officer, Kent ICB'],
        ['Di Hall', 'Chair, Kent Carers'],
      ],
    ],
    [
      "PRESENT: Councillor Jane O'Hara (Chair), Councillors A. Patel and C. van der Berg (Vice-Chair).",
      [
        ["Councillor Jane O'Hara", 'Chair'],
        ['C. van der Berg', 'Vice-Chair'],
      ],
    ],
    [
      'Co-opted members: Mr P. Jones (parent governor representative)',
      [['Mr P. Jones', 'parent governor representative']],
    ],
    [
      'Ann Other – Head of SEND, Bo Fox – Director of Education',
      [
        ['Ann Other', 'Head of SEND'],
        ['Bo Fox', 'Director of Education'],
      ],
    ],
    // No offices: parties, how somebody came, for whom.
    ['Present: Ann Other (Labour), Bo Fox (online), Di Hall (substitute for Councillor Lee)', []],
    // No list.
    ['Ann Other (the Head of SEND) told the meeting of waits.', []],
  ])('%s', (line, attendees) => {
    const passages = passagesOf(sourceDocument([['PARAGRAPH', line]]));
    expect(attendeesIn(passages).map(({ name, role }) => [name, role])).toEqual(attendees);
  });
});

it('they speak by their surnames, with the office that the list gives them, and the list is nobody’s words', () => {
  const { items } = extractDocument(
    sourceDocument([
      ['HEADING', 'Minutes of the Children’s Committee of Kent, 12 March 2024'],
      [
        'PARAGRAPH',
        'Officers in attendance: Ann Other (Head of SEND), Dr Bo Fox (Designated Clinical Officer, Kent ICB)',
      ],
      ['PARAGRAPH', '1.1 Ms Other said that special educational needs grow. Dr Fox agreed.'],
      ['PARAGRAPH', 'Also present: Di Hall (Director of Education)'],
      ['PARAGRAPH', '1.2 Ms Hall and others had questions. Mrs Hall asked about waits.'],
    ]),
    AREAS,
  );
  expect(items.map(({ number, text, speaker }) => [number, text, speaker])).toEqual([
    ['1.1', 'Ms Other said that special educational needs grow.', { name: 'Ann Other', role: 'Head of SEND' }],
    ['1.1', 'Dr Fox agreed.', { name: 'Dr Bo Fox', role: 'Designated Clinical Officer, Kent ICB' }],
    ['1.2', 'Ms Hall and others had questions.', null],
    ['1.2', 'Mrs Hall asked about waits.', { name: 'Di Hall', role: 'Director of Education' }],
  ]);
});
