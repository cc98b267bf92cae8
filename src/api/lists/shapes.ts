import { areaRow } from '../rows/area.ts';
import { documentRow } from '../rows/document.ts';
import { inspectionRow } from '../rows/inspection.ts';
import { inspectorRow } from '../rows/inspector.ts';
import { organisationRow } from '../rows/organisation.ts';
import { serviceRow } from '../rows/service.ts';
import type { NodeShape } from './columns.ts';

/** What nodes are made of that stand in lists, and around the nodes of others. */
export const areaShape: NodeShape = {
  label: 'Area',
  node: areaRow,
  fields: {
    slug: [],
    ofstedPage: ['ofstedUrn'],
    successors: [],
    predecessors: [],
    inspections: [],
    inspectors: [],
    organisations: [],
    documents: [],
    findings: [],
    mentions: [],
    recommendations: [],
    items: [],
    statistics: [],
    people: [],
  },
};

export const inspectionShape: NodeShape = {
  label: 'Inspection',
  node: inspectionRow,
  fields: {
    previousInspection: [],
    nextInspection: [],
    kind: ['outcome'],
    revisits: [],
    previousInspectionStated: ['previousStart', 'previousEnd', 'previousMonth'],
    nextInspectionStated: ['nextInspection'],
    monitoringInspectionStated: ['monitoringInspection'],
    document: [],
    inspectors: [],
    partners: [],
    findings: [],
    mentions: [],
    recommendations: [],
    statistics: [],
  },
};

export const documentShape: NodeShape = {
  label: 'Document',
  node: documentRow,
  fields: {
    text: [],
    pageStarts: [],
    notUnderstood: [],
    coverage: ['bodyCharacters', 'coveredCharacters', 'coverage'],
    findings: [],
    mentions: [],
    recommendations: [],
    items: [],
    statistics: [],
    people: [],
  },
};

export const inspectorShape: NodeShape = {
  label: 'Inspector',
  node: inspectorRow,
  fields: { aliases: ['name', 'aliases'], organisation: [], inspections: [], areas: [] },
};

export const organisationShape: NodeShape = {
  label: 'Organisation',
  node: organisationRow,
  fields: { aliases: ['name', 'aliases'], areas: [], inspections: [], inspectors: [], recommendations: [] },
};

export const serviceShape: NodeShape = {
  label: 'Service',
  node: serviceRow,
  fields: { themes: [], mentions: [], findings: [], recommendations: [] },
};
