/**
 * The closed word lists of the domain. They are the codes that the extracted documents, the graph and the GraphQL enums share;
 * what belongs to each and what does not stands in docs/vocabulary.md.
 */

/** What kind of document was read. */
export const DOCUMENT_KINDS = ['INSPECTION_LETTER', 'INSPECTION_REPORT', 'MEETING_MINUTES'] as const;

/** The inspection framework: letters of 2016–2022, reports from 2023. */
export const FRAMEWORKS = ['LOCAL_AREA_SEND_2016', 'AREA_SEND_2023'] as const;

/**
 * What an inspection concluded: the first two in the 2016 framework, the next two on a revisit in that framework, the others in the 2023
 * one.
 */
export const OUTCOMES = [
  'WSOA_REQUIRED',
  'NO_WSOA',
  'SUFFICIENT_PROGRESS',
  'INSUFFICIENT_PROGRESS',
  'TYPICALLY_POSITIVE',
  'INCONSISTENT',
  'WIDESPREAD_FAILINGS',
] as const;

/** How a statement judges what it speaks of. */
export const POLARITIES = ['STRENGTH', 'WEAKNESS', 'MIXED', 'NEUTRAL'] as const;

/** What a judgement is about. */
export const THEMES = ['CAPACITY', 'WAITING', 'QUALITY', 'OVERSIGHT', 'ACCESS', 'COMMUNICATION'] as const;

/** Services and roles that statements mention. */
export const SERVICES = [
  'DCO',
  'DMO',
  'DSCO',
  'CAMHS',
  'SENDIASS',
  'SALT',
  'OT',
  'PHYSIO',
  'EP',
  'HEALTH_VISITING',
  'SCHOOL_NURSING',
  'PCF',
  'SHORT_BREAKS',
  'ND_PATHWAY',
  'LOCAL_OFFER',
  'AP',
  'EHCP',
] as const;

/** Where in its document a statement stands. */
export const SECTIONS = [
  'INTRO',
  'MAIN_STRENGTH',
  'MAIN_WEAKNESS',
  'IDENTIFY_STRENGTH',
  'IDENTIFY_DEVELOPMENT',
  'MEET_STRENGTH',
  'MEET_DEVELOPMENT',
  'OUTCOMES_STRENGTH',
  'OUTCOMES_DEVELOPMENT',
  'WSOA',
  'REVISITED_WEAKNESS',
  'REVISIT',
  'CONTEXT',
  'EXPERIENCE',
  'EFFECTIVE',
  'NEEDS_BETTER',
  'IMPROVEMENTS',
  'PRIORITY_ACTION',
  'MINUTES',
] as const;

/** What a document asks for. */
export const RECOMMENDATION_KINDS = [
  'AREA_FOR_IMPROVEMENT',
  'PRIORITY_ACTION',
  'WSOA_WEAKNESS',
  'REVISITED_WEAKNESS',
  'AGREED_ACTION',
] as const;

/** Whether a revisit found enough progress on a weakness of the inspection before. */
export const REVISIT_JUDGEMENTS = ['SUFFICIENT', 'INSUFFICIENT'] as const;

/** What a revisit concludes: it looks at the weaknesses of a written statement of action alone, and is no full inspection. */
export const REVISIT_OUTCOMES: readonly Outcome[] = ['SUFFICIENT_PROGRESS', 'INSUFFICIENT_PROGRESS'];

/** What an item of minutes is. */
export const ITEM_KINDS = ['STATEMENT', 'QUESTION', 'RESPONSE', 'DECISION', 'ACTION'] as const;

/** What an organisation is. */
export const ORGANISATION_KINDS = ['LOCAL_AUTHORITY', 'ICB', 'CCG', 'OTHER', 'INSPECTORATE'] as const;

/** The two inspectorates. */
export const INSPECTORATES = ['OFSTED', 'CQC'] as const;

/** As what a document names someone who is no inspector. */
export const CAPACITIES = ['LEADER', 'ADDRESSEE', 'SIGNATORY'] as const;

/** Who a statement comes from: inspectors, or people at a meeting. What a partnership says of itself is never a finding. */
export const VOICES = ['INSPECTORS', 'MEETING'] as const;

/** How exactly a document gives a figure. */
export const PRECISIONS = ['EXACT', 'ABOUT', 'AT_LEAST', 'AT_MOST'] as const;

export type DocumentKind = (typeof DOCUMENT_KINDS)[number];
export type Framework = (typeof FRAMEWORKS)[number];
export type Outcome = (typeof OUTCOMES)[number];
export type Polarity = (typeof POLARITIES)[number];
export type ThemeCode = (typeof THEMES)[number];
export type ServiceCode = (typeof SERVICES)[number];
export type Section = (typeof SECTIONS)[number];
export type RecommendationKind = (typeof RECOMMENDATION_KINDS)[number];
export type RevisitJudgement = (typeof REVISIT_JUDGEMENTS)[number];
export type ItemKind = (typeof ITEM_KINDS)[number];
export type OrganisationKind = (typeof ORGANISATION_KINDS)[number];
export type Inspectorate = (typeof INSPECTORATES)[number];
export type Voice = (typeof VOICES)[number];
export type Precision = (typeof PRECISIONS)[number];
