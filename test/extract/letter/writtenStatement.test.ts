import { describe, expect, it } from 'vitest';
import { letter } from '../support/letter.ts';

describe('the written statement of action', () => {
  it('its areas of significant weakness, and what only speaks about it', () => {
    const { inspection, recommendations, findings } = letter(
      ['PARAGRAPH', 'The inspection raises significant concerns about the effectiveness of the local area.'],
      [
        'PARAGRAPH',
        'The local area is required to produce and submit a Written Statement of Action to Ofsted that explains how the local area will tackle the following areas of significant weakness:',
      ],
      ['BULLET', 'weaknesses in joint commissioning'],
      ['BULLET', 'the poor quality of plans.'],
      ['PARAGRAPH', 'Yours sincerely'],
    );
    expect(inspection?.outcome).toBe('WSOA_REQUIRED');
    expect(recommendations.map(({ kind, text }) => [kind, text])).toEqual([
      ['WSOA_WEAKNESS', 'weaknesses in joint commissioning'],
      ['WSOA_WEAKNESS', 'the poor quality of plans.'],
    ]);
    expect(findings.filter(({ section }) => section === 'WSOA').map(({ polarity }) => polarity)).toEqual(['WEAKNESS']);
  });

  it('a letter of 2021 or later, which says "the area"; the weaknesses by letters', () => {
    const { inspection, recommendations, findings } = letter(
      ['HEADING', 'The effectiveness of the area in improving outcomes for children and young people'],
      ['HEADING', 'Areas of strength'],
      ['BULLET', 'Pupils do well.'],
      ['PARAGRAPH', 'The inspection raises significant concerns about the effectiveness of the area.'],
      [
        'PARAGRAPH',
        'The area is required to produce and submit a written statement of action to Ofsted that explains how it will tackle the following areas of significant weakness:',
      ],
      ['PARAGRAPH', '(a) the lack of a joint strategy'],
      ['PARAGRAPH', '(b) the poor quality of plans'],
      ['PARAGRAPH', 'Yours sincerely'],
    );
    expect(inspection?.outcome).toBe('WSOA_REQUIRED');
    expect(recommendations.map(({ text }) => text)).toEqual([
      '(a) the lack of a joint strategy',
      '(b) the poor quality of plans',
    ]);
    expect(findings.map(({ section }) => section)).toEqual(['INTRO', 'OUTCOMES_STRENGTH', 'WSOA']);
  });

  it('an inner list is over where a bullet of the first level follows', () => {
    const { recommendations } = letter(
      [
        'PARAGRAPH',
        'The local area is required to produce and submit a Written Statement of Action to Ofsted that explains how the local area will tackle the following areas of significant weakness:',
      ],
      ['BULLET', 'the lack of a joint strategy, including:'],
      ['SUB_BULLET', 'who is accountable'],
      ['SUB_BULLET', 'how progress is checked'],
      ['BULLET', 'the poor quality of plans'],
    );
    expect(recommendations.map(({ text }) => text.split('\n').length)).toEqual([3, 1]);
  });

  it('a letter that requires none', () => {
    expect(letter(['HEADING', 'Main findings'], ['BULLET', 'All is well.']).inspection?.outcome).toBe('NO_WSOA');
  });
});
