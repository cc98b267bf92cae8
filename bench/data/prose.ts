import type { ServiceCode, ThemeCode } from '../../src/extract/vocabulary.ts';
import type { Random } from './random.ts';

/** How often each service is spoken of in the annotated reports, and how its name is printed. */
export const SERVICE_NAMES: readonly (readonly [ServiceCode, weight: number, name: string])[] = [
  ['EHCP', 112, 'education, health and care (EHC) plans'],
  ['AP', 42, 'alternative provision'],
  ['CAMHS', 37, 'child and adolescent mental health services (CAMHS)'],
  ['ND_PATHWAY', 35, 'the neurodevelopmental pathway'],
  ['PCF', 34, 'the parent carer forum'],
  ['LOCAL_OFFER', 32, 'the local offer'],
  ['SALT', 26, 'speech and language therapy'],
  ['SHORT_BREAKS', 16, 'short breaks'],
  ['SENDIASS', 15, 'the SEND information, advice and support service (SENDIASS)'],
  ['OT', 14, 'occupational therapy'],
  ['DCO', 12, 'the designated clinical officer'],
  ['HEALTH_VISITING', 11, 'health visiting'],
  ['SCHOOL_NURSING', 11, 'school nursing'],
  ['EP', 9, 'educational psychology'],
  ['PHYSIO', 8, 'physiotherapy'],
  ['DMO', 8, 'the designated medical officer'],
  ['DSCO', 2, 'the designated social care officer'],
];

/** Themes of a judgement and how often each stands; null is a judgement under no theme. */
export const THEME_WEIGHTS: readonly (readonly [ThemeCode | null, number])[] = [
  ['QUALITY', 110],
  ['WAITING', 97],
  [null, 93],
  ['COMMUNICATION', 62],
  ['ACCESS', 59],
  ['OVERSIGHT', 36],
  ['CAPACITY', 16],
];

/** The roles are judged on their capacity and influence more than services are. */
export const ROLE_THEME_WEIGHTS: readonly (readonly [ThemeCode | null, number])[] = [
  ['CAPACITY', 35],
  ['OVERSIGHT', 30],
  [null, 20],
  ['QUALITY', 10],
  ['COMMUNICATION', 10],
];

type Judgement = 'STRENGTH' | 'WEAKNESS';

const judgements: Record<ThemeCode | 'NONE', Record<Judgement, readonly string[]>> = {
  CAPACITY: {
    STRENGTH: [
      'There is enough capacity in {service} to meet the need',
      'Additional posts have strengthened {service}',
    ],
    WEAKNESS: ['There is too little capacity in {service}', 'Posts in {service} have stood vacant for {months} months'],
  },
  WAITING: {
    STRENGTH: [
      'Families wait less than {weeks} weeks for {service}',
      'Waiting times for {service} have fallen sharply',
    ],
    WEAKNESS: [
      'Children wait more than {weeks} weeks for {service}',
      'Waiting lists for {service} have grown since the last inspection',
    ],
  },
  QUALITY: {
    STRENGTH: ['The quality of {service} is consistently high', 'Leaders check the quality of {service} with rigour'],
    WEAKNESS: ['The quality of {service} varies too much', 'Too much of {service} is of poor quality'],
  },
  OVERSIGHT: {
    STRENGTH: ['Leaders have a secure oversight of {service}', 'Data on {service} are used well to plan'],
    WEAKNESS: ['Leaders lack an accurate view of {service}', 'Oversight of {service} is weak'],
  },
  ACCESS: {
    STRENGTH: ['Access to {service} is equitable across the area', 'Young people find {service} easy to reach'],
    WEAKNESS: ['Access to {service} depends on where a family lives', 'Many families cannot reach {service}'],
  },
  COMMUNICATION: {
    STRENGTH: ['Parents speak well of how {service} keeps them informed', 'Information about {service} is clear'],
    WEAKNESS: ['Parents are not kept informed about {service}', 'Few parents know about {service}'],
  },
  NONE: {
    STRENGTH: ['Children benefit from {service}', 'The work of {service} makes a real difference to families'],
    WEAKNESS: ['Children do not get what they need from {service}', 'Parents have little confidence in {service}'],
  },
};

const places = [
  'in the early years',
  'in mainstream schools',
  'in special schools',
  'at the end of key stage 4',
  'when moving into adulthood',
  'in the north of the area',
  'in the most deprived wards',
  'after the age of 19',
  'at the point of transition',
  'in further education',
];

const fillers = [
  'Leaders know their children and young people with SEND well',
  'Joint working between education, health and care has improved',
  'Outcomes at the end of key stage 2 are close to those seen nationally',
  'Too many pupils with SEND are persistently absent from school',
  'Young people contribute to decisions that affect them',
  'Strategic plans are not yet matched by measures of success',
  'Elected members hold leaders to account for what they promise',
  'The views of families shape the joint commissioning of services',
  'Preparation for adulthood begins too late for many young people',
  'Settings identify needs early and share what they learn',
];

const fill = (random: Random, template: string, service: string): string => {
  const words = template
    .replace('{service}', service)
    .replace('{weeks}', String(random.between(8, 70)))
    .replace('{months}', String(random.between(3, 18)));
  return `${words.charAt(0).toUpperCase()}${words.slice(1)} ${random.pick(places)}`;
};

/** A sentence that judges a service under a theme, in the words of no report. */
export function judgement(random: Random, service: string, theme: ThemeCode | null, polarity: Judgement): string {
  return `${fill(random, random.pick(judgements[theme ?? 'NONE'][polarity]), service)}.`;
}

/** A sentence that judges a service both ways. */
export function mixedJudgement(random: Random, service: string, theme: ThemeCode | null): string {
  const good = fill(random, random.pick(judgements[theme ?? 'NONE'].STRENGTH), service);
  return `${good}, but this is not yet the case ${random.pick(places)}.`;
}

/** A sentence that names a service and judges nothing. */
export function plainMention(random: Random, service: string): string {
  return `Inspectors met staff who work with ${service} ${random.pick(places)}.`;
}

/** A sentence about no particular service. */
export function filler(random: Random): string {
  return `${random.pick(fillers)} ${random.pick(places)}.`;
}
