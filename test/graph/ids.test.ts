import { describe, expect, it } from 'vitest';
import {
  inspectionDocumentId,
  inspectionId,
  inspectorId,
  type Label,
  labelOfId,
  minutesId,
  organisationId,
  personId,
  serviceId,
  statementId,
  themeId,
} from '../../src/graph/ids.ts';
import { slug } from '../../src/graph/slug.ts';

describe('slug', () => {
  it.each([
    ['Hackney', 'hackney'],
    ['St. Helens', 'st-helens'],
    ['Hammersmith & Fulham', 'hammersmith-and-fulham'],
    ["Patrick O'Dwyer", 'patrick-odwyer'],
    ['Máire  Atherton', 'maire-atherton'],
    ['SEND Partnership Action Plan (19.05)', 'send-partnership-action-plan-19-05'],
    ['—', ''],
  ])('%s → %s', (name, expected) => {
    expect(slug(name)).toBe(expected);
  });
});

describe('ids are readable, and their form tells their label', () => {
  const inspection = inspectionId('hackney', '2017-11-27');
  const minutes = minutesId('hackney', 'SEND Partnership Action Plan (19.05)', null);

  it.each<[string, string, Label]>([
    ['hackney', 'hackney', 'Area'],
    [inspection, 'hackney-2017-11-27', 'Inspection'],
    [inspectionDocumentId(inspection), 'hackney-2017-11-27/document', 'Document'],
    [minutes, 'hackney/minutes/send-partnership-action-plan-19-05', 'Document'],
    [
      minutesId('stoke-on-trent', 'SEND update', '2024-06-03'),
      'stoke-on-trent/minutes/2024-06-03-send-update',
      'Document',
    ],
    [statementId(inspection, 'Finding', 12), 'hackney-2017-11-27/finding/12', 'Finding'],
    [statementId(inspection, 'Recommendation', 3), 'hackney-2017-11-27/recommendation/3', 'Recommendation'],
    [statementId(inspection, 'Mention', 4), 'hackney-2017-11-27/mention/4', 'Mention'],
    [statementId(inspection, 'Statistic', 2), 'hackney-2017-11-27/statistic/2', 'Statistic'],
    [
      statementId(minutes, 'MeetingItem', 7),
      'hackney/minutes/send-partnership-action-plan-19-05/item/7',
      'MeetingItem',
    ],
    [serviceId('CAMHS'), 'service/CAMHS', 'Service'],
    [themeId('CAPACITY'), 'theme/CAPACITY', 'Theme'],
    [inspectorId('Nick Whittaker'), 'inspector/nick-whittaker', 'Inspector'],
    [personId('hackney', 'Anne Canning'), 'person/hackney/anne-canning', 'Person'],
    [organisationId('North East London ICB'), 'organisation/north-east-london-icb', 'Organisation'],
    ['graph', 'graph', 'GraphVersion'],
  ])('%s', (id, expected, label) => {
    expect(id).toBe(expected);
    expect(labelOfId(id)).toBe(label);
  });

  it.each([
    '',
    ' ',
    'Hackney',
    'hackney/',
    'hackney-2017-11-27/finding/0',
    'hackney-2017-11-27/finding/',
    'hackney-2017-11-27/opinion/1',
    'hackney/finding/1',
    'inspector/',
    'inspector/Nick Whittaker',
    'service/camhs',
    "hackney' OR 1=1",
  ])('no node can have the id "%s"', (id) => {
    expect(labelOfId(id)).toBeUndefined();
  });
});
