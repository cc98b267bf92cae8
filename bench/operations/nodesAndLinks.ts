import { both, document, type Operation } from './Operation.ts';

/** Question 9: the part of the graph around an area. */
export const nodesAndLinks: Operation = {
  name: 'NodesAndLinks',
  document: document('NodesAndLinks'),
  variables: (random, { areas }) => both({ area: random.pick(areas) }),
  peer: { cannot: 'it gives no list of links, nor nodes of several types in one list under a common label' },
};
