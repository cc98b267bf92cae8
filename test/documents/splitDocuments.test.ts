import { describe, expect, it } from 'vitest';
import { at, readText } from './show.ts';

const letter = (area: string): string =>
  [
    'Ofsted Agora 6 Cumberland Place Nottingham NG1 6HJ T 0300 123 1231',
    '',
    'enquiries@ofsted.gov.uk',
    '',
    '19 May 2017',
    '',
    'Dear Ms Smith',
    '',
    `Joint local area SEND inspection in ${area}`,
    '',
    `Between 20 March 2017 and 24 March 2017, Ofsted and the Care Quality Commission (CQC) conducted a joint inspection of ${area}.`,
    '',
    'Yours sincerely',
    '',
    'Nick Jones',
    'cc: Department for Education',
  ].join('\n');

const report = (area: string): string =>
  [
    `Area SEND inspection of ${area} Local Area Partnership`,
    '',
    'Inspection dates: 17 to 21 November 2025',
    '',
    'Inspection outcome',
    '',
    'The local area partnership’s arrangements lead to inconsistent experiences and outcomes.',
  ].join('\n');

const firstAndLast = async (text: string): Promise<[string, string][]> =>
  (await readText(text)).map((document) => {
    const lines = document.text.split('\n');
    return [at(lines, 0).slice(0, 30), at(lines, -1).slice(0, 30)];
  });

describe('a file that holds several documents is split', () => {
  it('at the letterhead of the second letter', async () => {
    expect(await firstAndLast(`${letter('Ayton')}\n\n${letter('Beeton')}`)).toEqual([
      ['Ofsted Agora 6 Cumberland Plac', 'cc: Department for Education'],
      ['Ofsted Agora 6 Cumberland Plac', 'cc: Department for Education'],
    ]);
  });

  it('at the title of a report, and between a report and a letter', async () => {
    expect(await firstAndLast([report('Ayton'), report('Beeton'), letter('Ceeton')].join('\n\n'))).toEqual([
      ['Area SEND inspection of Ayton ', 'The local area partnership’s a'],
      ['Area SEND inspection of Beeton', 'The local area partnership’s a'],
      ['Ofsted Agora 6 Cumberland Plac', 'cc: Department for Education'],
    ]);
  });

  it('numbers parts and pages anew', async () => {
    const second = at(await readText(`${letter('Ayton')}\n\n\n\n\n\n${letter('Beeton')}`), 1);
    expect(second).toMatchObject({ part: 1, pageStarts: [0] });
    expect(at(second.blocks, 0).page).toBe(1);
  });
});
