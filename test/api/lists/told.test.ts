import { describe, expect, it } from 'vitest';
import { documents } from '../../../src/api/lists/documents.ts';
import { areas } from '../../../src/api/lists/areas.ts';
import { mentions } from '../../../src/api/lists/mentions.ts';
import { rowFilter, type Told } from '../../../src/api/lists/told.ts';

type Conditions = Pick<Told<unknown>, 'conditions' | 'namedIn'>;
const told = (list: { told?: Conditions }): Conditions => {
  if (list.told === undefined) throw new Error('Rows of this list tell nothing');
  return list.told;
};

const mention = {
  id: 'hackney-2017-11-27/mention/4',
  sortKey: '2017-11-27/hackney-2017-11-27/document/00004',
  service: 'DCO',
  polarity: 'WEAKNESS',
  themes: ['CAPACITY', 'WAITING'],
  voice: 'INSPECTORS',
  anaphoric: false,
  confidence: 0.8,
};

describe('a filter as a test of rows', () => {
  it.each([
    [{ services: ['DCO'] }, true],
    [{ services: ['DMO'] }, false],
    [{ services: ['DMO', 'DCO'], polarities: ['WEAKNESS', 'MIXED'] }, true],
    [{ themes: ['OVERSIGHT', 'WAITING'] }, true],
    [{ themes: ['OVERSIGHT'] }, false],
    [{ minConfidence: 0.8, maxConfidence: 0.8 }, true],
    [{ minConfidence: 0.81 }, false],
    [{ maxConfidence: 0 }, false],
    [{ after: '2017-11-27', before: '2017-11-28' }, true],
    [{ after: '2017-11-28' }, false],
    [{ withoutAnaphoric: true }, true],
    // What is not set.
    [{ services: null, themes: undefined, withoutAnaphoric: false }, true],
  ])('of a mention: %o %s', (filter, met) => {
    expect(rowFilter(told(mentions), filter)?.test(mention)).toBe(met);
  });

  it('what a row lacks meets no condition', () => {
    expect(rowFilter(told(mentions), { themes: ['WAITING'] })?.test({ ...mention, themes: null })).toBe(false);
    expect(rowFilter(told(documents), { to: '2099-01-01' })?.test({ id: 'minutes', publishedOn: null })).toBe(false);
  });

  it('an area that is not said to be a former one is none', () => {
    const isPresent = rowFilter(told(areas), { former: { value: false } })?.test;
    expect([isPresent?.({ id: 'hackney' }), isPresent?.({ id: 'dorset-old', former: true })]).toEqual([true, false]);
  });

  it.each([{ regions: ['London'] }, { inspected: { frameworks: ['LOCAL_AREA_SEND_2016'] } }, { areas: ['hackney'] }])(
    'rows of mentions do not tell %o',
    (filter) => {
      expect(rowFilter(told(mentions), filter)).toBeUndefined();
    },
  );
});
