import fc from 'fast-check';
import { readAreas } from '../../../src/graph/areas/readAreas.ts';
import { usualName } from '../../../src/extract/councilNames.ts';

/** The same names are made in each run, so that what fails once fails again. */
export const SAME_EACH_RUN = { seed: 2026, numRuns: 300 };

const FIRST = 'Ann Jo Siân Máire Zoë Jean-Luc Ann-Marie Will Rose April Hope Ng Priya Oluwaseun'.split(' ');
const LAST = [
  ...'Smith O’Brien Patel-Jones McDonald Young Hunt Bishop Parsons Ali North Wells Kent Bolton Church'.split(' '),
  ...['van den Berg', 'de Souza', 'St John', 'ap Gwilym', 'Le Fevre'],
];

/** Names as people have them: with accents, hyphens, small letters, and those of places and offices among them. */
export const personName = fc
  .tuple(fc.constantFrom(...FIRST), fc.constantFrom(...LAST), fc.constantFrom('', '', '', ' OBE', ' CBE'))
  .map(([first, last, letters]) => `${first} ${last}${letters}`);

export const leaderRole = fc.constantFrom(
  'Director of Children’s Services',
  'Interim Director of Children’s Services',
  'Executive Director, Children and Families',
  'Strategic Director of Children’s Services and Education',
  'Group Director, People',
  'Deputy Chief Executive and Director of Children’s Services',
);

export const boardRole = fc.constantFrom(
  'Chief Executive',
  'Interim Chief Executive',
  'Chief Nurse and Executive Director of Quality',
  'Place Director',
  'Executive Lead for SEND',
  'Accountable Officer',
  'Managing Director',
);

/** What the areas are called; a former one beside today's of the same name is told apart by when it was. */
const NAMES = readAreas().map(({ registered }) => registered.name.replace(/ \(.*\)$/, ''));

/** A local area with its council as reports print both. */
export const localArea = fc.constantFrom(...NAMES).chain((name) =>
  fc.constantFrom('Council', 'County Council', 'Borough').map((kind) => {
    const area = usualName(name);
    return { area, council: kind === 'Borough' ? `London Borough of ${area}` : `${area} ${kind}` };
  }),
);

const PLACES = [
  'Frimley',
  'Devon',
  'Black Country',
  'Kent and Medway',
  'North East and North Cumbria',
  'Leicester, Leicestershire and Rutland',
  'Bath and North East Somerset, Swindon and Wiltshire',
  'Cornwall and the Isles of Scilly',
  'South West London',
  'Suffolk and North East Essex',
];

/** The places of one to three integrated care boards. */
export const boardPlaces = fc.uniqueArray(fc.constantFrom(...PLACES), { minLength: 1, maxLength: 3 });

/** Straight quotation marks, as names and roles are kept. */
export const straight = (words: string) => words.replaceAll('’', "'");
