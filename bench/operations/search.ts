import { both, document, type Operation } from './Operation.ts';

/** Question 6: free-text search over everything that was written. */
export const search: Operation = {
  name: 'Search',
  document: document('Search'),
  variables: (random) => {
    const what = random.pick(['waiting times', 'vacant posts', 'quality', 'oversight', 'parents are informed about']);
    const service = random.pick(['autism assessment', 'speech and language therapy', 'short breaks', 'EHC plans']);
    return both({
      text: `${what} ${service} ${random.pick(['in the early years', 'schools', 'transition', 'wards'])}`,
    });
  },
  peer: { cannot: 'its full-text search covers one type, ranks each alone, and gives no snippet' },
};
