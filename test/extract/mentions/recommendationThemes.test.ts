import { expect, it } from 'vitest';
import { findMentions } from '../../../src/extract/mentions/findMentions.ts';
import { recommendationThemes } from '../../../src/extract/mentions/recommendationThemes.ts';
import { findingsIn } from './support/reading.ts';

const themesOf = (text: string) => {
  const { statements, ...rest } = findingsIn('IMPROVEMENTS', [text]);
  const document = { ...rest, statements: statements.map((one) => ({ ...one, kind: 'RECOMMENDATION' as const })) };
  return recommendationThemes(document, findMentions(document)).get(0) ?? [];
};

it.each([
  // Of its own words, where no service is named.
  ['Leaders should strengthen governance and their oversight of how well plans for change work.', ['OVERSIGHT']],
  ['Health partners must reduce the long waiting times for assessment.', ['WAITING']],
  ['Leaders should recruit more staff to fill the vacancies in health teams.', ['CAPACITY']],
  ['Leaders must monitor the work of providers. They should also cut the waiting lists.', ['WAITING', 'OVERSIGHT']],
  // Of what it says of the service that it names, whatever else it speaks of.
  ['Leaders should reduce the long waiting times for speech and language therapy.', ['WAITING']],
  // What is not clear is not told.
  ['Partners should carry on with what they have begun.', []],
])('%s', (text, themes) => {
  expect(themesOf(text)).toEqual(themes);
});
