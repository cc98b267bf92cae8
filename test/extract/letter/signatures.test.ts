import { describe, expect, it } from 'vitest';
import { passagesOf } from '../../../src/extract/Passage.ts';
import { readSignatures } from '../../../src/extract/letter/signatures.ts';
import { sourceDocument, type Written } from '../support/sourceDocument.ts';

describe('the signatures', () => {
  const signed = (...written: Written[]) => {
    const { inspectors, signatories } = readSignatures(passagesOf(sourceDocument(written)));
    return {
      inspectors: inspectors.map(({ name, organisation, lead }) => [name, organisation, lead]),
      directors: signatories.map(({ name, role }) => [name, role]),
    };
  };

  it('the region that a director is for is nobody’s name', () => {
    expect(
      signed(
        ['PARAGRAPH', 'Nia Bowen'],
        ['PARAGRAPH', 'Her Majesty’s Inspector'],
        ['CELL', 'Ofsted', [0, 0, 0]],
        ['CELL', 'Care Quality Commission', [0, 0, 1]],
        ['CELL', 'Ed Moss HMI', [0, 1, 0]],
        ['CELL', 'Regional Director, North East, Yorkshire and Humber', [0, 1, 0]],
        ['CELL', 'Una Fay', [0, 1, 1]],
        ['CELL', 'Deputy Chief Inspector, Primary Medical Services and Integrated Care (London)', [0, 1, 1]],
        ['CELL', 'Nia Bowen', [0, 2, 0]],
        ['CELL', 'HMI Lead Inspector', [0, 2, 0]],
        ['CELL', 'Dan Carr', [0, 2, 1]],
        ['CELL', 'CQC Inspector', [0, 2, 1]],
      ),
    ).toEqual({
      inspectors: [
        ['Nia Bowen', 'OFSTED', true],
        ['Dan Carr', 'CQC', false],
      ],
      directors: [
        ['Ed Moss', 'HMI Regional Director, North East, Yorkshire and Humber'],
        ['Una Fay', 'Deputy Chief Inspector, Primary Medical Services and Integrated Care (London)'],
      ],
    });
  });

  it('the heads of both columns in one line; words of a role that are not known begin no name', () => {
    expect(
      signed(
        ['PARAGRAPH', 'Nia Bowen HMI'],
        ['PARAGRAPH', 'Lead inspector'],
        ['HEADING', 'Ofsted CQC'],
        ['CELL', 'Ed Moss HMI', [0, 0, 0]],
        ['CELL', 'Una Fay', [0, 0, 1]],
        ['CELL', 'Regional Director, Wessex', [0, 1, 0]],
        ['CELL', 'Deputy Chief Inspector', [0, 1, 1]],
        ['CELL', 'Nia Bowen HMI', [0, 2, 0]],
        ['CELL', 'Dan Carr', [0, 2, 1]],
        ['CELL', 'Lead Inspector', [0, 3, 0]],
        ['CELL', 'Children’s Services Inspector', [0, 3, 1]],
      ).inspectors,
    ).toEqual([
      ['Nia Bowen', 'OFSTED', true],
      ['Dan Carr', 'CQC', false],
    ]);
  });

  it.each([
    'Regional Director, Ofsted London',
    'Regional Director, South East',
    'Regional Director (East of England)',
    'Regional Director for London',
    'HMI, National Lead, SEND',
    'Head of Inspection',
  ])('%s', (role) => {
    expect(
      signed(['PARAGRAPH', 'Ed Moss'], ['PARAGRAPH', role], ['PARAGRAPH', 'Nia Bowen'], ['PARAGRAPH', 'Lead HMI']),
    ).toEqual({ inspectors: [['Nia Bowen', 'OFSTED', true]], directors: [['Ed Moss', role]] });
  });

  it('a directorate of the CQC tells whose director it is, where both heads stand on one line', () => {
    const { signatories } = readSignatures(
      passagesOf(
        sourceDocument([
          ['PARAGRAPH', 'Ofsted Care Quality Commission'],
          ['PARAGRAPH', 'Ed Moss Regional Director'],
          ['PARAGRAPH', 'Una Fay Deputy Chief Inspector, Primary Medical Services'],
        ]),
      ),
    );
    expect(signatories.map(({ name, organisation }) => [name, organisation])).toEqual([
      ['Ed Moss', 'Ofsted'],
      ['Una Fay', 'Care Quality Commission'],
    ]);
  });

  it('a senior inspector signs where no director does, and a role may stand below the table', () => {
    expect(
      signed(
        ['PARAGRAPH', 'Nia Bowen'],
        ['PARAGRAPH', 'Her Majesty’s Inspector'],
        ['CELL', 'Ofsted', [0, 0, 0]],
        ['CELL', 'Care Quality Commission', [0, 0, 1]],
        ['CELL', 'Ed Moss, Senior HMI', [0, 1, 0]],
        ['CELL', 'Una Fay, Head of Inspection', [0, 1, 1]],
        ['CELL', 'Nia Bowen, HMI Lead Inspector', [0, 2, 0]],
        ['CELL', 'Dan Carr, CQC Inspector', [0, 2, 1]],
        ['CELL', 'Huw ap Gwilym', [0, 3, 0]],
        ['PARAGRAPH', 'Ofsted Inspector'],
      ),
    ).toEqual({
      inspectors: [
        ['Nia Bowen', 'OFSTED', true],
        ['Huw ap Gwilym', 'OFSTED', false],
        ['Dan Carr', 'CQC', false],
      ],
      directors: [
        ['Ed Moss', 'Senior HMI'],
        ['Una Fay', 'Head of Inspection'],
      ],
    });
  });

  it('an office is nobody, and letters said twice are said once', () => {
    expect(
      signed(
        ['PARAGRAPH', 'Nia Bowen'],
        ['PARAGRAPH', 'Her Majesty’s Inspector'],
        ['CELL', 'Ofsted', [0, 0, 0]],
        ['CELL', 'Care Quality Commission', [0, 0, 1]],
        ['CELL', 'Yorkshire and Humber', [0, 1, 0]],
        ['CELL', 'HMI Lead Inspector', [0, 1, 0]],
        ['CELL', 'Dan Carr', [0, 1, 1]],
        ['CELL', 'CQC Inspector', [0, 1, 1]],
      ).inspectors.map(([name]) => name),
    ).toEqual(['Nia Bowen', 'Dan Carr']);
    const { inspectors } = readSignatures(
      passagesOf(
        sourceDocument([
          ['PARAGRAPH', 'Nia Bowen HMI'],
          ['PARAGRAPH', 'HMI Lead Inspector'],
        ]),
      ),
    );
    expect(inspectors.map(({ name, role }) => [name, role])).toEqual([['Nia Bowen', 'HMI Lead Inspector']]);
  });
});
