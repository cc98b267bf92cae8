import { at, fields, list } from './answers.ts';
import { document, judgement, type Operation } from './Operation.ts';

const inOurForm = (data: unknown) => ({
  areas: {
    nodes: list(data, 'areas').map((area) => ({
      slug: at(area, 'id'),
      name: at(area, 'name'),
      inspections: {
        nodes: list(area, 'inspections').map((inspection) => ({
          ...fields(inspection, 'id', 'startDate', 'outcome'),
          inspectors: { nodes: list(inspection, 'inspectors').map((one) => fields(one, 'id', 'name')) },
          findings: { nodes: list(inspection, 'findings').map((one) => fields(one, 'id', 'text', 'page')) },
        })),
      },
    })),
  },
});

/** Areas with a capacity weakness of a service, their inspections, inspectors and those findings, first 20. */
export const namedOperation: Operation = {
  name: 'AreasInspectionsInspectorsFindings',
  document: document('NamedOperation'),
  variables: judgement,
  peer: {
    document: document('NamedOperation.peer'),
    inOurForm,
  },
  helped: {
    document: document('NamedOperation.helped'),
    inOurForm,
  },
};
