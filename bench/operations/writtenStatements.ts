import { at, fields, list } from './answers.ts';
import { both, document, type Operation } from './Operation.ts';

const sorted = (values: readonly unknown[]): unknown[] => values.map(String).sort();

const name = (value: unknown): unknown => fields(value, 'name');

/** Question 4: what do the written statements of action have to put right, and for which services? */
export const writtenStatements: Operation = {
  name: 'WsoaWeaknesses',
  document: document('WsoaWeaknesses'),
  variables: (random) =>
    both({ kind: random.pick(['WSOA_WEAKNESS', 'AREA_FOR_IMPROVEMENT', 'PRIORITY_ACTION', 'AGREED_ACTION']) }),
  // The services of a recommendation have no order of their own.
  comparable: (data) => ({
    recommendations: {
      totalCount: at(data, 'recommendations', 'totalCount'),
      nodes: list(data, 'recommendations', 'nodes').map((one) => ({
        ...(one as Record<string, unknown>),
        services: sorted(list(one, 'services').map((service) => at(service, 'code'))),
      })),
    },
  }),
  peer: {
    document: document('WsoaWeaknesses.peer'),
    inOurForm: (data) => ({
      recommendations: {
        totalCount: at(data, 'recommendationsConnection', 'totalCount'),
        nodes: list(data, 'recommendationsConnection', 'edges').map((edge) => {
          const node = at(edge, 'node');
          const inspection = at(node, 'inspection', 0);
          return {
            ...fields(node, 'id', 'kind', 'text'),
            services: sorted(list(node, 'services').map((service) => at(service, 'code'))),
            themes: at(node, 'themes') ?? [],
            inspection:
              inspection === undefined
                ? null
                : { area: name(at(inspection, 'area', 0)), startDate: at(inspection, 'startDate') },
          };
        }),
      },
    }),
  },
};
