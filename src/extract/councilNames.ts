/**
 * What may stand before or after the name of a place without changing which place is meant: what kind of authority governs it, and
 * how that is abbreviated. In the form of `wordsOf`.
 */
export const DESIGNATIONS: readonly string[] = [
  'the',
  'council of the',
  'council of',
  'london borough of',
  'london borough',
  'lb of',
  'lbc',
  'lb',
  'royal borough of',
  'royal borough',
  'royal county of',
  'rb',
  'metropolitan borough of',
  'metropolitan borough',
  'metropolitan district',
  'metropolitan',
  'mbc',
  'mdc',
  'mb',
  'borough of',
  'borough',
  'bc',
  'city and county of',
  'city of',
  'city',
  'county of',
  'county',
  'co',
  'cc',
  'district of',
  'district',
  'dc',
  'unitary authority',
  'unitary',
  'ua',
  'local authority',
  'la',
  'council',
  'corporation',
  'local area partnership',
  'area partnership',
  'local area',
];

/** Words of areas' names that people cut short, and other ways of writing them, each with the word it stands for. In the form of `wordsOf`. */
export const OTHER_SPELLINGS: ReadonlyMap<string, string> = new Map([
  ['saint', 'st'],
  ['upon', 'on'],
  ['with', 'and'],
  ['n', 'north'],
  ['s', 'south'],
  ['e', 'east'],
  ['w', 'west'],
  ['ne', 'north east'],
  ['beds', 'bedfordshire'],
  ['berks', 'berkshire'],
  ['bucks', 'buckinghamshire'],
  ['cambs', 'cambridgeshire'],
  ['ches', 'cheshire'],
  ['derbys', 'derbyshire'],
  ['glos', 'gloucestershire'],
  ['hants', 'hampshire'],
  ['herefs', 'herefordshire'],
  ['herts', 'hertfordshire'],
  ['lancs', 'lancashire'],
  ['leics', 'leicestershire'],
  ['lincs', 'lincolnshire'],
  ['northants', 'northamptonshire'],
  ['notts', 'nottinghamshire'],
  ['oxon', 'oxfordshire'],
  ['shrops', 'shropshire'],
  ['staffs', 'staffordshire'],
  ['warks', 'warwickshire'],
  ['wilts', 'wiltshire'],
  ['worcs', 'worcestershire'],
  ['yorks', 'yorkshire'],
]);

/** A name as it is said: registers sort "City of Bristol" by its place, "Bristol, City of". */
export function plainName(name: string): string {
  return name.replace(/, (?:city|county) of$/i, '');
}

/** A name as it is usually written: "Kingston Upon Hull, City of" → "Kingston upon Hull". */
export function usualName(name: string): string {
  return plainName(name).replace(/(?<= )(?:Upon|On|And|With|Of)(?= )/g, (word) => word.toLowerCase());
}
