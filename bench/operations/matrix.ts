import { both, document, type Operation } from './Operation.ts';

/** Question 8: areas against services. */
export const matrix: Operation = {
  name: 'ServiceMatrix',
  document: document('ServiceMatrix'),
  variables: () => both({}),
  peer: { cannot: 'it does not count in groups' },
};
