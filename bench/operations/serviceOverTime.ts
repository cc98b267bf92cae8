import { SERVICES } from '../../src/extract/vocabulary.ts';
import { at, fields, list } from './answers.ts';
import { both, document, type Operation } from './Operation.ts';

const inOurForm = (data: unknown) => ({
  area: {
    name: at(data, 'areas', 0, 'name'),
    inspections: {
      nodes: list(data, 'areas', 0, 'inspections').map((inspection) => ({
        ...fields(inspection, 'id', 'framework', 'startDate', 'endDate', 'outcome'),
        previousInspection: fields(at(inspection, 'previous', 0), 'id', 'startDate'),
        mentions: {
          totalCount: at(inspection, 'documents', 0, 'mentionsConnection', 'totalCount'),
          nodes: list(inspection, 'documents', 0, 'mentionsConnection', 'edges').map((edge) =>
            fields(at(edge, 'node'), 'polarity', 'themes', 'quote', 'section'),
          ),
        },
      })),
    },
  },
});

/** Question 2: how has one service fared in one area, inspection by inspection? */
export const serviceOverTime: Operation = {
  name: 'DcoOverTimeInHackney',
  document: document('DcoOverTimeInHackney'),
  variables: (random, { areas }) =>
    both({ slug: random.pick(areas), services: [random.pick(SERVICES), random.pick(SERVICES)] }),
  peer: {
    document: document('DcoOverTimeInHackney.peer'),
    inOurForm,
  },
  helped: {
    document: document('DcoOverTimeInHackney.helped'),
    inOurForm,
  },
};
