import { describe, expect, it } from 'vitest';
import { dateRange, daysIn, monthIn, visitsIn } from '../../src/extract/dates.ts';

describe('the days of an inspection, as documents print them', () => {
  it.each([
    ['17 to 21 November 2025', '2025-11-17', '2025-11-21'],
    ['27 November to 1 December 2017', '2017-11-27', '2017-12-01'],
    ['Between 27 November 2017 and 1 December 2017', '2017-11-27', '2017-12-01'],
    ['During 3 October to 7 October 2016', '2016-10-03', '2016-10-07'],
    ['13 March 2023 to 17 March 2023', '2023-03-13', '2023-03-17'],
    ['13–17 March 2023', '2023-03-13', '2023-03-17'],
    ['1st to 5th Sept 2019', '2019-09-01', '2019-09-05'],
    ['Monday 2 to\nFriday 6 October 2023', '2023-10-02', '2023-10-06'],
    ['30 December 2024 to 3 January 2025', '2024-12-30', '2025-01-03'],
    ['30 December to 3 January 2025', '2024-12-30', '2025-01-03'],
    ['3 June 2019', '2019-06-03', '2019-06-03'],
    ['4 to 8 March 2024 and 18 to 19 March 2024', '2024-03-04', '2024-03-19'],
    ['11 to 12 and 15 to 19 May 2023', '2023-05-11', '2023-05-19'],
    ['30/09/2024 to 04/10/2024', '2024-09-30', '2024-10-04'],
    ['4.3.2024 – 8.3.2024', '2024-03-04', '2024-03-08'],
  ])('%s', (printed, start, end) => {
    expect(dateRange(printed)).toEqual({ start, end });
  });

  it.each(['June 2016', 'None', 'within 20 weeks', '2017', '31 February 2020', '60% of 25', '13/13/2024', 'of 4.10.2'])(
    'no day: %s',
    (printed) => {
      expect(dateRange(printed)).toBeNull();
    },
  );

  it('only a month', () => {
    expect([monthIn('in June 2016'), monthIn('None')]).toEqual(['2016-06', null]);
  });

  it('visits that lie apart are told apart', () => {
    expect(visitsIn('10 to 14 July 2017, 4 to 6 November 2019')).toEqual([
      { start: '2017-07-10', end: '2017-07-14' },
      { start: '2019-11-04', end: '2019-11-06' },
    ]);
  });

  it('the order printed is kept', () => {
    expect(daysIn('24 March 2020, before that 19 March 2018')).toEqual(['2020-03-24', '2018-03-19']);
  });
});
