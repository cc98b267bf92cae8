import { at, fields, list } from './answers.ts';
import { both, document, type Operation } from './Operation.ts';

const name = (value: unknown): unknown => fields(value, 'name');

/** Question 3: which inspectors have inspected more than one area, under which names? */
export const inspectorsOfSeveralAreas: Operation = {
  name: 'InspectorsOfSeveralAreas',
  document: document('InspectorsOfSeveralAreas'),
  variables: (random) => both({ minAreas: random.between(2, 6) }),
  peer: {
    document: document('InspectorsOfSeveralAreas.peer'),
    inOurForm: (data) => ({
      inspectors: {
        nodes: list(data, 'inspectors').map((inspector) => ({
          ...fields(inspector, 'id', 'name'),
          // Ours gives the other names only.
          aliases: list(inspector, 'aliases').filter((one) => one !== at(inspector, 'name')),
          organisation: name(at(inspector, 'organisation', 0)),
          inspections: {
            nodes: list(inspector, 'inspectionsConnection', 'edges').map((edge) => ({
              area: name(at(edge, 'node', 'area', 0)),
              startDate: at(edge, 'node', 'startDate'),
            })),
            edges: list(inspector, 'inspectionsConnection', 'edges').map((edge) =>
              fields(at(edge, 'properties'), 'role', 'lead'),
            ),
          },
        })),
      },
    }),
  },
};
