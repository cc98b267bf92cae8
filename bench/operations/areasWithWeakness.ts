import { at, fields, list } from './answers.ts';
import { document, judgement, type Operation } from './Operation.ts';

const inOurForm = (data: unknown) => ({
  areas: {
    totalCount: at(data, 'areasConnection', 'totalCount'),
    nodes: list(data, 'areasConnection', 'edges').map((edge) => ({
      slug: at(edge, 'node', 'id'),
      ...fields(at(edge, 'node'), 'name', 'region', 'onsCode'),
      mentions: {
        nodes: list(edge, 'node', 'documents')
          .flatMap((one) =>
            list(one, 'mentions').map((mention) => ({
              ...fields(mention, 'quote', 'polarity', 'themes', 'page'),
              service: fields(at(mention, 'service', 0), 'code', 'name'),
              inspection: fields(at(one, 'inspection', 0), 'startDate', 'outcome'),
              document: fields(one, 'title', 'publishedOn'),
            })),
          )
          .slice(0, 20),
      },
    })),
  },
});

/** Question 1: which areas had a weakness, and in whose words? */
export const areasWithWeakness: Operation = {
  name: 'AreasWithDcoCapacityWeakness',
  document: document('AreasWithDcoCapacityWeakness'),
  variables: judgement,
  peer: {
    document: document('AreasWithDcoCapacityWeakness.peer'),
    inOurForm,
  },
  helped: {
    document: document('AreasWithDcoCapacityWeakness.helped'),
    inOurForm,
  },
};
