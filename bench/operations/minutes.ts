import { at, fields, list } from './answers.ts';
import { both, document, type Operation } from './Operation.ts';

const name = (value: unknown): unknown => fields(value, 'name');

/** Question 7: what the partnership told a scrutiny commission. */
export const minutes: Operation = {
  name: 'Minutes',
  document: document('Minutes'),
  variables: () => both({}),
  peer: {
    document: document('Minutes.peer'),
    inOurForm: (data) => ({
      documents: {
        nodes: list(data, 'documents').map((one) => ({
          ...fields(one, 'title', 'publishedOn'),
          area: name(at(one, 'area', 0)),
          items: {
            nodes: list(one, 'items').map((item) => ({
              ...fields(item, 'number', 'kind', 'text'),
              speaker:
                at(item, 'speakerName') === null && at(item, 'speakerRole') === null
                  ? null
                  : { name: at(item, 'speakerName'), role: at(item, 'speakerRole') },
            })),
          },
          statistics: {
            nodes: list(one, 'statistics').map((each) => fields(each, 'value', 'unit', 'measure', 'period')),
          },
        })),
      },
    }),
  },
};
