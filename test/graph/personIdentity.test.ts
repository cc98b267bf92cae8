import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Naming, resolveIdentities } from '../../src/graph/identity/personIdentity.ts';
import { nameParts, plainPersonName } from '../../src/graph/identity/personName.ts';

/** Each name in a team of its own unless it says which: "Pat Tate @1". */
function namings(...names: string[]): Naming[] {
  return names.map((text, index) => {
    const [name = '', team = `team ${index}`] = text.split(' @');
    return { name, team, scope: 'OFSTED' };
  });
}

/** The people found, each as the list of their printed names. */
function people(given: Naming[]): string[][] {
  const identityOf = resolveIdentities(given);
  const found = new Map<string, string[]>();
  for (const { scope, name } of given) {
    const aliases = identityOf(scope, name)?.aliases ?? [];
    found.set(`${scope} ${aliases.join()}`, aliases);
  }
  return [...found.values()].sort();
}

describe('one person', () => {
  it.each([
    [['Pat Tate', 'Patricia Tate'], 'Patricia Tate'],
    [['Cathy Kirby', 'Cathryn Kirby'], 'Cathryn Kirby'],
    [['Mike Sheridan', 'Michael Sheridan'], 'Michael Sheridan'],
    [['Maire Atherton', 'Máire Atherton'], 'Máire Atherton'],
    [['Brenda Mclaughlin', 'Brenda McLaughlin'], 'Brenda McLaughlin'],
    [['Nick Whittaker', 'Nick Whittaker'], 'Nick Whittaker'],
    [['Jo Warburton', 'Joanna Warburton'], 'Joanna Warburton'],
    [['Lesley K. Perry', 'Lesley Perry'], 'Lesley K. Perry'],
    [['Stephen Eames CBE', 'Mr Stephen Eames'], 'Stephen Eames'],
  ])('%j is %s', (names, name) => {
    const given = namings(...names);
    expect(people(given)).toEqual([[...new Set(names)].sort()]);
    expect(names.map((printed) => resolveIdentities(given)('OFSTED', printed)?.name)).toEqual([name, name]);
  });
});

describe('two people', () => {
  it.each([
    ['different surnames', ['Pat Tate', 'Patricia Head']],
    ['different full names', ['Catherine Kirby', 'Cathryn Kirby']],
    ['not short for one another', ['Jane Moon', 'Janet Moon']],
    ['in one team', ['Pat Tate @1', 'Patricia Tate @1']],
    ['together once, even if apart elsewhere', ['Pat Tate @1', 'Patricia Tate @1', 'Pat Tate @2']],
  ])('%s: %j', (_reason, names) => {
    const expected = [...new Set(names.map((name) => name.replace(/ @.*/, '')))].map((name) => [name]).sort();
    expect(people(namings(...names))).toEqual(expected);
  });

  it('of different inspectorates', () => {
    const given = [
      { name: 'Pat Tate', scope: 'OFSTED', team: '1' },
      { name: 'Patricia Tate', scope: 'CQC', team: '2' },
    ];
    expect(people(given)).toEqual([['Pat Tate'], ['Patricia Tate']]);
  });

  it('whose short name could be either stay three names', () => {
    const names = ['Chris Hill', 'Christine Hill', 'Christopher Hill'];
    expect(people(namings(...names))).toEqual(names.map((name) => [name]));
  });
});

it('does not depend on the order of the names', () => {
  const some = namings(
    'Pat Tate',
    'Patricia Tate',
    'Chris Hill',
    'Christine Hill',
    'Jo Ray @7',
    'Joanne Ray @7',
    'Sam Hainey',
  );
  fc.assert(
    fc.property(fc.shuffledSubarray(some, { minLength: some.length }), (shuffled) => {
      expect(people(shuffled)).toEqual(people(some));
    }),
  );
});

describe('a name without titles and honours', () => {
  it.each([
    ['Patricia Miller (OBE)', 'Patricia Miller'],
    ['Stephen Eames CBE', 'Stephen Eames'],
    ['Dr Jane Moon', 'Jane Moon'],
    ['Reverend Jane Moon', 'Jane Moon'],
    ['Cllr Sophie Conway', 'Sophie Conway'],
    ['Sir', 'Sir'],
  ])('%s → %s', (printed, plain) => {
    expect(plainPersonName(printed)).toBe(plain);
  });

  it('is compared by its given name and the rest', () => {
    expect(nameParts('Rosemary J. Henn-Macrae')).toEqual({ given: 'rosemary', rest: 'henn-macrae' });
    expect(nameParts('Madonna')).toEqual({ given: 'madonna', rest: '' });
  });
});
