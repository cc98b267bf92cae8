import { describe, expect, it } from 'vitest';
import { extractDocument } from '../../../src/extract/extractDocument.ts';
import { whoIsToAct } from '../../../src/extract/minutes/actions.ts';
import { speakersIntroduced } from '../../../src/extract/minutes/introductions.ts';
import { AREAS } from '../support/areas.ts';
import { sourceDocument } from '../support/sourceDocument.ts';

const introduced = speakersIntroduced('Ann Other, Head of SEND, spoke.');

describe('who is to act by what a meeting has decided', () => {
  it.each([
    ['Democratic Services to add short breaks to the work programme.', ['Democratic Services']],
    ['Ann Other to send figures.', ['Ann Other']],
    ['Cllr Fox to write to the ICB.', ['Cllr Fox']],
    ['The clerk to write to the ICB.', ['clerk']],
    ['That the Director of Joint Commissioning provide a written update.', ['Director of Joint Commissioning']],
    ['That the local authority and the ICB publish a plan.', ['local authority and the ICB']],
    ['That officers be asked to report back in June.', ['officers']],
    ['That SEND partnership should develop a dashboard.', ['SEND partnership']],
    ['RESOLVED: That the Head of SEND write to parents.', ['Head of SEND']],
    ['That the partnership implement the plan.', ['partnership']],
    ['It was agreed that the ICB would report waits.', ['ICB']],
    ['RESOLVED that the report be noted and that the Head of SEND bring another.', ['Head of SEND']],
    [
      'Resolved – (1) That the report be noted; (2) that officers write to parents; and (3) that the Chair write to the ICB.',
      ['officers', 'Chair'],
    ],
  ])('%s', (text, who) => {
    expect(whoIsToAct(text, introduced)).toEqual(who);
  });

  it.each([
    // Done by being decided.
    'That the report be noted.',
    'That members note the report.',
    'That the Committee would welcome a visit.',
    'That the Head of SEND be thanked.',
    // Nobody is told who acts.
    'That waits be reported each month.',
    'SEND action plan to be included in the work programme.',
    'An update on services to come to the June meeting.',
    'It was agreed that the action plan should come back to the Commission.',
  ])('nobody: %s', (text) => {
    expect(whoIsToAct(text, introduced)).toEqual([]);
  });
});

it('what is resolved is an action too where it says who is to act', () => {
  const { items, recommendations } = extractDocument(
    sourceDocument([
      ['HEADING', 'Minutes of the Children’s Committee of Kent'],
      ['PARAGRAPH', '4.1 The Chair said that special educational needs are everyone’s business.'],
      ['PARAGRAPH', 'RESOLVED:'],
      ['PARAGRAPH', '(a) That the report be noted.'],
      ['PARAGRAPH', '(b) That the Director of Education provide a written update.'],
      ['PARAGRAPH', 'ACTION: Democratic Services to add therapies to the work programme.'],
    ]),
    AREAS,
  );
  expect(items.map(({ number, kind }) => [number, kind])).toEqual([
    ['4.1', 'STATEMENT'],
    ['4.1', 'DECISION'],
    ['4.1', 'DECISION'],
    [null, 'ACTION'],
  ]);
  expect(recommendations.map(({ kind, text, responsible }) => [kind, text, responsible])).toEqual([
    ['AGREED_ACTION', 'That the Director of Education provide a written update.', ['Director of Education']],
    ['AGREED_ACTION', 'Democratic Services to add therapies to the work programme.', ['Democratic Services']],
  ]);
});
