import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areaFinder } from '../../src/graph/areas/findArea.ts';
import { readAreas } from '../../src/graph/areas/readAreas.ts';
import { caption, monthOf } from '../../src/graph/rows/caption.ts';
import { columns } from '../../src/graph/rows/columns.ts';
import { documentRows } from '../../src/graph/rows/documentRows.ts';
import { comparePreference, type DocumentVersion } from '../../src/graph/rows/preferred.ts';
import { sortKey } from '../../src/graph/rows/statementRows.ts';
import { letter } from './letter.ts';

describe('a caption', () => {
  it('is a short text itself', () => {
    expect(caption('The post is vacant.')).toBe('The post is vacant.');
  });

  it('is the first words of a long one', () => {
    expect(caption('The designated medical officer (DMO) does not have the capacity currently to undertake it.')).toBe(
      'The designated medical officer (DMO) does not have the…',
    );
  });

  it('is never longer than 60 characters', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 61 }), (text) => caption(text).length <= 60 && caption(text).endsWith('…')),
    );
  });

  it('names a month', () => {
    expect(monthOf('2017-11-27')).toBe('November 2017');
  });
});

describe('a sort key', () => {
  it('puts documents in the order of their dates, those without one first', () => {
    const keys = [
      sortKey(null, 'hackney/minutes/send'),
      sortKey('2016-10-03', 'hartlepool-2016-10-03/document'),
      sortKey('2017-11-27', 'hackney-2017-11-27/document'),
    ];
    expect(keys.toSorted()).toEqual(keys);
    expect(keys[0]).toBe('0000-00-00/hackney/minutes/send');
  });
});

describe('rows turned round', () => {
  it('are a list for each property', () => {
    const rows = [
      { id: 'a', label: 'one' },
      { id: 'b', label: 'two' },
    ];
    expect(columns(rows)).toEqual({ id: ['a', 'b'], label: ['one', 'two'] });
    expect(columns([])).toEqual({ id: [] });
  });
});

describe('who signs a letter', () => {
  const findArea = areaFinder(readAreas());

  it.each<[role: string, organisation: string | null, id: string]>([
    ['Regional Director', 'Ofsted', 'person/ofsted/ann-lee'],
    ['Deputy Chief Inspector, Primary Medical Services', 'Care Quality Commission', 'person/cqc/ann-lee'],
    // What is printed decides, whatever offices the other inspectorate has.
    ['Deputy Chief Inspector', 'Ofsted', 'person/ofsted/ann-lee'],
    ['Regional Director', 'Care Quality Commission', 'person/cqc/ann-lee'],
    ['Director, formerly of Ofsted', 'Hackney Council', 'person/hackney/ann-lee'],
    // Only the office is printed.
    ['HMI Regional Director', null, 'person/ofsted/ann-lee'],
    ['Deputy Chief Inspector', null, 'person/cqc/ann-lee'],
    ['Chair of the board', null, 'person/hackney/ann-lee'],
  ])('as %s of %s is %s', (role, organisation, id) => {
    const { people } = documentRows(letter({ signatories: [{ name: 'Ann Lee', role, organisation }] }), findArea);
    expect(people.map((person) => person.id)).toEqual([id]);
  });
});

describe('which of several versions of a document is kept', () => {
  const version: DocumentVersion = {
    format: 'TEXT',
    publishedOn: '2018-01-18',
    bodyCharacters: 100,
    digest: 'a',
    file: 'a.txt',
    part: 0,
  };

  it.each<[string, Partial<DocumentVersion>, Partial<DocumentVersion>]>([
    ['a PDF before text', { format: 'PDF', publishedOn: null }, { publishedOn: '2020-01-01' }],
    ['a PDF before a web page', { format: 'PDF' }, { format: 'HTML' }],
    ['the later published', { publishedOn: '2018-02-01' }, { publishedOn: '2018-01-18' }],
    ['one with a date', { publishedOn: '2018-02-01' }, { publishedOn: null }],
    ['then the longer text', { bodyCharacters: 101 }, { digest: 'b' }],
    ['then the greater digest', { digest: 'b' }, { digest: 'a' }],
    ['of one text, the first file', { file: 'a.txt' }, { file: 'b.txt' }],
  ])('%s', (_rule, kept, left) => {
    expect(comparePreference({ ...version, ...kept }, { ...version, ...left })).toBeLessThan(0);
    expect(comparePreference({ ...version, ...left }, { ...version, ...kept })).toBeGreaterThan(0);
  });
});
