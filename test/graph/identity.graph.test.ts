import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { loadDocuments } from '../../src/graph/loadDocuments.ts';
import { testStatement, useEmptyGraph } from '../support/graph.ts';
import { letter, minutes } from './letter.ts';

const graph = useEmptyGraph();

const text = z.string();
const ask = <Row>(cypher: string, row: z.ZodType<Row>) => graph.read(testStatement(cypher), {}, row);

describe('one person under several names', () => {
  it('is one inspector, whose printed names stay on the links, and whose other id leads on', async () => {
    await loadDocuments(graph, [
      letter({
        area: 'Harrow',
        start: '2019-07-01',
        inspectors: [{ name: 'Pat Tate' }, { name: 'Jane Moon', lead: true }],
      }),
      letter({ area: 'Hackney', start: '2017-11-27', inspectors: [{ name: 'Patricia Tate' }] }),
      letter({ area: 'Bolton', start: '2018-01-08', inspectors: [{ name: 'Patricia Tate', organisation: 'CQC' }] }),
    ]);
    const inspected = await ask(
      `MATCH (inspector:Inspector)-[inspected:INSPECTED]->(inspection:Inspection)
       MATCH (inspector)-[:WORKS_FOR]->(employer:Organisation)
       RETURN inspector.id AS id, inspector.name AS name, inspector.aliases AS aliases, inspector.areaCount AS areas,
         inspected.printedName AS printed, employer.id AS employer, inspection.id AS inspection ORDER BY id, inspection`,
      z.object({ id: text, aliases: z.array(text), areas: z.int(), printed: text, employer: text, inspection: text }),
    );
    const aliases = ['Pat Tate', 'Patricia Tate'];
    const ofsted = 'organisation/ofsted';
    expect(inspected).toEqual([
      {
        id: 'inspector/jane-moon',
        aliases: ['Jane Moon'],
        areas: 1,
        printed: 'Jane Moon',
        employer: ofsted,
        inspection: 'harrow-2019-07-01',
      },
      {
        id: 'inspector/patricia-tate',
        aliases,
        areas: 2,
        printed: 'Patricia Tate',
        employer: ofsted,
        inspection: 'hackney-2017-11-27',
      },
      {
        id: 'inspector/patricia-tate',
        aliases,
        areas: 2,
        printed: 'Pat Tate',
        employer: ofsted,
        inspection: 'harrow-2019-07-01',
      },
      {
        id: 'inspector/patricia-tate-cqc',
        aliases: ['Patricia Tate'],
        areas: 1,
        printed: 'Patricia Tate',
        employer: 'organisation/cqc',
        inspection: 'bolton-2018-01-08',
      },
    ]);
    const redirects = await ask(
      'MATCH (redirect:Redirect)-[:REDIRECTS_TO]->(person) RETURN redirect.id AS id, person.id AS target',
      z.object({ id: text, target: text }),
    );
    expect(redirects).toEqual([{ id: 'inspector/pat-tate', target: 'inspector/patricia-tate' }]);
  });

  it('is two again when a document shows them side by side', async () => {
    await loadDocuments(graph, [
      letter({ area: 'Merton', start: '2019-06-03', inspectors: [{ name: 'Pat Tate' }, { name: 'Patricia Tate' }] }),
    ]);
    const ids = await ask(
      "MATCH (inspector:Inspector) WHERE inspector.id ENDS WITH '-tate' RETURN inspector.id AS id, inspector.areaCount AS areas ORDER BY id",
      z.object({ id: text, areas: z.int() }),
    );
    expect(ids).toEqual([
      { id: 'inspector/pat-tate', areas: 2 },
      { id: 'inspector/patricia-tate', areas: 2 },
    ]);
    expect(await ask('MATCH (redirect:Redirect) RETURN redirect.id AS id', z.object({ id: text }))).toEqual([]);
  });

  it('signs for an inspectorate in several areas, or leads in one', async () => {
    const role = 'Regional Director';
    await loadDocuments(graph, [
      letter({
        area: 'Hartlepool',
        start: '2016-10-03',
        signatories: [{ name: 'Cathryn Kirby', role, organisation: 'Ofsted' }],
        addressees: [
          { name: 'Sally Robinson', role: 'Director of Child Services', organisation: 'Hartlepool Council' },
        ],
      }),
      letter({
        area: 'Middlesbrough',
        start: '2017-03-20',
        signatories: [{ name: 'Cathy Kirby', role, organisation: 'Ofsted' }],
        addressees: [{ name: 'Sally Robinson', role: 'Chief Officer', organisation: 'Middlesbrough Council' }],
      }),
      minutes({ area: 'Hartlepool', items: [{ text: 'Waits are long.', speaker: 'Sally Robinson' }] }),
    ]);
    const people = await ask(
      'MATCH (person:Person) RETURN person.id AS id, person.aliases AS aliases, person.role AS role, person.area AS area ORDER BY id',
      z.object({ id: text, aliases: z.array(text), role: text, area: text.nullable() }),
    );
    expect(people).toEqual([
      {
        id: 'person/hartlepool/sally-robinson',
        aliases: ['Sally Robinson'],
        role: 'Director of Child Services',
        area: 'hartlepool',
      },
      {
        id: 'person/middlesbrough/sally-robinson',
        aliases: ['Sally Robinson'],
        role: 'Chief Officer',
        area: 'middlesbrough',
      },
      { id: 'person/ofsted/cathryn-kirby', aliases: ['Cathryn Kirby', 'Cathy Kirby'], role, area: null },
    ]);
  });
});

describe('one organisation under several names', () => {
  it('is a partner in several areas, and its fullest name is shown', async () => {
    const named = (name: string) => [{ name, kind: 'ICB' as const }];
    await loadDocuments(graph, [
      letter({ area: 'Newham', start: '2024-01-15', partners: named('North East London ICB') }),
      letter({ area: 'Havering', start: '2024-02-12', partners: named('NHS North East London Integrated Care Board') }),
    ]);
    const found = await ask(
      `MATCH (organisation:Organisation {kind: 'ICB'})-[:PARTNER_IN]->(area:Area)
       RETURN organisation.id AS id, organisation.name AS name, organisation.aliases AS aliases, area.id AS area ORDER BY area`,
      z.object({ id: text, name: text, aliases: z.array(text), area: text }),
    );
    const organisation = {
      id: 'organisation/north-east-london-icb',
      name: 'NHS North East London Integrated Care Board',
      aliases: ['NHS North East London Integrated Care Board', 'North East London ICB'],
    };
    expect(found).toEqual([
      { ...organisation, area: 'havering' },
      { ...organisation, area: 'newham' },
    ]);
  });
});

describe('an area', () => {
  it('that was abolished keeps its inspections and leads to its successors', async () => {
    await loadDocuments(graph, [
      letter({ area: 'Dorset', start: '2017-01-23' }),
      letter({ area: 'Dorset', start: '2024-03-11' }),
    ]);
    const found = await ask(
      `MATCH (former:Area {former: true})-[succeeded:SUCCEEDED_BY]->(area:Area)
       RETURN former.id AS former, [(former)-[:HAS_INSPECTION]->(inspection) | inspection.id] AS inspections,
         succeeded.on AS on, area.id AS successor ORDER BY successor`,
      z.object({ former: text, inspections: z.array(text), on: text, successor: text }),
    );
    const former = { former: 'dorset-county', inspections: ['dorset-county-2017-01-23'], on: '2019-04-01' };
    expect(found).toEqual([
      { ...former, successor: 'bournemouth-christchurch-and-poole' },
      { ...former, successor: 'dorset' },
    ]);
  });

  it('has each inspection follow the one before, in whatever order they come', async () => {
    await loadDocuments(graph, [
      letter({ area: 'Kent', start: '2022-09-27' }),
      letter({ area: 'Kent', start: '2019-01-28' }),
    ]);
    await loadDocuments(graph, [letter({ area: 'Kent', start: '2021-05-10' })]);
    const follows = await ask(
      `MATCH (later:Inspection {area: 'kent'})-[:FOLLOWS]->(earlier:Inspection)
       RETURN later.startDate AS later, earlier.startDate AS earlier ORDER BY later`,
      z.object({ later: text, earlier: text }),
    );
    expect(follows).toEqual([
      { later: '2021-05-10', earlier: '2019-01-28' },
      { later: '2022-09-27', earlier: '2021-05-10' },
    ]);
  });
});
