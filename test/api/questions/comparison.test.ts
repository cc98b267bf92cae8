import { expect, it } from 'vitest';
import { comparisonOf } from '../../../src/api/questions/comparison.ts';

const earlier = { startDate: '2017-03-20', endDate: '2017-03-24' };
const later = { startDate: '2023-10-02', endDate: '2023-10-06' };

it.each([
  [{}, null],
  [{ previousStart: '2017-03-20' }, null],
  // A single day that is printed may be any of the inspection.
  [{ previousStart: '2017-03-24' }, null],
  [{ previousMonth: '2017-03' }, null],
  [{ previousStart: '2019-07-08' }, 'which began on 2019-07-08'],
  [{ previousMonth: '2019-07' }, 'that of 2019-07'],
])('says so where the later document names an inspection in between: %j', (stated, between) => {
  expect(comparisonOf(earlier, { ...later, ...stated })).toBe(
    'What inspectors wrote of each service in the inspection that began on 2017-03-20, beside what they wrote in the one that began on 2023-10-02. ' +
      (between === null
        ? ''
        : `The later one's document names an inspection between the two, ${between}, which is left out here. `) +
      'Not mentioned means that the later one does not come back to what the earlier one judged, though it may praise something else of the same service; it does not say that a weakness was put right.',
  );
});
