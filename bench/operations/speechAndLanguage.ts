import { SERVICES, THEMES } from '../../src/extract/vocabulary.ts';
import { at, fields, list } from './answers.ts';
import { document, type Operation } from './Operation.ts';

const name = (value: unknown): unknown => fields(value, 'name');

const inOurForm = (service: unknown) => ({
  service: {
    ...fields(service, 'code', 'name'),
    aliases: at(service, 'aliases') ?? [],
    ...Object.fromEntries(
      ['strengths', 'weaknesses'].map((which) => [
        which,
        {
          totalCount: at(service, which, 'totalCount'),
          nodes: list(service, which, 'edges').map((edge) => ({
            quote: at(edge, 'node', 'quote'),
            area: name(at(edge, 'node', 'document', 0, 'area', 0)),
          })),
        },
      ]),
    ),
  },
});

/** Question 5: where is a service a strength, and where is one theme of it a weakness? */
export const speechAndLanguage: Operation = {
  name: 'SpeechAndLanguage',
  document: document('SpeechAndLanguage'),
  variables: (random) => {
    const service = random.pick(SERVICES);
    const theme = random.pick(THEMES);
    return { ours: { service, themes: [theme] }, peer: { service, theme } };
  },
  peer: {
    document: document('SpeechAndLanguage.peer'),
    inOurForm: (data) => inOurForm(at(data, 'services', 0)),
  },
};
