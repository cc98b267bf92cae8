import { type Letter, letter, minutes } from './letter.ts';

/** A letter with much that other documents name as well. */
export const hackney: Letter = {
  area: 'Hackney',
  start: '2017-11-27',
  inspectors: [{ name: 'Andrew Wright', lead: true }, { name: 'Patricia Tate' }],
  partners: [
    { name: 'London Borough of Hackney', kind: 'LOCAL_AUTHORITY' },
    { name: 'City and Hackney CCG', kind: 'CCG' },
  ],
  signatories: [{ name: 'Michael Sheridan', role: 'Regional Director', organisation: 'Ofsted' }],
  findings: [
    {
      text: 'The DMO does not have the capacity to assure quality.',
      service: 'DMO',
      themes: ['CAPACITY', 'OVERSIGHT'],
    },
    'Leaders know the area well.',
  ],
};
/** Letters and minutes whose people, boards and inspections depend on one another. */
export const documents = [
  letter(hackney),
  letter({
    area: 'Harrow',
    start: '2019-07-01',
    inspectors: [{ name: 'Pat Tate' }],
    partners: [{ name: 'Harrow CCG', kind: 'CCG' }],
    signatories: [{ name: 'Mike Sheridan', role: 'Regional Director', organisation: 'Ofsted' }],
    weaknesses: [
      { text: 'Waits for therapy are too long.', service: 'SALT', themes: ['WAITING'], responsible: ['Harrow CCG'] },
    ],
  }),
  letter({ area: 'Hackney', start: '2025-11-17', findings: [{ text: 'The DCO works well.', service: 'DCO' }] }),
  minutes({
    items: [
      { text: 'A member asked.', kind: 'QUESTION' },
      { text: 'Now 70% are in time.', speaker: 'Sam Hill' },
    ],
    statistic: { item: 1, quote: '70%', value: 70 },
  }),
];
