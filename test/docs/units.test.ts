import { expect, it } from 'vitest';
import { createSchema } from '../../src/api/schema.ts';
import { lexicon } from '../../src/extract/mentions/Lexicon.ts';
import { statisticsIn } from '../extract/mentions/support/reading.ts';

/** A sentence for each sign of a unit, in the order in which the schema names them. */
const SIGNS = [
  'Only 38% of plans were on time.',
  'A session costs £45.',
  'A place costs £250k.',
  'There is an overspend of £5.5m.',
  'The national gap is £2.5 billion.',
];

it('the schema names every sign that `unit` can be; all others are nouns in small letters', () => {
  const type = createSchema().getType('Statistic');
  const description = type !== undefined && 'getFields' in type ? type.getFields()['unit']?.description : null;
  const [signs = '', nouns = ''] = description?.split('or else a noun') ?? [];
  expect(codesIn(signs)).toEqual(SIGNS.flatMap((sentence) => statisticsIn(sentence).map(({ unit }) => unit)));
  expect(lexicon.statistics.units.filter((unit) => !/^[a-z ]+$/.test(unit))).toEqual([]);
  expect(lexicon.statistics.units).toEqual(expect.arrayContaining(codesIn(nouns.split('.')[0] ?? '')));
});

/** What stands between backticks. */
function codesIn(text: string): string[] {
  return [...text.matchAll(/`([^`]+)`/g)].map(([, code = '']) => code);
}
