import { describe, expect, it } from 'vitest';
import { sampleAreas } from '../../bench/data/areas.ts';
import { generateDocuments } from '../../bench/data/generate.ts';
import { documentCount, REFERENCE, timesReference, type Size } from '../../bench/data/size.ts';
import { extractedDocument } from '../../src/extract/ExtractedDocument.ts';
import { areaFinder } from '../../src/graph/areas/findArea.ts';

const small: Size = {
  areas: 20,
  inspectionsPerArea: 3,
  findingsPerInspection: 40,
  inspectors: 30,
  areasPerMinutes: 10,
};

describe('generated documents for the benchmark', () => {
  it('are extracted documents whose spans are their quotations', () => {
    const documents = [...generateDocuments(1, small)];
    expect(documents.map((document) => extractedDocument.safeParse(document).error)).toEqual(
      documents.map(() => undefined),
    );
  });

  it('the same seed gives the same documents, another seed others', () => {
    const once = JSON.stringify([...generateDocuments(7, small)]);
    expect(JSON.stringify([...generateDocuments(7, small)])).toBe(once);
    expect(JSON.stringify([...generateDocuments(8, small)])).not.toBe(once);
  });

  it('each area is found by its name, invented ones among the real ones too', () => {
    const areas = sampleAreas(timesReference(100).areas);
    const find = areaFinder(areas);
    expect(areas.filter((area) => area.former === null && find(area.name) !== area)).toEqual([]);
  });

  it('the reference set has 153 areas × 3 inspections × 40 findings and 300 inspectors', () => {
    const documents = [...generateDocuments(1, REFERENCE)];
    const inspections = documents.filter((document) => document.inspection !== null);
    const starts = inspections.map((document) => `${document.area.name} ${document.inspection?.start ?? ''}`);
    expect(new Set(documents.map((document) => document.area.name)).size).toBe(153);
    expect(new Set(starts).size).toBe(153 * 3);
    expect(new Set(inspections.map((document) => document.findings.length))).toEqual(new Set([40]));
    expect(new Set(documents.flatMap((document) => document.inspectors.map((one) => one.name))).size).toBe(300);
    expect(documents).toHaveLength(documentCount(REFERENCE));
  });

  it('ten times the reference set has ten times the areas, each of another name', () => {
    const names = new Set<string>();
    for (const document of generateDocuments(1, { ...timesReference(10), inspectionsPerArea: 1 }))
      names.add(document.area.name);
    expect(names.size).toBe(1530);
  });
});
