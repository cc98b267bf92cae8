import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { lexicon, lexiconSchema, readLexicon } from '../../../src/extract/mentions/Lexicon.ts';
import { modelsSchema } from '../../../src/extract/mentions/Models.ts';
import { servicePattern } from '../../../src/extract/mentions/patternLists.ts';
import { readTargets } from '../../../src/extract/mentions/readTargets.ts';
import { themeCues, themeRules } from '../../../src/extract/mentions/themeRules.ts';
import { THEMES } from '../../../src/extract/vocabulary.ts';
import { findingsIn } from './support/reading.ts';

interface Lists {
  names?: string[];
  onlyJudged?: string[];
  strong?: string[];
  notTheme?: string[];
  notAfter?: string[];
}

const none = { before: [], after: [] };

/** The smallest lexicon, but for these lists. */
const small = ({ names = [], onlyJudged = [], strong = [], notTheme = [], notAfter = [] }: Lists) => ({
  $comment: '',
  services: [{ code: 'DCO', name: 'Designated clinical officer', aliases: [], names, not: [], onlyJudged }],
  judgements: {
    $comment: '',
    good: [],
    bad: [],
    both: [],
    helps: [],
    troubles: [],
    negators: [],
    notNegators: [],
    contrasts: [],
    notContrasts: [],
    ignored: [],
    goals: [],
    intends: [],
    mends: [],
    before: [],
  },
  asked: { $comment: '', patterns: [], unless: [] },
  themes: [{ code: 'ACCESS', description: '', strong, weak: [], not: notTheme, notFor: [] }],
  statistics: {
    $comment: '',
    units: [],
    notAfter,
    precision: { ABOUT: none, AT_LEAST: none, AT_MOST: none },
    comparators: [],
  },
  references: [],
  parts: [],
});

describe('the lexicon', () => {
  it('a slip in it is named', () => {
    const slipped = { ...lexicon, services: [{ ...lexicon.services[0], code: 'CAHMS' }] };
    expect(lexiconSchema.safeParse(slipped).error?.issues[0]?.path).toEqual(['services', 0, 'code']);
  });

  it('every service and theme stands in it once', () => {
    expect(new Set(lexicon.services.map((one) => one.code)).size).toBe(17);
    expect(lexicon.services).toHaveLength(17);
    expect(new Set(lexicon.themes.map((one) => one.code)).size).toBe(6);
    expect(lexicon.themes).toHaveLength(6);
  });
});

describe('patterns that are taken', () => {
  it.each<Lists>([
    { names: ['DCO|DCOs', 'designated <and,medical> clinical? officer*', '^ the officer', 'S&LT', '1.5 posts'] },
    { onlyJudged: ['audit ..2 of @', '% and @'] },
    { strong: ['reach', 'EHCP,AP> reach', 'more @'] },
    { notAfter: ['aged', '16'] },
  ])('%o', (lists) => {
    expect(() => readLexicon(small(lists))).not.toThrow();
  });
});

describe('patterns that are refused, with what to do', () => {
  it.each<[Lists, string]>([
    [{ names: [' '] }, 'services.DCO.names: " " is empty: write its words or leave it out'],
    [
      { strong: ["pupil's plan"] },
      `themes.ACCESS.strong: "pupil's plan" has "pupil's", which no word of a sentence is: write words as they are cut`,
    ],
    [
      { names: ['co-ordinator'] },
      'services.DCO.names: "co-ordinator" has "co-ordinator", which no word of a sentence is',
    ],
    [{ names: ['clinical ..x officer'] }, 'has "..x", which no word of a sentence is'],
    [{ names: ['clinical <and,or officer'] }, 'has "<and,or", which no word of a sentence is'],
    [{ names: ['officers ^ clinical'] }, 'has "^" after a word: write it first or leave it out'],
    [{ names: ['an @'] }, 'services.DCO.names: "an @" has "@", which stands for no word here'],
    [{ names: ['EHCP> officer'] }, 'names services before ">", which only lists of themes may'],
    [{ strong: ['EHCP,OTT> officer'] }, 'names no known service by "OTT": write codes of DCO, DMO,'],
    [{ strong: ['pupils? reached'] }, 'begins with "pupils?", which may be missing: leave it out, or write all forms'],
    [{ strong: ['AP> pupils?'] }, '"AP> pupils?" begins with "pupils?", which may be missing'],
    [{ strong: ['reaching pupils?'] }, 'ends with "pupils?", which may be missing'],
    [{ strong: ['<all,many> pupils'] }, 'begins with "<all,many>", which may be missing'],
    [{ strong: ['reaching ..3'] }, 'ends with "..3", which may be missing'],
    [{ strong: ['reach', 'reach'] }, 'themes.ACCESS.strong: "reach" stands here twice: leave one out'],
    [{ strong: ['reach|gain|reach pupils'] }, 'has "reach" twice in one place: leave one out'],
    [{ notAfter: ['aged about'] }, 'statistics.notAfter: must be one word in small letters'],
  ])('%o', (lists, message) => {
    expect(() => readLexicon(small(lists))).toThrow(message);
  });

  it('all at once, a line each', () => {
    const read = () => readLexicon(small({ names: ['officers?'], notTheme: ['reach', 'reach'] }));
    expect(read).toThrow(
      /^lexicon\.json cannot be used as it is:\n {2}services\.DCO\.names: .*\n {2}themes\.ACCESS\.not: .*$/,
    );
  });
});

it('what is no sign of a theme for one service can be one for another', () => {
  const rules = themeRules(readLexicon(small({ strong: ['reach*'], notTheme: ['CAMHS> reach far'] })));
  const cuesOf = (sentence: string) =>
    readTargets(findingsIn('EFFECTIVE', [sentence])).map(({ target }) => [
      target.named.service,
      themeCues(rules, target, 'STRENGTH').map((one) => one.match.pattern.source),
    ]);
  expect(cuesOf('CAMHS clinics reach far.')).toEqual([['CAMHS', []]]);
  expect(cuesOf('Physiotherapy clinics reach far.')).toEqual([['PHYSIO', ['reach*']]]);
});

describe('themes that words tell, each form of them', () => {
  const rules = themeRules(lexicon);
  const themesOf = (sentence: string) =>
    readTargets(findingsIn('EFFECTIVE', [sentence])).flatMap(({ target }) =>
      themeCues(rules, target, 'STRENGTH')
        .filter((one) => one.match.value.strength === 'strong')
        .map((one) => one.match.value.theme),
    );

  it.each([
    ['The CAMHS threshold is known.', ['ACCESS']],
    ['Physiotherapists sent an email.', ['COMMUNICATION']],
    ['Physiotherapists came after a long journey.', ['ACCESS']],
    ['The journey of physiotherapists goes on.', []],
    ['CAMHS managers reported to the ICB board.', ['OVERSIGHT']],
    ['CAMHS managers went to the town board.', []],
    ['EHC plans with the child’s voice are few.', ['QUALITY']],
    ['EHC plans hold the children’s own words.', ['QUALITY']],
    ['Children’s communication grows with physiotherapy.', []],
    ['One physiotherapist covers four districts.', ['CAPACITY']],
    ['Physiotherapists in three areas met.', []],
    ['Physiotherapists accelerated this.', ['WAITING']],
  ])('%s: %o', (sentence, themes) => {
    expect([...new Set(themesOf(sentence))]).toEqual(themes);
  });
});

it('every pattern that the models weigh still stands in the lexicon: after a change of patterns, npm run train', () => {
  const folder = new URL('../../../src/extract/mentions/', import.meta.url);
  const file: unknown = JSON.parse(readFileSync(new URL('models.json', folder), 'utf8'));
  const { polarity, themes, judged } = modelsSchema.parse(file);
  const { judgements, services } = lexicon;
  const known = {
    cue: new Set([...judgements.good, ...judgements.bad, 'share.good', 'share.bad']),
    theme: new Set(
      lexicon.themes.flatMap(({ code, strong, weak }) =>
        [...strong, ...weak].map((one) => `${code}:${servicePattern(one).pattern}`),
      ),
    ),
    aside: new Set(services.flatMap((one) => one.onlyJudged ?? [])),
    name: new Set(services.flatMap((one) => [...one.names, ...(one.shortNames ?? [])])),
  };
  const weighed = (model: typeof polarity, feature: RegExp) =>
    Object.keys(model.weights).flatMap((name) => feature.exec(name)?.[1] ?? []);
  const weighedBy = {
    cue: weighed(polarity, /^cue:(?:good|bad):(.*)$/),
    theme: weighed(themes, new RegExp(`^(?:own|rest):((?:${THEMES.join('|')}):.*)$`)),
    aside: weighed(judged, /^aside:(.*)$/),
    name: weighed(judged, /^name:name:(.*)$/),
  };
  for (const kind of ['cue', 'theme', 'aside', 'name'] as const) {
    expect(weighedBy[kind].length, `the models weigh no ${kind} at all`).toBeGreaterThan(0);
    expect(
      weighedBy[kind].filter((one) => !known[kind].has(one)),
      'these patterns of models.json are not in lexicon.json, so what was learned of them is lost: run npm run train',
    ).toEqual([]);
  }
});
