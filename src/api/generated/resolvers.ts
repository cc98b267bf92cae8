import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { AreaRow } from '../rows/area.ts';
import type { InspectionRow } from '../rows/inspection.ts';
import type { DocumentRow } from '../rows/document.ts';
import type { FindingRow } from '../rows/finding.ts';
import type { RecommendationRow } from '../rows/recommendation.ts';
import type { MentionRow } from '../rows/mention.ts';
import type { MeetingItemRow } from '../rows/meetingItem.ts';
import type { StatisticRow } from '../rows/statistic.ts';
import type { ServiceRow } from '../rows/service.ts';
import type { ThemeRow } from '../rows/theme.ts';
import type { InspectorRow } from '../rows/inspector.ts';
import type { PersonRow } from '../rows/person.ts';
import type { OrganisationRow } from '../rows/organisation.ts';
import type { SearchHit } from '../search/search.ts';
import type { InspectionEdgeSource } from '../lists/inspections.ts';
import type { OrganisationEdgeSource } from '../lists/organisations.ts';
import type { DocumentEdgeSource } from '../lists/documents.ts';
import type { PersonEdgeSource } from '../lists/people.ts';
import type { ProgressPair } from '../resolvers/progress.ts';
import type { ProgressSource, Evidence } from '../questions/progress.ts';
import type { ComparisonSource, ServiceSubject, ThemeSubject, JudgementsSource } from '../resolvers/compareAreas.ts';
import type { TrendSource } from '../resolvers/trends.ts';
import type { AreaFacetSource, ServiceFacetSource, ThemeFacetSource } from '../search/facets.ts';
import type { ApiContext } from '../context.ts';
export type Maybe<T> = T | null | undefined;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A day, as ISO 8601 writes it: `2017-11-27`. */
  Date: { input: string; output: string; }
  /** A moment, as ISO 8601 writes it, in UTC: `2026-11-22T05:16:00.000Z`. */
  DateTime: { input: string; output: string; }
};

/** A local area: an upper-tier local authority and its health partners, inspected together. An area that was abolished stays as it was, linked to its successors. */
export type Area = Node & {
  __typename?: 'Area';
  /** Other names that people write, such as `Hull`. */
  alsoKnownAs: Array<Scalars['String']['output']>;
  /** Letters, reports and minutes about this area. */
  documents: DocumentConnection;
  /** What inspectors found here. */
  findings: FindingConnection;
  /** True for an area that has been abolished. */
  former: Scalars['Boolean']['output'];
  /** The slug: `hackney`. */
  id: Scalars['ID']['output'];
  /** The inspections of this area. */
  inspections: InspectionConnection;
  /** Everyone who has inspected this area. */
  inspectors: InspectorConnection;
  /** What was said at meetings about this area. */
  items: MeetingItemConnection;
  /** The three-digit code of the Department for Education: `204`. */
  laCode?: Maybe<Scalars['String']['output']>;
  /** Each sentence or clause about a service here. Inspectors only, unless `voices` says otherwise. */
  mentions: MentionConnection;
  /** The usual name: `Kingston upon Hull`. */
  name: Scalars['String']['output'];
  /** The address of the page on which Ofsted publishes the area's letters and reports, made from `ofstedUrn`. */
  ofstedPage?: Maybe<Scalars['String']['output']>;
  /** The unique reference number under which Ofsted publishes: `80474`. */
  ofstedUrn?: Maybe<Scalars['String']['output']>;
  /** The nine-character code of the Office for National Statistics: `E09000012`. */
  onsCode?: Maybe<Scalars['String']['output']>;
  /** The partners of this area: those that a document of an inspection names. */
  organisations: OrganisationConnection;
  /** People named in the documents about this area. */
  people: PersonConnection;
  /** The abolished areas that this one took over from, of those that documents here speak of. */
  predecessors: Array<Area>;
  /** What an earlier inspection found and what a later one found, service by service and theme by theme, with the sentences of both. Null where there are not two inspections to compare. Example: `area(slug: "hackney") { progress(services: [DCO, DMO]) { items { service { code } theme state before { mentions { quote } } after { mentions { quote } } } } }`. */
  progress?: Maybe<Progress>;
  /** What documents about this area ask for. */
  recommendations: RecommendationConnection;
  /** The region of England, such as `London` or `Yorkshire and the Humber`. */
  region?: Maybe<Scalars['String']['output']>;
  /** A readable name for addresses, the same as the id: `hackney`. */
  slug: Scalars['ID']['output'];
  /** Figures that documents about this area state. */
  statistics: StatisticConnection;
  /** The areas that took over when this one was abolished. */
  successors: Array<Area>;
  /** The kind of authority: `County`, `London Borough`, `Metropolitan District` or `Unitary Authority`. */
  type?: Maybe<Scalars['String']['output']>;
};


/** A local area: an upper-tier local authority and its health partners, inspected together. An area that was abolished stays as it was, linked to its successors. */
export type AreaDocumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: DocumentOrder;
  where?: InputMaybe<DocumentWhere>;
};


/** A local area: an upper-tier local authority and its health partners, inspected together. An area that was abolished stays as it was, linked to its successors. */
export type AreaFindingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: StatementOrder;
  where?: InputMaybe<FindingWhere>;
};


/** A local area: an upper-tier local authority and its health partners, inspected together. An area that was abolished stays as it was, linked to its successors. */
export type AreaInspectionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InspectionOrder;
  where?: InputMaybe<InspectionWhere>;
};


/** A local area: an upper-tier local authority and its health partners, inspected together. An area that was abolished stays as it was, linked to its successors. */
export type AreaInspectorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InspectorOrder;
  where?: InputMaybe<InspectorWhere>;
};


/** A local area: an upper-tier local authority and its health partners, inspected together. An area that was abolished stays as it was, linked to its successors. */
export type AreaItemsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: StatementOrder;
  where?: InputMaybe<MeetingItemWhere>;
};


/** A local area: an upper-tier local authority and its health partners, inspected together. An area that was abolished stays as it was, linked to its successors. */
export type AreaMentionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: StatementOrder;
  where?: InputMaybe<MentionWhere>;
};


/** A local area: an upper-tier local authority and its health partners, inspected together. An area that was abolished stays as it was, linked to its successors. */
export type AreaOrganisationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: OrganisationOrder;
  where?: InputMaybe<OrganisationWhere>;
};


/** A local area: an upper-tier local authority and its health partners, inspected together. An area that was abolished stays as it was, linked to its successors. */
export type AreaPeopleArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: PersonOrder;
};


/** A local area: an upper-tier local authority and its health partners, inspected together. An area that was abolished stays as it was, linked to its successors. */
export type AreaProgressArgs = {
  from?: InputMaybe<Scalars['ID']['input']>;
  includeAnaphoric?: Scalars['Boolean']['input'];
  minConfidence?: InputMaybe<Scalars['Float']['input']>;
  services?: InputMaybe<Array<ServiceCode>>;
  states?: InputMaybe<Array<ProgressState>>;
  themes?: InputMaybe<Array<ThemeCode>>;
  to?: InputMaybe<Scalars['ID']['input']>;
};


/** A local area: an upper-tier local authority and its health partners, inspected together. An area that was abolished stays as it was, linked to its successors. */
export type AreaRecommendationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: StatementOrder;
  where?: InputMaybe<RecommendationWhere>;
};


/** A local area: an upper-tier local authority and its health partners, inspected together. An area that was abolished stays as it was, linked to its successors. */
export type AreaStatisticsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: StatementOrder;
  where?: InputMaybe<StatisticWhere>;
};

/** Areas side by side. */
export type AreaComparison = {
  __typename?: 'AreaComparison';
  /** The areas, in the order in which they were asked for. */
  areas: Array<Area>;
  /** Service by service; those that inspectors mention in none of the areas are left out. */
  services: Array<ServiceComparison>;
  /** Theme by theme; those that inspectors mention in none of the areas are left out. */
  themes: Array<ThemeComparison>;
};

/** A page of areas. */
export type AreaConnection = {
  __typename?: 'AreaConnection';
  /** The areas of this page with their cursors. */
  edges: Array<AreaEdge>;
  /** The areas of this page, in order. */
  nodes: Array<Area>;
  /** Whether there is more, and the cursors to ask for it with. */
  pageInfo: PageInfo;
  /** How many areas there are in all pages together. Counted only when it is asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One of the areas of a page, with its cursor. */
export type AreaEdge = {
  __typename?: 'AreaEdge';
  /** Stands for this place in the list; give it to `after` or `before`. */
  cursor: Scalars['String']['output'];
  /** The node itself. */
  node: Area;
};

/** How many results are about an area. */
export type AreaFacet = {
  __typename?: 'AreaFacet';
  /** The area. */
  area: Area;
  /** How many results. */
  count: Scalars['Int']['output'];
};

/** How many mentions judge a service or theme in one area, and which. On a theme, a sentence counts once for each service that it names. */
export type AreaJudgements = {
  __typename?: 'AreaJudgements';
  /** The area. */
  area: Area;
  /** The mentions behind the counts. */
  mentions: MentionConnection;
  /** Mentions that do both. */
  mixed: Scalars['Int']['output'];
  /** Mentions that only describe. */
  neutral: Scalars['Int']['output'];
  /** Mentions that judge it a strength. */
  strengths: Scalars['Int']['output'];
  /** Mentions that judge it a weakness. */
  weaknesses: Scalars['Int']['output'];
};


/** How many mentions judge a service or theme in one area, and which. On a theme, a sentence counts once for each service that it names. */
export type AreaJudgementsMentionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: StatementOrder;
  polarities?: InputMaybe<Array<Polarity>>;
};

/** How areas can be ordered. */
export type AreaOrder =
  /** By name, from A to Z. */
  | 'NAME_ASC'
  /** By name, from Z to A. */
  | 'NAME_DESC';

/** Which areas. All conditions must hold. */
export type AreaWhere = {
  /** True: only abolished areas; false: only those that are not. */
  former?: InputMaybe<Scalars['Boolean']['input']>;
  /** Inspected under any of these frameworks. Together with `outcomes`, one inspection must meet both. */
  frameworks?: InputMaybe<Array<Framework>>;
  /** With an inspection of any of these kinds; together with `frameworks` and `outcomes`, in the same inspection. */
  inspectionKinds?: InputMaybe<Array<InspectionKind>>;
  /** With an inspection that had any of these outcomes. Together with `frameworks`, one inspection must meet both. */
  outcomes?: InputMaybe<Array<Outcome>>;
  /** In any of these regions of England, as in `Area.region`. An unknown region is an error. */
  regions?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Any of these areas, by slug. An unknown slug is an error. At most 100. */
  slugs?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Where inspectors found a strength like this: in one mention, judged STRENGTH, all conditions hold. */
  strength?: InputMaybe<JudgementWhere>;
  /** Where inspectors found a weakness like this: in one mention, judged WEAKNESS or MIXED, all conditions hold. */
  weakness?: InputMaybe<JudgementWhere>;
};

/** A figure that another is set against, such as a national average. */
export type Comparator = {
  __typename?: 'Comparator';
  /** What it is: `nationally`. */
  label: Scalars['String']['output'];
  /** The number, in the unit of the statistic. */
  value: Scalars['Float']['output'];
};

/** Which inspections of each area are compared. */
export type ComparedInspections =
  /** All of each area. */
  | 'ALL'
  /** The latest full inspection of each area; a revisit, which looks at a few weaknesses, only where an area has no other. */
  | 'LATEST';

/** How much of a document's body stands in a finding, recommendation, item or recognised furniture. */
export type Coverage = {
  __typename?: 'Coverage';
  /** How many characters the body has. */
  bodyCharacters: Scalars['Int']['output'];
  /** How many of them are accounted for. */
  coveredCharacters: Scalars['Int']['output'];
  /** The share of them, from 0 to 1. */
  share: Scalars['Float']['output'];
};

/** A published letter or report of an inspection, or the minutes of a meeting. */
export type Document = Node & {
  __typename?: 'Document';
  /** The local area that it is about. */
  area: Area;
  /** How much of its text was understood. */
  coverage: Coverage;
  /** SHA-256 of `text`, hexadecimal. */
  digest: Scalars['String']['output'];
  /** The version of the extraction that read it. */
  extractionVersion: Scalars['String']['output'];
  /** The name of the file from which it was read. */
  file: Scalars['String']['output'];
  /** What inspectors found, as this document states it. */
  findings: FindingConnection;
  /** How that file was written: `PDF`, `TEXT` or `HTML`. */
  format: Scalars['String']['output'];
  /** Such as `hackney-2017-11-27/document`. */
  id: Scalars['ID']['output'];
  /** The inspection that it reports; null for minutes. */
  inspection?: Maybe<Inspection>;
  /** The items of these minutes, in order; none for a letter or report. */
  items: MeetingItemConnection;
  /** What kind of document. */
  kind: DocumentKind;
  /** Each sentence or clause of this document about a service, whoever speaks. */
  mentions: MentionConnection;
  /** What was not understood, and where: an unknown heading, a bullet outside any section. */
  notUnderstood: Array<NotUnderstood>;
  /** How many pages it has; 1 where the file has no page marks. */
  pageCount: Scalars['Int']['output'];
  /** For each page, the offset in `text` at which it begins. */
  pageStarts: Array<Scalars['Int']['output']>;
  /** False where the file has no page marks, so that every statement is said to stand on page 1. */
  pagesMarked: Scalars['Boolean']['output'];
  /** The people whom this document names, with the capacity in which it does. */
  people: DocumentPersonConnection;
  /** The day on which it was published, as it says itself; null where it does not. */
  publishedOn?: Maybe<Scalars['Date']['output']>;
  /** What this document asks for. */
  recommendations: RecommendationConnection;
  /** Figures that this document states, whoever states them. */
  statistics: StatisticConnection;
  /** Its text in reading order without headers, footers and page numbers. Every `start` and `end` is an offset into it. Tens of kilobytes: it adds 100 to the cost of an operation. */
  text: Scalars['String']['output'];
  /** Its title. */
  title: Scalars['String']['output'];
};


/** A published letter or report of an inspection, or the minutes of a meeting. */
export type DocumentFindingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: StatementOrder;
  where?: InputMaybe<FindingWhere>;
};


/** A published letter or report of an inspection, or the minutes of a meeting. */
export type DocumentItemsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: StatementOrder;
  where?: InputMaybe<MeetingItemWhere>;
};


/** A published letter or report of an inspection, or the minutes of a meeting. */
export type DocumentMentionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: StatementOrder;
  where?: InputMaybe<MentionWhere>;
};


/** A published letter or report of an inspection, or the minutes of a meeting. */
export type DocumentPeopleArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: PersonOrder;
};


/** A published letter or report of an inspection, or the minutes of a meeting. */
export type DocumentRecommendationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: StatementOrder;
  where?: InputMaybe<RecommendationWhere>;
};


/** A published letter or report of an inspection, or the minutes of a meeting. */
export type DocumentStatisticsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: StatementOrder;
  where?: InputMaybe<StatisticWhere>;
};

/** A page of documents. */
export type DocumentConnection = {
  __typename?: 'DocumentConnection';
  /** The documents of this page with their cursors. */
  edges: Array<DocumentEdge>;
  /** The documents of this page, in order. */
  nodes: Array<Document>;
  /** Whether there is more, and the cursors to ask for it with. */
  pageInfo: PageInfo;
  /** How many documents there are in all pages together. Counted only when it is asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One of the documents of a page, with its cursor. */
export type DocumentEdge = {
  __typename?: 'DocumentEdge';
  /** Stands for this place in the list; give it to `after` or `before`. */
  cursor: Scalars['String']['output'];
  /** The node itself. */
  node: Document;
};

/** What kind of document. */
export type DocumentKind =
  /** The letter that reports an inspection of 2016 to 2022. */
  | 'INSPECTION_LETTER'
  /** The report of an inspection from 2023. */
  | 'INSPECTION_REPORT'
  /** Minutes of a council's scrutiny commission that questioned the partnership. */
  | 'MEETING_MINUTES';

/** How documents can be ordered. */
export type DocumentOrder =
  /** Earliest first, by the inspection's first day, or for minutes the date of publication. Documents without a date come first. */
  | 'DATE_ASC'
  /** The exact reverse of `DATE_ASC`. */
  | 'DATE_DESC';

/** A page of a document's people. */
export type DocumentPersonConnection = {
  __typename?: 'DocumentPersonConnection';
  /** The people of this page with their cursors and what the relation says. */
  edges: Array<DocumentPersonEdge>;
  /** The people of this page, in order. */
  nodes: Array<Person>;
  /** Whether there is more, and the cursors to ask for it with. */
  pageInfo: PageInfo;
  /** How many people there are in all pages together. Counted only when it is asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One person whom a document names. */
export type DocumentPersonEdge = {
  __typename?: 'DocumentPersonEdge';
  /** In which capacity the document names the person. */
  capacity: PersonCapacity;
  /** Stands for this place in the list; give it to `after` or `before`. */
  cursor: Scalars['String']['output'];
  /** The node itself. */
  node: Person;
  /** The organisation, as printed there; null where none is. */
  printedOrganisation?: Maybe<Scalars['String']['output']>;
  /** The role, as printed there; null where none is. */
  role?: Maybe<Scalars['String']['output']>;
};

/** Which documents. All conditions must hold. */
export type DocumentWhere = {
  /** In any of these areas, by slug. An unknown slug is an error. At most 100. */
  areas?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Inspected under any of these frameworks. Leaves out minutes of meetings. */
  frameworks?: InputMaybe<Array<Framework>>;
  /** Published on this date or later. Leaves out documents without a date. */
  from?: InputMaybe<Scalars['Date']['input']>;
  /** Where the inspection was any of these: full ones, or revisits, which look only again at weaknesses. Leaves out minutes of meetings. */
  inspectionKinds?: InputMaybe<Array<InspectionKind>>;
  /** Any of these kinds. */
  kinds?: InputMaybe<Array<DocumentKind>>;
  /** Where the inspection had any of these outcomes. Leaves out minutes of meetings. */
  outcomes?: InputMaybe<Array<Outcome>>;
  /** In any of these regions of England, as in `Area.region`. An unknown region is an error. */
  regions?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Published on this date or earlier. Leaves out documents without a date. */
  to?: InputMaybe<Scalars['Date']['input']>;
};

/** One statement of what inspectors found: a bullet or a paragraph of a letter or report. */
export type Finding = Node & Statement & {
  __typename?: 'Finding';
  /** The local area that the document is about. */
  area: Area;
  /** How certain the polarity is, from 0 to 1. It says nothing of the themes. */
  confidence: Scalars['Float']['output'];
  /** The first day of the inspection, or the date of publication of minutes; null where minutes bear no date. */
  date?: Maybe<Scalars['Date']['output']>;
  /** The document that says it. */
  document: Document;
  /** Where the words end in `document.text`: `text.slice(start, end)` is the quotation, exactly. */
  end: Scalars['Int']['output'];
  /** Such as `hackney-2017-11-27/finding/12`. */
  id: Scalars['ID']['output'];
  /** The inspection whose document says it. */
  inspection: Inspection;
  /** Its sentences and clauses about services, each with its own polarity and themes. */
  mentions: MentionConnection;
  /** The page of the document on which the words begin, from 1. */
  page: Scalars['Int']['output'];
  /** How it judges. */
  polarity: Polarity;
  /** The rule that decided on the polarity: `section` where the part of the document says how it judges; where the finding's own words do, `section-words`, or `main-words` and `main-turn` (praise that turns to criticism) among a letter's main findings. */
  rule: Scalars['String']['output'];
  /** The part of the document in which it stands. */
  section: Section;
  /** The services and roles that it speaks of. */
  services: Array<Service>;
  /** The findings of other areas whose words are nearest to this one's, by Neo4j's full-text index; nearest first. Example: `node(id: "hackney-2017-11-27/finding/9") { ... on Finding { similar(first: 3) { score finding { text area { name } } } } }`. */
  similar: Array<SimilarFinding>;
  /** Where the words begin in `document.text`, in UTF-16 code units. */
  start: Scalars['Int']['output'];
  /** The words of the document, exactly. */
  text: Scalars['String']['output'];
  /** The themes of what it says of them. */
  themes: Array<ThemeCode>;
};


/** One statement of what inspectors found: a bullet or a paragraph of a letter or report. */
export type FindingMentionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: StatementOrder;
  where?: InputMaybe<MentionWhere>;
};


/** One statement of what inspectors found: a bullet or a paragraph of a letter or report. */
export type FindingSimilarArgs = {
  first?: Scalars['Int']['input'];
};

/** A page of findings. */
export type FindingConnection = {
  __typename?: 'FindingConnection';
  /** The findings of this page with their cursors. */
  edges: Array<FindingEdge>;
  /** The findings of this page, in order. */
  nodes: Array<Finding>;
  /** Whether there is more, and the cursors to ask for it with. */
  pageInfo: PageInfo;
  /** How many findings there are in all pages together. Counted only when it is asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One of the findings of a page, with its cursor. */
export type FindingEdge = {
  __typename?: 'FindingEdge';
  /** Stands for this place in the list; give it to `after` or `before`. */
  cursor: Scalars['String']['output'];
  /** The node itself. */
  node: Finding;
};

/** Which findings. All conditions must hold. */
export type FindingWhere = {
  /** In any of these areas, by slug. An unknown slug is an error. At most 100. */
  areas?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Inspected under any of these frameworks. Leaves out minutes of meetings. */
  frameworks?: InputMaybe<Array<Framework>>;
  /** On this date or later: the inspection's first day, or for minutes the date of publication. */
  from?: InputMaybe<Scalars['Date']['input']>;
  /** Where the inspection was any of these: full ones, or revisits, which look only again at weaknesses. Leaves out minutes of meetings. */
  inspectionKinds?: InputMaybe<Array<InspectionKind>>;
  /** In any of these inspections, by id. An unknown id is an error. At most 100. */
  inspections?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Extracted with at most this confidence, from 0 to 1: what a reviewer looks at. */
  maxConfidence?: InputMaybe<Scalars['Float']['input']>;
  /** Judging a service in any of these ways; together with `services` and `themes`, in the same mention. */
  mentionPolarities?: InputMaybe<Array<Polarity>>;
  /** Extracted with at least this confidence, from 0 to 1. */
  minConfidence?: InputMaybe<Scalars['Float']['input']>;
  /** Where the inspection had any of these outcomes. Leaves out minutes of meetings. */
  outcomes?: InputMaybe<Array<Outcome>>;
  /** Judging as a whole in any of these ways. */
  polarities?: InputMaybe<Array<Polarity>>;
  /** In any of these regions of England, as in `Area.region`. An unknown region is an error. */
  regions?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Standing in any of these parts of the document. */
  sections?: InputMaybe<Array<Section>>;
  /** Speaking of any of these services or roles. */
  services?: InputMaybe<Array<ServiceCode>>;
  /** Speaking of a service on any of these themes; together with `services`, of one of those, in the same mention. */
  themes?: InputMaybe<Array<ThemeCode>>;
  /** On this date or earlier: the inspection's first day, or for minutes the date of publication. */
  to?: InputMaybe<Scalars['Date']['input']>;
};

/** The inspection framework. */
export type Framework =
  /** Area SEND inspection, from 2023, published as a report. */
  | 'AREA_SEND_2023'
  /** Local area SEND inspection, 2016 to 2022, published as a letter. */
  | 'LOCAL_AREA_SEND_2016';

/** A link of the graph, from one node to another. */
export type GraphLink = {
  __typename?: 'GraphLink';
  /** The id of the node from which it goes. */
  source: Scalars['ID']['output'];
  /** The id of the node to which it goes. */
  target: Scalars['ID']['output'];
  /** What it says. */
  type: LinkType;
};

/** A node of the graph, as a diagram draws it. */
export type GraphNode = {
  __typename?: 'GraphNode';
  /** As in `Node.id`. */
  id: Scalars['ID']['output'];
  /** What to write beside it: a name, or the beginning of the words. */
  label: Scalars['String']['output'];
  /** What it is. */
  type: NodeType;
};

/** Which part of the graph. */
export type GraphWhere = {
  /** Around these areas, by slug; at least 1, at most 20. An unknown slug is an error. */
  areas: Array<Scalars['ID']['input']>;
  /** Nodes of these types; areas, inspections, inspectors and organisations without it. */
  types?: InputMaybe<Array<NodeType>>;
};

/** One inspection of one local area by Ofsted and the Care Quality Commission, or the revisit to one. */
export type Inspection = Node & {
  __typename?: 'Inspection';
  /** The local area that was inspected. */
  area: Area;
  /** The letter or report of this inspection. */
  document?: Maybe<Document>;
  /** The last day. */
  endDate: Scalars['Date']['output'];
  /** What the inspectors found. */
  findings: FindingConnection;
  /** Under which framework. */
  framework: Framework;
  /** The area and the first day: `hackney-2017-11-27`. */
  id: Scalars['ID']['output'];
  /** The inspection team, with each one's part in it. */
  inspectors: InspectionInspectorConnection;
  /** Whether it looked at everything or only again at weaknesses. */
  kind: InspectionKind;
  /** Each sentence or clause of its document about a service. */
  mentions: MentionConnection;
  /** When a monitoring inspection is to be, as printed; null where none is announced. */
  monitoringInspectionStated?: Maybe<Scalars['String']['output']>;
  /** The same area's full inspection after this one, where the graph has it; null of a revisit. */
  nextInspection?: Maybe<Inspection>;
  /** When the next full inspection is expected, as printed: `within approximately 3 years`. */
  nextInspectionStated?: Maybe<Scalars['String']['output']>;
  /** What the inspection concluded. */
  outcome: Outcome;
  /** The organisations that the document names as partners. */
  partners: InspectionPartnerConnection;
  /** The same area's latest earlier full inspection in the graph; of a revisit, the inspection that it returns to. `previousInspectionStated` may name a later one, which the graph does not hold. */
  previousInspection?: Maybe<Inspection>;
  /** When the inspection before was, as this inspection's document says it; null where it does not. */
  previousInspectionStated?: Maybe<StatedInspection>;
  /** What the document asks for. */
  recommendations: RecommendationConnection;
  /** The revisits to this inspection, earliest first: each looks again at the weaknesses of its written statement of action. What became of each weakness is `revisitJudgement` of the revisit's recommendations. Example: `inspections(where: { outcomes: [WSOA_REQUIRED] }) { nodes { area { name } revisits { outcome recommendations { nodes { text revisitJudgement } } } } }`. */
  revisits: Array<Inspection>;
  /** The first day. */
  startDate: Scalars['Date']['output'];
  /** Figures that the document states. */
  statistics: StatisticConnection;
};


/** One inspection of one local area by Ofsted and the Care Quality Commission, or the revisit to one. */
export type InspectionFindingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: StatementOrder;
  where?: InputMaybe<FindingWhere>;
};


/** One inspection of one local area by Ofsted and the Care Quality Commission, or the revisit to one. */
export type InspectionInspectorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InspectionTeamOrder;
};


/** One inspection of one local area by Ofsted and the Care Quality Commission, or the revisit to one. */
export type InspectionMentionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: StatementOrder;
  where?: InputMaybe<MentionWhere>;
};


/** One inspection of one local area by Ofsted and the Care Quality Commission, or the revisit to one. */
export type InspectionPartnersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: OrganisationOrder;
};


/** One inspection of one local area by Ofsted and the Care Quality Commission, or the revisit to one. */
export type InspectionRecommendationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: StatementOrder;
  where?: InputMaybe<RecommendationWhere>;
};


/** One inspection of one local area by Ofsted and the Care Quality Commission, or the revisit to one. */
export type InspectionStatisticsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: StatementOrder;
  where?: InputMaybe<StatisticWhere>;
};

/** A page of inspections. */
export type InspectionConnection = {
  __typename?: 'InspectionConnection';
  /** The inspections of this page with their cursors. */
  edges: Array<InspectionEdge>;
  /** The inspections of this page, in order. */
  nodes: Array<Inspection>;
  /** Whether there is more, and the cursors to ask for it with. */
  pageInfo: PageInfo;
  /** How many inspections there are in all pages together. Counted only when it is asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One of the inspections of a page, with its cursor. */
export type InspectionEdge = {
  __typename?: 'InspectionEdge';
  /** Stands for this place in the list; give it to `after` or `before`. */
  cursor: Scalars['String']['output'];
  /** The node itself. */
  node: Inspection;
};

/** A page of an inspection's team: inspectors. */
export type InspectionInspectorConnection = {
  __typename?: 'InspectionInspectorConnection';
  /** The inspectors of this page with their cursors and what the relation says. */
  edges: Array<InspectionInspectorEdge>;
  /** The inspectors of this page, in order. */
  nodes: Array<Inspector>;
  /** Whether there is more, and the cursors to ask for it with. */
  pageInfo: PageInfo;
  /** How many inspectors there are in all pages together. Counted only when it is asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One inspector of the team, with the part taken in this inspection. */
export type InspectionInspectorEdge = {
  __typename?: 'InspectionInspectorEdge';
  /** Stands for this place in the list; give it to `after` or `before`. */
  cursor: Scalars['String']['output'];
  /** Whether this inspector led for their inspectorate. */
  lead: Scalars['Boolean']['output'];
  /** The node itself. */
  node: Inspector;
  /** The name, as printed in this inspection's document. */
  printedName: Scalars['String']['output'];
  /** The role, as printed, but without the name of the inspectorate where that stands beside it: `CQC Lead Inspector` in a letter, `Lead inspector` in a report. */
  role: Scalars['String']['output'];
};

/** Whether an inspection looked at everything or only again at weaknesses. */
export type InspectionKind =
  /** A full inspection under its framework. */
  | 'FULL'
  /** A revisit, from 2018 to 2022, to an area that had to write a statement of action: it judges only the progress on each weakness. */
  | 'REVISIT';

/** How inspections can be ordered. */
export type InspectionOrder =
  /** Earliest first. */
  | 'START_DATE_ASC'
  /** Latest first. */
  | 'START_DATE_DESC';

/** A page of an inspection's partners: organisations. */
export type InspectionPartnerConnection = {
  __typename?: 'InspectionPartnerConnection';
  /** The organisations of this page with their cursors and what the relation says. */
  edges: Array<InspectionPartnerEdge>;
  /** The organisations of this page, in order. */
  nodes: Array<Organisation>;
  /** Whether there is more, and the cursors to ask for it with. */
  pageInfo: PageInfo;
  /** How many organisations there are in all pages together. Counted only when it is asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One partner of an inspection, with the name as printed. */
export type InspectionPartnerEdge = {
  __typename?: 'InspectionPartnerEdge';
  /** Stands for this place in the list; give it to `after` or `before`. */
  cursor: Scalars['String']['output'];
  /** What the organisation was to this inspection. */
  kind: OrganisationKind;
  /** The node itself. */
  node: Organisation;
  /** The name, as printed in this inspection's document. */
  printedName: Scalars['String']['output'];
};

/** How the team of an inspection can be ordered. */
export type InspectionTeamOrder =
  /** Those who led first, then by name. */
  | 'LEAD_FIRST'
  /** By name, from A to Z. */
  | 'NAME_ASC'
  /** By name, from Z to A. */
  | 'NAME_DESC';

/** Which inspections. All conditions must hold. */
export type InspectionWhere = {
  /** In any of these areas, by slug. An unknown slug is an error. At most 100. */
  areas?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Under any of these frameworks. */
  frameworks?: InputMaybe<Array<Framework>>;
  /** Beginning on this date or later. */
  from?: InputMaybe<Scalars['Date']['input']>;
  /** Of any of these kinds: full ones, or revisits, which look only again at weaknesses. */
  kinds?: InputMaybe<Array<InspectionKind>>;
  /** With any of these outcomes. */
  outcomes?: InputMaybe<Array<Outcome>>;
  /** In any of these regions of England, as in `Area.region`. An unknown region is an error. */
  regions?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Where inspectors found a strength like this: in one mention, judged STRENGTH, all conditions hold. */
  strength?: InputMaybe<JudgementWhere>;
  /** Beginning on this date or earlier. */
  to?: InputMaybe<Scalars['Date']['input']>;
  /** Where inspectors found a weakness like this: in one mention, judged WEAKNESS or MIXED, all conditions hold. */
  weakness?: InputMaybe<JudgementWhere>;
};

/** Someone who inspected for Ofsted or the Care Quality Commission. Variants of a name are one person. */
export type Inspector = Node & {
  __typename?: 'Inspector';
  /** The other names under which documents print this person, such as `Pat Tate` for `Patricia Tate`. */
  aliases: Array<Scalars['String']['output']>;
  /** In how many different areas this person has inspected. */
  areaCount: Scalars['Int']['output'];
  /** The areas that this person has inspected. */
  areas: AreaConnection;
  /** With whom this inspector has inspected, most often first. */
  colleagues: Array<InspectorColleague>;
  /** Such as `inspector/nick-whittaker`. */
  id: Scalars['ID']['output'];
  /** The inspections in which this person took part, with that part. */
  inspections: InspectorInspectionConnection;
  /** The fullest of the names by which documents call them, without titles and honours. */
  name: Scalars['String']['output'];
  /** The inspectorate: Ofsted or the Care Quality Commission. Someone who moved from one to the other is an inspector of each. */
  organisation?: Maybe<Organisation>;
};


/** Someone who inspected for Ofsted or the Care Quality Commission. Variants of a name are one person. */
export type InspectorAreasArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: AreaOrder;
  where?: InputMaybe<AreaWhere>;
};


/** Someone who inspected for Ofsted or the Care Quality Commission. Variants of a name are one person. */
export type InspectorColleaguesArgs = {
  first?: Scalars['Int']['input'];
};


/** Someone who inspected for Ofsted or the Care Quality Commission. Variants of a name are one person. */
export type InspectorInspectionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InspectionOrder;
  where?: InputMaybe<InspectionWhere>;
};

/** Someone with whom an inspector has inspected. */
export type InspectorColleague = {
  __typename?: 'InspectorColleague';
  /** Those inspections, earliest first; at most 100. */
  inspections: Array<Inspection>;
  /** The colleague. */
  inspector: Inspector;
  /** How many inspections they did together. */
  times: Scalars['Int']['output'];
};

/** A page of inspectors. */
export type InspectorConnection = {
  __typename?: 'InspectorConnection';
  /** The inspectors of this page with their cursors. */
  edges: Array<InspectorEdge>;
  /** The inspectors of this page, in order. */
  nodes: Array<Inspector>;
  /** Whether there is more, and the cursors to ask for it with. */
  pageInfo: PageInfo;
  /** How many inspectors there are in all pages together. Counted only when it is asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One of the inspectors of a page, with its cursor. */
export type InspectorEdge = {
  __typename?: 'InspectorEdge';
  /** Stands for this place in the list; give it to `after` or `before`. */
  cursor: Scalars['String']['output'];
  /** The node itself. */
  node: Inspector;
};

/** A page of an inspector's inspections. */
export type InspectorInspectionConnection = {
  __typename?: 'InspectorInspectionConnection';
  /** The inspections of this page with their cursors and what the relation says. */
  edges: Array<InspectorInspectionEdge>;
  /** The inspections of this page, in order. */
  nodes: Array<Inspection>;
  /** Whether there is more, and the cursors to ask for it with. */
  pageInfo: PageInfo;
  /** How many inspections there are in all pages together. Counted only when it is asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One inspection of an inspector, with the part taken in it. */
export type InspectorInspectionEdge = {
  __typename?: 'InspectorInspectionEdge';
  /** Stands for this place in the list; give it to `after` or `before`. */
  cursor: Scalars['String']['output'];
  /** Whether this inspector led for their inspectorate. */
  lead: Scalars['Boolean']['output'];
  /** The node itself. */
  node: Inspection;
  /** The inspector's name, as printed in that inspection's document. */
  printedName: Scalars['String']['output'];
  /** The role, as printed, but without the name of the inspectorate where that stands beside it: `HMI Lead Inspector` in a letter, `Lead inspector` in a report. */
  role: Scalars['String']['output'];
};

/** Inspectors and who of them inspected together. */
export type InspectorNetwork = {
  __typename?: 'InspectorNetwork';
  /** Everyone who is in one of the pairs, by name. */
  inspectors: Array<Inspector>;
  /** The pairs, most often together first. */
  pairs: Array<InspectorPair>;
  /** How many pairs there are in all, whatever `first`. */
  totalPairs: Scalars['Int']['output'];
};

/** Which inspections count for the network of inspectors. All conditions must hold. */
export type InspectorNetworkWhere = {
  /** Of any of these areas, by slug. An unknown slug is an error. At most 100. */
  areas?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Under any of these frameworks. */
  frameworks?: InputMaybe<Array<Framework>>;
  /** Begun on this date or later. */
  from?: InputMaybe<Scalars['Date']['input']>;
  /** In any of these regions of England, as in `Area.region`. An unknown region is an error. */
  regions?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Begun on this date or earlier. */
  to?: InputMaybe<Scalars['Date']['input']>;
};

/** How inspectors can be ordered. */
export type InspectorOrder =
  /** Those who have inspected the fewest areas first. */
  | 'AREA_COUNT_ASC'
  /** Those who have inspected the most areas first. */
  | 'AREA_COUNT_DESC'
  /** By name, from A to Z. */
  | 'NAME_ASC'
  /** By name, from Z to A. */
  | 'NAME_DESC';

/** Two inspectors who have inspected together. */
export type InspectorPair = {
  __typename?: 'InspectorPair';
  /** Those inspections, earliest first; at most 100. */
  inspections: Array<Inspection>;
  /** One of the two: the one whose id comes first. */
  one: Inspector;
  /** The other of the two. */
  other: Inspector;
  /** How many inspections they did together. */
  times: Scalars['Int']['output'];
};

/** Which inspectors. All conditions must hold. */
export type InspectorWhere = {
  /** Who have inspected any of these areas, by slug. An unknown slug is an error. At most 100. */
  areas?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** True: who have led for their inspectorate; false: who never have. */
  lead?: InputMaybe<Scalars['Boolean']['input']>;
  /** Who have inspected at least this many different areas. */
  minAreas?: InputMaybe<Scalars['Int']['input']>;
  /** Of any of these inspectorates, by id: `organisation/ofsted`, `organisation/cqc`. Any other id is an error. */
  organisations?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** A judgement of inspectors in one mention. All conditions must hold in the same mention. */
export type JudgementWhere = {
  /** Inspected under any of these frameworks. Leaves out minutes of meetings. */
  frameworks?: InputMaybe<Array<Framework>>;
  /** In an inspection that began on this date or later. */
  from?: InputMaybe<Scalars['Date']['input']>;
  /** False leaves out sentences that only refer back to the service ("this post", "she"). True without it. */
  includeAnaphoric?: InputMaybe<Scalars['Boolean']['input']>;
  /** Extracted with at least this confidence, from 0 to 1. */
  minConfidence?: InputMaybe<Scalars['Float']['input']>;
  /** Any of these services or roles. */
  services?: InputMaybe<Array<ServiceCode>>;
  /** Any of these themes. */
  themes?: InputMaybe<Array<ThemeCode>>;
  /** In an inspection that began on this date or earlier. */
  to?: InputMaybe<Scalars['Date']['input']>;
};

/** How many nodes of one label the graph has. */
export type LabelCount = {
  __typename?: 'LabelCount';
  /** How many. */
  count: Scalars['Int']['output'];
  /** The label, as in Neo4j: `Finding`. */
  label: Scalars['String']['output'];
};

/** The types of link. */
export type LinkType =
  /** Document to area. */
  | 'ABOUT'
  /** Recommendation to organisation. */
  | 'ADDRESSED_TO'
  /** Recommendation to service. */
  | 'CONCERNS'
  /** Inspection to the one before. */
  | 'FOLLOWS'
  /** Inspection to finding. */
  | 'HAS_FINDING'
  /** Area to inspection. */
  | 'HAS_INSPECTION'
  /** Minutes to item. */
  | 'HAS_ITEM'
  /** Finding, recommendation or item to mention. */
  | 'HAS_MENTION'
  /** Inspector to inspection. */
  | 'INSPECTED'
  /** Inspection to recommendation. */
  | 'MAKES'
  /** Finding or item straight to a service or theme: stands for the way over a mention where the mentions themselves were not asked for. */
  | 'MENTIONS'
  /** Person to document. */
  | 'NAMED_IN'
  /** Mention to service. */
  | 'OF_SERVICE'
  /** Mention or recommendation to theme. */
  | 'ON_THEME'
  /** Organisation to area. */
  | 'PARTNER_IN'
  /** Organisation to inspection. */
  | 'PARTNER_OF'
  /** Minutes to agreed action. */
  | 'RECORDS'
  /** Inspection to document. */
  | 'REPORTED_IN'
  /** Item to person. */
  | 'SAID_BY'
  /** Statement to document. */
  | 'STATED_IN'
  /** Document to figure. */
  | 'STATES'
  /** Abolished area to successor. */
  | 'SUCCEEDED_BY'
  /** Inspector to inspectorate. */
  | 'WORKS_FOR';

/** One item of the minutes of a meeting: what was said, asked, answered or agreed. Never a finding of inspectors. */
export type MeetingItem = Node & Statement & {
  __typename?: 'MeetingItem';
  /** The local area that the document is about. */
  area: Area;
  /** The first day of the inspection, or the date of publication of minutes; null where minutes bear no date. */
  date?: Maybe<Scalars['Date']['output']>;
  /** The document that says it. */
  document: Document;
  /** Where the words end in `document.text`: `text.slice(start, end)` is the quotation, exactly. */
  end: Scalars['Int']['output'];
  /** Such as `hackney/minutes/2023-06-14-send-action-plan/item/7`. */
  id: Scalars['ID']['output'];
  /** What it is. */
  kind: StatementKind;
  /** Its sentences and clauses about services, in the voice of the meeting. */
  mentions: MentionConnection;
  /** The number of the paragraph, as printed: `4.10`; of an unnumbered one the last number above it. Null where there is none, and for an action. */
  number?: Maybe<Scalars['String']['output']>;
  /** The page of the document on which the words begin, from 1. */
  page: Scalars['Int']['output'];
  /** Who spoke; null where the minutes do not say. */
  speaker?: Maybe<Speaker>;
  /** Where the words begin in `document.text`, in UTF-16 code units. */
  start: Scalars['Int']['output'];
  /** The words of the minutes, exactly. */
  text: Scalars['String']['output'];
};


/** One item of the minutes of a meeting: what was said, asked, answered or agreed. Never a finding of inspectors. */
export type MeetingItemMentionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: StatementOrder;
  where?: InputMaybe<MentionWhere>;
};

/** A page of items. */
export type MeetingItemConnection = {
  __typename?: 'MeetingItemConnection';
  /** The items of this page with their cursors. */
  edges: Array<MeetingItemEdge>;
  /** The items of this page, in order. */
  nodes: Array<MeetingItem>;
  /** Whether there is more, and the cursors to ask for it with. */
  pageInfo: PageInfo;
  /** How many items there are in all pages together. Counted only when it is asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One of the items of a page, with its cursor. */
export type MeetingItemEdge = {
  __typename?: 'MeetingItemEdge';
  /** Stands for this place in the list; give it to `after` or `before`. */
  cursor: Scalars['String']['output'];
  /** The node itself. */
  node: MeetingItem;
};

/** What an item of minutes is. */
export type MeetingItemKind =
  /** Something that someone is to do. */
  | 'ACTION'
  /** Something that was resolved. */
  | 'DECISION'
  /** A question, of a member of the meeting or of the public. */
  | 'QUESTION'
  /** An answer to a question: what is said to answer it, or stands right after it and is somebody else's. */
  | 'RESPONSE'
  /** Something that someone said. */
  | 'STATEMENT';

/** Which items. All conditions must hold. */
export type MeetingItemWhere = {
  /** In any of these areas, by slug. An unknown slug is an error. At most 100. */
  areas?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Of minutes published on this date or later. Leaves out minutes without a date. */
  from?: InputMaybe<Scalars['Date']['input']>;
  /** Any of these kinds. */
  kinds?: InputMaybe<Array<MeetingItemKind>>;
  /** In any of these regions of England, as in `Area.region`. An unknown region is an error. */
  regions?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Speaking of any of these services or roles. */
  services?: InputMaybe<Array<ServiceCode>>;
  /** Speaking of a service on any of these themes; together with `services`, of one of those, in the same mention. */
  themes?: InputMaybe<Array<ThemeCode>>;
  /** Of minutes published on this date or earlier. Leaves out minutes without a date. */
  to?: InputMaybe<Scalars['Date']['input']>;
};

/** One sentence or clause that speaks of one service or role, with its judgement. */
export type Mention = Node & {
  __typename?: 'Mention';
  /** True where the words only refer back to the service ("this post", "she"). */
  anaphoric: Scalars['Boolean']['output'];
  /** The local area that the document is about. */
  area: Area;
  /** How certain the polarity is, from 0 to 1; lower where the words only refer back. It says nothing of the themes. */
  confidence: Scalars['Float']['output'];
  /** The first day of the inspection, or the date of publication of minutes; null where minutes bear no date. */
  date?: Maybe<Scalars['Date']['output']>;
  /** The document that says it. */
  document: Document;
  /** Where the words end in `document.text`: `text.slice(start, end)` is the quotation, exactly. */
  end: Scalars['Int']['output'];
  /** Such as `hackney-2017-11-27/mention/4`. */
  id: Scalars['ID']['output'];
  /** The inspection whose document says it; null for minutes of a meeting. */
  inspection?: Maybe<Inspection>;
  /** The page of the document on which the words begin, from 1. */
  page: Scalars['Int']['output'];
  /** How the words judge the service, or what children get from it. */
  polarity: Polarity;
  /** The words of the document, exactly. */
  quote: Scalars['String']['output'];
  /** The rule that decided on the polarity; with `model:` before it, the rule that the model overruled. Where the words only refer back, what they were understood by stands first, with a `+`. It says nothing of the themes: models alone tell those. */
  rule: Scalars['String']['output'];
  /** The part of the document in which the words stand. */
  section: Section;
  /** The service or role. */
  service: Service;
  /** Where the words begin in `document.text`, in UTF-16 code units. */
  start: Scalars['Int']['output'];
  /** The finding, recommendation or item of minutes in which the words stand. */
  statement: Statement;
  /** What the judgement is about; empty where the words do not clearly say. */
  themes: Array<ThemeCode>;
  /** Who speaks: inspectors, or someone at a meeting. */
  voice: Voice;
};

/** A page of mentions. */
export type MentionConnection = {
  __typename?: 'MentionConnection';
  /** The mentions of this page with their cursors. */
  edges: Array<MentionEdge>;
  /** The mentions of this page, in order. */
  nodes: Array<Mention>;
  /** Whether there is more, and the cursors to ask for it with. */
  pageInfo: PageInfo;
  /** How many mentions there are in all pages together. Counted only when it is asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One of the mentions of a page, with its cursor. */
export type MentionEdge = {
  __typename?: 'MentionEdge';
  /** Stands for this place in the list; give it to `after` or `before`. */
  cursor: Scalars['String']['output'];
  /** The node itself. */
  node: Mention;
};

/** Which mentions. All conditions must hold. */
export type MentionWhere = {
  /** In any of these areas, by slug. An unknown slug is an error. At most 100. */
  areas?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Inspected under any of these frameworks. Leaves out minutes of meetings. */
  frameworks?: InputMaybe<Array<Framework>>;
  /** On this date or later: the inspection's first day, or for minutes the date of publication. */
  from?: InputMaybe<Scalars['Date']['input']>;
  /** False leaves out sentences that only refer back to the service ("this post", "she"). True without it. */
  includeAnaphoric?: InputMaybe<Scalars['Boolean']['input']>;
  /** Where the inspection was any of these: full ones, or revisits, which look only again at weaknesses. Leaves out minutes of meetings. */
  inspectionKinds?: InputMaybe<Array<InspectionKind>>;
  /** In any of these inspections, by id. An unknown id is an error. At most 100. */
  inspections?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Extracted with at most this confidence, from 0 to 1: what a reviewer looks at. */
  maxConfidence?: InputMaybe<Scalars['Float']['input']>;
  /** Extracted with at least this confidence, from 0 to 1. */
  minConfidence?: InputMaybe<Scalars['Float']['input']>;
  /** Where the inspection had any of these outcomes. Leaves out minutes of meetings. */
  outcomes?: InputMaybe<Array<Outcome>>;
  /** Judged in any of these ways. */
  polarities?: InputMaybe<Array<Polarity>>;
  /** In any of these regions of England, as in `Area.region`. An unknown region is an error. */
  regions?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Standing in any of these parts of the document. */
  sections?: InputMaybe<Array<Section>>;
  /** Any of these services or roles. */
  services?: InputMaybe<Array<ServiceCode>>;
  /** Any of these themes. */
  themes?: InputMaybe<Array<ThemeCode>>;
  /** On this date or earlier: the inspection's first day, or for minutes the date of publication. */
  to?: InputMaybe<Scalars['Date']['input']>;
  /** Who speaks. Without it inspectors only, so that what a partnership says of itself is never taken for a finding; in a list of one document or one meeting item, and where `sections` names MINUTES, whoever speaks there. */
  voices?: InputMaybe<Array<Voice>>;
};

/** Which API, which data, and how much. */
export type Meta = {
  __typename?: 'Meta';
  /** The version of the API: semantic versioning of this schema. */
  apiVersion: Scalars['String']['output'];
  /** When the graph was last built. */
  builtAt: Scalars['DateTime']['output'];
  /** How many nodes of each label the graph has. */
  counts: Array<LabelCount>;
  /** A digest of all that the graph holds; it changes whenever an answer could. */
  dataVersion: Scalars['String']['output'];
  /** The version of the extraction that read the documents. */
  extractionVersion: Scalars['String']['output'];
};

/** Anything that has an id by which `node` finds it again. */
export type Node = {
  /** Readable, stable over re-publication and unique over all types, such as `hackney-2017-11-27/finding/12`. */
  id: Scalars['ID']['output'];
};

/** The types of node. */
export type NodeType =
  /** A local area. */
  | 'AREA'
  /** A letter, report or minutes. */
  | 'DOCUMENT'
  /** A finding. */
  | 'FINDING'
  /** An inspection. */
  | 'INSPECTION'
  /** An inspector. */
  | 'INSPECTOR'
  /** An item of minutes. */
  | 'MEETING_ITEM'
  /** A mention of a service. */
  | 'MENTION'
  /** A partner or an inspectorate. */
  | 'ORGANISATION'
  /** Someone else who is named. */
  | 'PERSON'
  /** A recommendation. */
  | 'RECOMMENDATION'
  /** A service or role. */
  | 'SERVICE'
  /** A figure. */
  | 'STATISTIC'
  /** A theme. */
  | 'THEME';

/** Nodes, and the links between them. */
export type NodesAndLinks = {
  __typename?: 'NodesAndLinks';
  /** The links whose two nodes are both among `nodes`. */
  links: Array<GraphLink>;
  /** The nodes. */
  nodes: Array<GraphNode>;
  /** True where there are more nodes than were asked for. */
  truncated: Scalars['Boolean']['output'];
};

/** Words of a document that the extraction did not understand. */
export type NotUnderstood = {
  __typename?: 'NotUnderstood';
  /** Where the words end in `document.text`: `text.slice(start, end)` is the quotation, exactly. */
  end: Scalars['Int']['output'];
  /** The page of the document on which the words begin, from 1. */
  page: Scalars['Int']['output'];
  /** Why not. */
  reason: Scalars['String']['output'];
  /** Where the words begin in `document.text`, in UTF-16 code units. */
  start: Scalars['Int']['output'];
  /** The words. */
  text: Scalars['String']['output'];
};

/** A council, a health body or another partner of an area, or an inspectorate. */
export type Organisation = Node & {
  __typename?: 'Organisation';
  /** Other names under which documents print it. */
  aliases: Array<Scalars['String']['output']>;
  /** The areas of which it is a partner. */
  areas: AreaConnection;
  /** Such as `organisation/ofsted`. */
  id: Scalars['ID']['output'];
  /** The inspections whose documents name it as a partner. */
  inspections: OrganisationInspectionConnection;
  /** The inspectors who work for it: for an inspectorate. */
  inspectors: InspectorConnection;
  /** What it is. */
  kind: OrganisationKind;
  /** The usual name. */
  name: Scalars['String']['output'];
  /** What it is asked to do. */
  recommendations: RecommendationConnection;
};


/** A council, a health body or another partner of an area, or an inspectorate. */
export type OrganisationAreasArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: AreaOrder;
  where?: InputMaybe<AreaWhere>;
};


/** A council, a health body or another partner of an area, or an inspectorate. */
export type OrganisationInspectionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InspectionOrder;
  where?: InputMaybe<InspectionWhere>;
};


/** A council, a health body or another partner of an area, or an inspectorate. */
export type OrganisationInspectorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InspectorOrder;
  where?: InputMaybe<InspectorWhere>;
};


/** A council, a health body or another partner of an area, or an inspectorate. */
export type OrganisationRecommendationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: StatementOrder;
  where?: InputMaybe<RecommendationWhere>;
};

/** A page of organisations. */
export type OrganisationConnection = {
  __typename?: 'OrganisationConnection';
  /** The organisations of this page with their cursors. */
  edges: Array<OrganisationEdge>;
  /** The organisations of this page, in order. */
  nodes: Array<Organisation>;
  /** Whether there is more, and the cursors to ask for it with. */
  pageInfo: PageInfo;
  /** How many organisations there are in all pages together. Counted only when it is asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One of the organisations of a page, with its cursor. */
export type OrganisationEdge = {
  __typename?: 'OrganisationEdge';
  /** Stands for this place in the list; give it to `after` or `before`. */
  cursor: Scalars['String']['output'];
  /** The node itself. */
  node: Organisation;
};

/** A page of an organisation's inspections. */
export type OrganisationInspectionConnection = {
  __typename?: 'OrganisationInspectionConnection';
  /** The inspections of this page with their cursors and what the relation says. */
  edges: Array<OrganisationInspectionEdge>;
  /** The inspections of this page, in order. */
  nodes: Array<Inspection>;
  /** Whether there is more, and the cursors to ask for it with. */
  pageInfo: PageInfo;
  /** How many inspections there are in all pages together. Counted only when it is asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One inspection of which the organisation was a partner. */
export type OrganisationInspectionEdge = {
  __typename?: 'OrganisationInspectionEdge';
  /** Stands for this place in the list; give it to `after` or `before`. */
  cursor: Scalars['String']['output'];
  /** What the organisation was to that inspection. */
  kind: OrganisationKind;
  /** The node itself. */
  node: Inspection;
  /** The organisation's name, as printed in that inspection's document. */
  printedName: Scalars['String']['output'];
};

/** What an organisation is. */
export type OrganisationKind =
  /** A clinical commissioning group, the health side of an area until June 2022. */
  | 'CCG'
  /** An integrated care board, the health side of an area since July 2022. */
  | 'ICB'
  /** Ofsted or the Care Quality Commission. */
  | 'INSPECTORATE'
  /** A council. */
  | 'LOCAL_AUTHORITY'
  /** Another partner, such as a children's trust. */
  | 'OTHER';

/** How organisations can be ordered. */
export type OrganisationOrder =
  /** By name, from A to Z. */
  | 'NAME_ASC'
  /** By name, from Z to A. */
  | 'NAME_DESC';

/** Which organisations. All conditions must hold. */
export type OrganisationWhere = {
  /** Partners in any of these areas, by slug. An unknown slug is an error. At most 100. */
  areas?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Any of these kinds. */
  kinds?: InputMaybe<Array<OrganisationKind>>;
};

/** What an inspection concluded. The first two belong to the framework of 2016, the next two to revisits under it, the others to the framework of 2023. */
export type Outcome =
  /** Arrangements lead to inconsistent experiences and outcomes. */
  | 'INCONSISTENT'
  /** A revisit did not find sufficient progress on every weakness of the written statement of action. */
  | 'INSUFFICIENT_PROGRESS'
  /** No written statement of action is required. */
  | 'NO_WSOA'
  /** A revisit found sufficient progress on every weakness of the written statement of action. */
  | 'SUFFICIENT_PROGRESS'
  /** Arrangements typically lead to positive experiences and outcomes. */
  | 'TYPICALLY_POSITIVE'
  /** Widespread and/or systemic failings. */
  | 'WIDESPREAD_FAILINGS'
  /** A written statement of action is required. */
  | 'WSOA_REQUIRED';

/** Whether a list goes on beyond a page. */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** The cursor of the page's last item; null on an empty page. */
  endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether something follows this page. With `last` and `before` that is taken for granted: the item whose cursor it is. */
  hasNextPage: Scalars['Boolean']['output'];
  /** Whether something stands before this page. With `after`, and without `last`, that is taken for granted: the item whose cursor it is. */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** The cursor of the page's first item; null on an empty page. */
  startCursor?: Maybe<Scalars['String']['output']>;
};

/** Someone named beside the inspectors: a leader, an addressee or a signatory of a letter, a speaker at a meeting. */
export type Person = Node & {
  __typename?: 'Person';
  /** The area for which this person works or speaks; null for people of bodies that serve several: health bodies, such as integrated care boards, and the inspectorates. Their `documents` tell in which areas they are named. */
  area?: Maybe<Area>;
  /** The documents that name this person, with the capacity in which they do. */
  documents: PersonDocumentConnection;
  /** Such as `person/hackney/anne-canning`; of a body that serves several areas, `person/greater-manchester-icb/mark-fisher`. */
  id: Scalars['ID']['output'];
  /** What this person said at meetings. */
  items: MeetingItemConnection;
  /** The name, as printed. */
  name: Scalars['String']['output'];
  /** The role, as last printed; null where none is. */
  role?: Maybe<Scalars['String']['output']>;
};


/** Someone named beside the inspectors: a leader, an addressee or a signatory of a letter, a speaker at a meeting. */
export type PersonDocumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: DocumentOrder;
};


/** Someone named beside the inspectors: a leader, an addressee or a signatory of a letter, a speaker at a meeting. */
export type PersonItemsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: StatementOrder;
  where?: InputMaybe<MeetingItemWhere>;
};

/** In which capacity a document names someone. */
export type PersonCapacity =
  /** Someone to whom a letter is addressed. */
  | 'ADDRESSEE'
  /** A leader of a partner of the area. */
  | 'LEADER'
  /** Someone who signed for an inspectorate. */
  | 'SIGNATORY';

/** A page of people. */
export type PersonConnection = {
  __typename?: 'PersonConnection';
  /** The people of this page with their cursors. */
  edges: Array<PersonEdge>;
  /** The people of this page, in order. */
  nodes: Array<Person>;
  /** Whether there is more, and the cursors to ask for it with. */
  pageInfo: PageInfo;
  /** How many people there are in all pages together. Counted only when it is asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A page of the documents. */
export type PersonDocumentConnection = {
  __typename?: 'PersonDocumentConnection';
  /** The documents of this page with their cursors and what the relation says. */
  edges: Array<PersonDocumentEdge>;
  /** The documents of this page, in order. */
  nodes: Array<Document>;
  /** Whether there is more, and the cursors to ask for it with. */
  pageInfo: PageInfo;
  /** How many documents there are in all pages together. Counted only when it is asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One document that names a person. */
export type PersonDocumentEdge = {
  __typename?: 'PersonDocumentEdge';
  /** In which capacity the document names the person. */
  capacity: PersonCapacity;
  /** Stands for this place in the list; give it to `after` or `before`. */
  cursor: Scalars['String']['output'];
  /** The node itself. */
  node: Document;
  /** The organisation, as printed there; null where none is. */
  printedOrganisation?: Maybe<Scalars['String']['output']>;
  /** The role, as printed there; null where none is. */
  role?: Maybe<Scalars['String']['output']>;
};

/** One of the people of a page, with its cursor. */
export type PersonEdge = {
  __typename?: 'PersonEdge';
  /** Stands for this place in the list; give it to `after` or `before`. */
  cursor: Scalars['String']['output'];
  /** The node itself. */
  node: Person;
};

/** How people can be ordered. */
export type PersonOrder =
  /** By name, from A to Z. */
  | 'NAME_ASC'
  /** By name, from Z to A. */
  | 'NAME_DESC';

/** Which people. All conditions must hold. */
export type PersonWhere = {
  /** Named in documents about any of these areas, by slug. An unknown slug is an error. At most 100. */
  areas?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** How a statement judges what it speaks of. */
export type Polarity =
  /** Both in the same words. */
  | 'MIXED'
  /** Description only: plans, or how the inspection was done. */
  | 'NEUTRAL'
  /** Something works well. */
  | 'STRENGTH'
  /** A weakness, shortage, delay or gap, or something that must improve. */
  | 'WEAKNESS';

/** How many results judge in one way. */
export type PolarityFacet = {
  __typename?: 'PolarityFacet';
  /** How many results. */
  count: Scalars['Int']['output'];
  /** The polarity. */
  polarity: Polarity;
};

/** How exactly a document gives a figure, as the words around it say. */
export type Precision =
  /** "Around", "approximately", "nearly", "just over". */
  | 'ABOUT'
  /** "More than", "over", "at least", "or more": it may be higher. */
  | 'AT_LEAST'
  /** "Up to", "fewer than", "within", "no more than": it may be lower. */
  | 'AT_MOST'
  /** The number alone. */
  | 'EXACT';

/** Two inspections of an area side by side. It compares what inspectors wrote, and nothing else: silence is never taken for improvement. */
export type Progress = {
  __typename?: 'Progress';
  /** The area. */
  area: Area;
  /** What was compared, in words for readers: put it beside any drawing made from `items`. It says so where the later inspection's document names one between the two, which may not be in the graph. */
  comparison: Scalars['String']['output'];
  /** The earlier inspection. */
  from: Inspection;
  /** One for each service, and for each theme of it, that either inspection judged; by service and theme. Up to 119, and so many stand in the cost of an operation. */
  items: Array<ProgressItem>;
  /** The later inspection. */
  to: Inspection;
};

/** What one inspection said of a service or of a theme of it. */
export type ProgressEvidence = {
  __typename?: 'ProgressEvidence';
  /** The sentences, in reading order; at most 100. */
  mentions: Array<Mention>;
  /** Its judgement taken together: MIXED where it has strengths and weaknesses, null where it says nothing of it. */
  polarity?: Maybe<Polarity>;
};

/** What became of one service, or of one theme of it, from the earlier inspection to the later one. */
export type ProgressItem = {
  __typename?: 'ProgressItem';
  /** What the later inspection said. */
  after: ProgressEvidence;
  /** What the earlier inspection said. */
  before: ProgressEvidence;
  /** The service or role. */
  service: Service;
  /** What became of it. */
  state: ProgressState;
  /** The theme; null for the service as a whole, whatever the theme. */
  theme?: Maybe<ThemeCode>;
};

/** What became of something between two inspections. */
export type ProgressState =
  /** Only the later inspection judges it: see `after.polarity`. */
  | 'NEW'
  /** The earlier inspection judged it and the later one says nothing of that; where the service as a whole was weak, the later one may praise something else of it: see `after`. This does not say that a weakness was put right. */
  | 'NOT_MENTIONED'
  /** A weakness before, and a weakness now. */
  | 'PERSISTS'
  /** Only strength before; a weakness now. */
  | 'REGRESSED'
  /** A weakness before; only strength now. Of a service as a whole: only strength now, on each theme on which it was weak. */
  | 'RESOLVED'
  /** A strength before, and only strength now. */
  | 'STRENGTH_KEPT';

/** Where to begin. */
export type Query = {
  __typename?: 'Query';
  /** The local area with that slug, ONS code, local authority code or Ofsted URN; give exactly one. Null where the graph has no such area. */
  area?: Maybe<Area>;
  /** Local areas. */
  areas: AreaConnection;
  /** Areas side by side: for each service and each theme, what inspectors judged in each area, with the mentions behind every count: a sentence that names four services is four mentions, one of each. Example: `compareAreas(slugs: ["hackney", "harrow"]) { services { service { code } areas { area { name } strengths weaknesses } } }`. */
  compareAreas: AreaComparison;
  /** The document with that id; null where there is none. */
  document?: Maybe<Document>;
  /** Letters, reports and minutes. */
  documents: DocumentConnection;
  /** The area that people mean by a name as they write it: "Telford", "Hull", "London Borough of Hackney", "Bolton MBC", "BANES", "Middlesborough". Null where it is none of the graph's areas, or could be several ("Berkshire"). */
  findArea?: Maybe<Area>;
  /** What inspectors found, statement by statement. */
  findings: FindingConnection;
  /** The part of the graph around some areas as nodes and links, for a node-link diagram. Links are given where both their nodes are. */
  graph: NodesAndLinks;
  /** The inspection with that id; null where there is none. */
  inspection?: Maybe<Inspection>;
  /** Inspections of all areas. */
  inspections: InspectionConnection;
  /** The inspector with that id; null where there is none. */
  inspector?: Maybe<Inspector>;
  /** Who inspected with whom, and how often: a network for drawing. The pairs that met most often come first. Example: `inspectorNetwork(minTogether: 2, first: 50) { inspectors { id name } pairs { one { id } other { id } times inspections { area { name } startDate } } }`. */
  inspectorNetwork: InspectorNetwork;
  /** Inspectors of Ofsted and the Care Quality Commission. */
  inspectors: InspectorConnection;
  /** Items of minutes: what was said at meetings of scrutiny commissions. */
  items: MeetingItemConnection;
  /** Each sentence or clause that speaks of a service, with its judgement. Inspectors only, unless `voices` says otherwise. */
  mentions: MentionConnection;
  /** The versions of the API and of the data, and how much there is. */
  meta: Meta;
  /** Whatever has that id; null where nothing has it. An id that nothing could have is an error. */
  node?: Maybe<Node>;
  /** Whatever has those ids, in their order, with null where nothing has it. An id that nothing could have is an error. */
  nodes: Array<Maybe<Node>>;
  /** The organisation with that id; null where there is none. */
  organisation?: Maybe<Organisation>;
  /** Councils, health bodies and others named as partners, and the inspectorates. */
  organisations: OrganisationConnection;
  /** People named beside the inspectors: leaders, addressees and signatories, speakers at meetings. */
  people: PersonConnection;
  /** The person with that id; null where there is none. */
  person?: Maybe<Person>;
  /** What documents ask for: areas of significant weakness, areas for improvement, priority actions, agreed actions. */
  recommendations: RecommendationConnection;
  /**
   * Full-text search over everything that was written: findings, recommendations and items of minutes, best match first. English word forms
   * are matched ("waits" finds "waiting"), and numbers as they are printed ("5.4", "2,914", "2.5billion"). Words in double quotes must follow
   * one another; what stands between them is not looked at, be it a hyphen or the end of a sentence. Words such as "the", "of" and "not" are
   * left out, and in double quotes stand for any one word: `"carers and parents"` finds "carers. The parents" too.
   */
  search: SearchResultConnection;
  /** One service or role; null where the graph does not hold it. */
  service?: Maybe<Service>;
  /** How often inspectors judged each service in each area, for a heat map. Only pairs of which at least one mention speaks, by the area's name and the service's code. */
  serviceMatrix: Array<ServiceMatrixCell>;
  /** All services and roles, by name. */
  services: Array<Service>;
  /** Figures that documents state. */
  statistics: StatisticConnection;
  /** One theme; null where the graph does not hold it. */
  theme?: Maybe<Theme>;
  /** All themes, by name. */
  themes: Array<Theme>;
  /** How often inspectors found strengths and weaknesses, counted over time, by region, framework or outcome, with the mentions behind every count: a sentence that names four services is four mentions. Example: `trends(by: [YEAR], where: { services: [SALT], themes: [WAITING] }) { year inspections weaknesses mentions(polarities: [WEAKNESS]) { nodes { quote area { name } } } }`. */
  trends: Array<Trend>;
};


/** Where to begin. */
export type QueryAreaArgs = {
  laCode?: InputMaybe<Scalars['String']['input']>;
  ofstedUrn?: InputMaybe<Scalars['String']['input']>;
  onsCode?: InputMaybe<Scalars['String']['input']>;
  slug?: InputMaybe<Scalars['ID']['input']>;
};


/** Where to begin. */
export type QueryAreasArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: AreaOrder;
  where?: InputMaybe<AreaWhere>;
};


/** Where to begin. */
export type QueryCompareAreasArgs = {
  includeAnaphoric?: Scalars['Boolean']['input'];
  inspections?: ComparedInspections;
  minConfidence?: InputMaybe<Scalars['Float']['input']>;
  slugs: Array<Scalars['ID']['input']>;
};


/** Where to begin. */
export type QueryDocumentArgs = {
  id: Scalars['ID']['input'];
};


/** Where to begin. */
export type QueryDocumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: DocumentOrder;
  where?: InputMaybe<DocumentWhere>;
};


/** Where to begin. */
export type QueryFindAreaArgs = {
  name: Scalars['String']['input'];
};


/** Where to begin. */
export type QueryFindingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: StatementOrder;
  where?: InputMaybe<FindingWhere>;
};


/** Where to begin. */
export type QueryGraphArgs = {
  first?: Scalars['Int']['input'];
  where: GraphWhere;
};


/** Where to begin. */
export type QueryInspectionArgs = {
  id: Scalars['ID']['input'];
};


/** Where to begin. */
export type QueryInspectionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InspectionOrder;
  where?: InputMaybe<InspectionWhere>;
};


/** Where to begin. */
export type QueryInspectorArgs = {
  id: Scalars['ID']['input'];
};


/** Where to begin. */
export type QueryInspectorNetworkArgs = {
  first?: Scalars['Int']['input'];
  minTogether?: Scalars['Int']['input'];
  where?: InputMaybe<InspectorNetworkWhere>;
};


/** Where to begin. */
export type QueryInspectorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InspectorOrder;
  where?: InputMaybe<InspectorWhere>;
};


/** Where to begin. */
export type QueryItemsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: StatementOrder;
  where?: InputMaybe<MeetingItemWhere>;
};


/** Where to begin. */
export type QueryMentionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: StatementOrder;
  where?: InputMaybe<MentionWhere>;
};


/** Where to begin. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** Where to begin. */
export type QueryNodesArgs = {
  ids: Array<Scalars['ID']['input']>;
};


/** Where to begin. */
export type QueryOrganisationArgs = {
  id: Scalars['ID']['input'];
};


/** Where to begin. */
export type QueryOrganisationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: OrganisationOrder;
  where?: InputMaybe<OrganisationWhere>;
};


/** Where to begin. */
export type QueryPeopleArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: PersonOrder;
  where?: InputMaybe<PersonWhere>;
};


/** Where to begin. */
export type QueryPersonArgs = {
  id: Scalars['ID']['input'];
};


/** Where to begin. */
export type QueryRecommendationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: StatementOrder;
  where?: InputMaybe<RecommendationWhere>;
};


/** Where to begin. */
export type QuerySearchArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  match?: SearchMatch;
  text: Scalars['String']['input'];
  where?: InputMaybe<SearchWhere>;
};


/** Where to begin. */
export type QueryServiceArgs = {
  code: ServiceCode;
};


/** Where to begin. */
export type QueryServiceMatrixArgs = {
  afterArea?: InputMaybe<Scalars['ID']['input']>;
  firstAreas?: Scalars['Int']['input'];
  where?: InputMaybe<ServiceMatrixWhere>;
};


/** Where to begin. */
export type QueryStatisticsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: StatementOrder;
  where?: InputMaybe<StatisticWhere>;
};


/** Where to begin. */
export type QueryThemeArgs = {
  code: ThemeCode;
};


/** Where to begin. */
export type QueryTrendsArgs = {
  by?: Array<TrendDimension>;
  where?: InputMaybe<TrendWhere>;
};

/** What a document asks for. */
export type Recommendation = Node & Statement & {
  __typename?: 'Recommendation';
  /** The local area that the document is about. */
  area: Area;
  /** The first day of the inspection, or the date of publication of minutes; null where minutes bear no date. */
  date?: Maybe<Scalars['Date']['output']>;
  /** The document that says it. */
  document: Document;
  /** Where the words end in `document.text`: `text.slice(start, end)` is the quotation, exactly. */
  end: Scalars['Int']['output'];
  /** Such as `hackney-2017-11-27/recommendation/3`. */
  id: Scalars['ID']['output'];
  /** The inspection whose document says it; null for minutes of a meeting. */
  inspection?: Maybe<Inspection>;
  /** What kind of demand. */
  kind: StatementKind;
  /** Its sentences and clauses about services, each with its own polarity and themes. */
  mentions: MentionConnection;
  /** The organisations that are to act, as far as they could be told from `responsible`. */
  organisations: OrganisationConnection;
  /** The page of the document on which the words begin, from 1. */
  page: Scalars['Int']['output'];
  /** Who is to act, as printed; empty where the document does not say. */
  responsible: Array<Scalars['String']['output']>;
  /** Of a weakness that a revisit looks at again: whether it found the progress made sufficient. Null of all others, and where the letter does not say. */
  revisitJudgement?: Maybe<RevisitJudgement>;
  /** The services and roles that it names. */
  services: Array<Service>;
  /** The recommendations to other areas whose words are nearest to this one's, by Neo4j's full-text index; nearest first. Example: `recommendations(where: { kinds: [WSOA_WEAKNESS] }) { nodes { text similar(first: 3) { score recommendation { text area { name } } } } }`. */
  similar: Array<SimilarRecommendation>;
  /** Where the words begin in `document.text`, in UTF-16 code units. */
  start: Scalars['Int']['output'];
  /** The words of the document, exactly. */
  text: Scalars['String']['output'];
  /** The themes of what it says of the services that it names. Where that tells none, those of its own words, if they are clear: many a weakness of a written statement of action names no service, such as "weaknesses in the strategic leadership". */
  themes: Array<ThemeCode>;
  /** Who asks: inspectors, or a meeting. */
  voice: Voice;
};


/** What a document asks for. */
export type RecommendationMentionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: StatementOrder;
  where?: InputMaybe<MentionWhere>;
};


/** What a document asks for. */
export type RecommendationOrganisationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: OrganisationOrder;
  where?: InputMaybe<OrganisationWhere>;
};


/** What a document asks for. */
export type RecommendationSimilarArgs = {
  first?: Scalars['Int']['input'];
};

/** A page of recommendations. */
export type RecommendationConnection = {
  __typename?: 'RecommendationConnection';
  /** The recommendations of this page with their cursors. */
  edges: Array<RecommendationEdge>;
  /** The recommendations of this page, in order. */
  nodes: Array<Recommendation>;
  /** Whether there is more, and the cursors to ask for it with. */
  pageInfo: PageInfo;
  /** How many recommendations there are in all pages together. Counted only when it is asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One of the recommendations of a page, with its cursor. */
export type RecommendationEdge = {
  __typename?: 'RecommendationEdge';
  /** Stands for this place in the list; give it to `after` or `before`. */
  cursor: Scalars['String']['output'];
  /** The node itself. */
  node: Recommendation;
};

/** What kind of demand. */
export type RecommendationKind =
  /** An action agreed at a meeting. */
  | 'AGREED_ACTION'
  /** Something that the partnership should improve. */
  | 'AREA_FOR_IMPROVEMENT'
  /** Something that the partnership must act on urgently. */
  | 'PRIORITY_ACTION'
  /** An area of significant weakness of the inspection before, as a revisit names it again. */
  | 'REVISITED_WEAKNESS'
  /** An area of significant weakness that the written statement of action has to put right. */
  | 'WSOA_WEAKNESS';

/** Which recommendations. All conditions must hold. */
export type RecommendationWhere = {
  /** In any of these areas, by slug. An unknown slug is an error. At most 100. */
  areas?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Inspected under any of these frameworks. Leaves out minutes of meetings. */
  frameworks?: InputMaybe<Array<Framework>>;
  /** On this date or later: the inspection's first day, or for minutes the date of publication. */
  from?: InputMaybe<Scalars['Date']['input']>;
  /** Where the inspection was any of these: full ones, or revisits, which look only again at weaknesses. Leaves out minutes of meetings. */
  inspectionKinds?: InputMaybe<Array<InspectionKind>>;
  /** In any of these inspections, by id. An unknown id is an error. At most 100. */
  inspections?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Any of these kinds. Naming AGREED_ACTION also asks for the voice of meetings. */
  kinds?: InputMaybe<Array<RecommendationKind>>;
  /** Where the inspection had any of these outcomes. Leaves out minutes of meetings. */
  outcomes?: InputMaybe<Array<Outcome>>;
  /** In any of these regions of England, as in `Area.region`. An unknown region is an error. */
  regions?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Naming any of these services or roles. Together with `themes`, in one mention: what it says of the service must be on the theme. */
  services?: InputMaybe<Array<ServiceCode>>;
  /** On any of these themes, as in `Recommendation.themes`. Together with `services`, of one of those, in the same mention. */
  themes?: InputMaybe<Array<ThemeCode>>;
  /** On this date or earlier: the inspection's first day, or for minutes the date of publication. */
  to?: InputMaybe<Scalars['Date']['input']>;
  /** Who speaks. Without it inspectors only, so that what a partnership says of itself is never taken for a finding; in a list of one document or one meeting item, whoever speaks there. */
  voices?: InputMaybe<Array<Voice>>;
};

/** What a revisit concluded on one weakness. */
export type RevisitJudgement =
  /** Not enough progress has been made. */
  | 'INSUFFICIENT'
  /** Sufficient progress has been made. */
  | 'SUFFICIENT';

/** Counts of the results of a search. The largest count comes first. */
export type SearchFacets = {
  __typename?: 'SearchFacets';
  /** By area; at most 100. */
  areas: Array<AreaFacet>;
  /** By how they judge: findings only. */
  polarities: Array<PolarityFacet>;
  /**
   * By the services that they speak of; a result that speaks of several counts for each. Where services or themes are filtered, only
   * mentions that meet both filters count, and services outside the filter are not shown.
   */
  services: Array<ServiceFacet>;
  /**
   * By the themes on which they speak of a service, and those of recommendations; a result on several counts for each. Where services are
   * filtered, only mentions that meet both filters count, and themes outside the filter are not shown.
   */
  themes: Array<ThemeFacet>;
  /** By the year in which the inspection began, or the minutes were published; results without a date are left out. */
  years: Array<YearFacet>;
};

/** How many of the words must be there. */
export type SearchMatch =
  /** All of them. */
  | 'ALL'
  /** One is enough; statements with more and rarer ones come first. */
  | 'ANY';

/** One statement that was found. */
export type SearchResult = {
  __typename?: 'SearchResult';
  /** Where the matches stand in `item.text`; words in double quotes only where they follow one another. */
  highlights: Array<TextRange>;
  /** The finding, recommendation or item of minutes. */
  item: Statement;
  /** How well it matches; only comparable within one search. */
  score: Scalars['Float']['output'];
  /** The part of the text around the matches as HTML: the text escaped, each match in `<mark>`. */
  snippet: Scalars['String']['output'];
};

/** A page of results. */
export type SearchResultConnection = {
  __typename?: 'SearchResultConnection';
  /** The results of this page with their cursors. */
  edges: Array<SearchResultEdge>;
  /** How the results of all pages together divide, for narrowing the search: a value given to `where` leaves just its count. Counted only when it is asked for. Example: `search(text: "waiting times") { facets { areas { area { name } count } services { service { code } count } years { year count } } }`. */
  facets: SearchFacets;
  /** The results of this page, in order. */
  nodes: Array<SearchResult>;
  /** Whether there is more, and the cursors to ask for it with. */
  pageInfo: PageInfo;
  /** How many results there are in all pages together. Counted only when it is asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One of the results of a page, with its cursor. */
export type SearchResultEdge = {
  __typename?: 'SearchResultEdge';
  /** Stands for this place in the list; give it to `after` or `before`. */
  cursor: Scalars['String']['output'];
  /** The node itself. */
  node: SearchResult;
};

/** Which statements to search. All conditions must hold. */
export type SearchWhere = {
  /** In any of these areas, by slug. An unknown slug is an error. At most 100. */
  areas?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** On this date or later: the inspection's first day, or for minutes the date of publication. */
  from?: InputMaybe<Scalars['Date']['input']>;
  /** Findings that judge in any of these ways; leaves out recommendations and items of minutes. */
  polarities?: InputMaybe<Array<Polarity>>;
  /** In any of these regions of England, as in `Area.region`. An unknown region is an error. */
  regions?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Speaking of any of these services or roles. */
  services?: InputMaybe<Array<ServiceCode>>;
  /** Speaking of a service on any of these themes, or a recommendation on one of them, as in `Recommendation.themes`; together with `services`, of one of those, in the same mention. */
  themes?: InputMaybe<Array<ThemeCode>>;
  /** On this date or earlier: the inspection's first day, or for minutes the date of publication. */
  to?: InputMaybe<Scalars['Date']['input']>;
  /** Any of these types. */
  types?: InputMaybe<Array<StatementType>>;
};

/** Where in its document a statement stands. */
export type Section =
  /** Reports: about the inspection, the partnership and the area. */
  | 'CONTEXT'
  /** Reports: what the area partnership is doing that is effective. */
  | 'EFFECTIVE'
  /** Reports: what it is like to be a child or young person with SEND in this area. */
  | 'EXPERIENCE'
  /** Letters: areas for development in identifying needs. */
  | 'IDENTIFY_DEVELOPMENT'
  /** Letters: strengths in identifying needs. */
  | 'IDENTIFY_STRENGTH'
  /** Reports: areas for improvement. */
  | 'IMPROVEMENTS'
  /** The opening of a letter. */
  | 'INTRO'
  /** Letters: main findings that are strengths. */
  | 'MAIN_STRENGTH'
  /** Letters: main findings that are weaknesses. */
  | 'MAIN_WEAKNESS'
  /** Letters: areas for development in assessing and meeting needs. */
  | 'MEET_DEVELOPMENT'
  /** Letters: strengths in assessing and meeting needs. */
  | 'MEET_STRENGTH'
  /** Minutes of a meeting. Named in a filter, it also asks for the voice of meetings. */
  | 'MINUTES'
  /** Reports: what the area partnership needs to do better. */
  | 'NEEDS_BETTER'
  /** Letters: areas for development in improving outcomes. */
  | 'OUTCOMES_DEVELOPMENT'
  /** Letters: strengths in improving outcomes. */
  | 'OUTCOMES_STRENGTH'
  /** Reports: areas for priority action. */
  | 'PRIORITY_ACTION'
  /** Letters on revisits: what is found now. */
  | 'REVISIT'
  /** Letters on revisits: a weakness of the inspection before, named again. */
  | 'REVISITED_WEAKNESS'
  /** Letters: the areas of significant weakness that need a written statement of action. */
  | 'WSOA';

/** A service or a role for children and young people with SEND that documents speak of. */
export type Service = Node & {
  __typename?: 'Service';
  /** Other names under which documents print it. */
  aliases: Array<Scalars['String']['output']>;
  /** Its code. */
  code: ServiceCode;
  /** The findings that speak of it. */
  findings: FindingConnection;
  /** Such as `service/CAMHS`. */
  id: Scalars['ID']['output'];
  /** Each sentence or clause about it. Inspectors only, unless `voices` says otherwise. */
  mentions: MentionConnection;
  /** Its name: `Speech and language therapy`. */
  name: Scalars['String']['output'];
  /** The recommendations that concern it. */
  recommendations: RecommendationConnection;
  /** The themes on which mentions speak of it. */
  themes: Array<Theme>;
};


/** A service or a role for children and young people with SEND that documents speak of. */
export type ServiceFindingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: StatementOrder;
  where?: InputMaybe<FindingWhere>;
};


/** A service or a role for children and young people with SEND that documents speak of. */
export type ServiceMentionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: StatementOrder;
  where?: InputMaybe<MentionWhere>;
};


/** A service or a role for children and young people with SEND that documents speak of. */
export type ServiceRecommendationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: StatementOrder;
  where?: InputMaybe<RecommendationWhere>;
};

/** Services and roles that statements mention. */
export type ServiceCode =
  /** Alternative provision: education outside school. */
  | 'AP'
  /** Child and adolescent mental health services. */
  | 'CAMHS'
  /** Designated clinical officer. */
  | 'DCO'
  /** Designated medical officer. */
  | 'DMO'
  /** Designated social care officer. */
  | 'DSCO'
  /** Education, health and care plans, and the assessments for them. */
  | 'EHCP'
  /** Educational psychology. */
  | 'EP'
  /** Health visiting. */
  | 'HEALTH_VISITING'
  /** The local offer: what the area publishes about its provision. */
  | 'LOCAL_OFFER'
  /** Neurodevelopmental pathway: the assessment of autism and ADHD. */
  | 'ND_PATHWAY'
  /** Occupational therapy. */
  | 'OT'
  /** Parent carer forum. */
  | 'PCF'
  /** Physiotherapy. */
  | 'PHYSIO'
  /** Speech and language therapy. */
  | 'SALT'
  /** School nursing. */
  | 'SCHOOL_NURSING'
  /** SEND information, advice and support service. */
  | 'SENDIASS'
  /** Short breaks, or respite. */
  | 'SHORT_BREAKS';

/** One service in several areas. */
export type ServiceComparison = {
  __typename?: 'ServiceComparison';
  /** What inspectors judged, one for each area and in its order. */
  areas: Array<AreaJudgements>;
  /** The service or role. */
  service: Service;
};

/** How many results speak of a service. */
export type ServiceFacet = {
  __typename?: 'ServiceFacet';
  /** How many results. */
  count: Scalars['Int']['output'];
  /** The service or role. */
  service: Service;
};

/** How often inspectors judged one service in one area. */
export type ServiceMatrixCell = {
  __typename?: 'ServiceMatrixCell';
  /** The area. */
  area: Area;
  /** How many mentions are both. */
  mixed: Scalars['Int']['output'];
  /** How many mentions do not judge. */
  neutral: Scalars['Int']['output'];
  /** The service or role. */
  service: Service;
  /** How many mentions are strengths. */
  strengths: Scalars['Int']['output'];
  /** How many mentions are weaknesses. */
  weaknesses: Scalars['Int']['output'];
};

/** Which mentions of inspectors to count. All conditions must hold. */
export type ServiceMatrixWhere = {
  /** In any of these areas, by slug. An unknown slug is an error. At most 100. */
  areas?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Inspected under any of these frameworks. Leaves out minutes of meetings. */
  frameworks?: InputMaybe<Array<Framework>>;
  /** On this date or later: the inspection's first day, or for minutes the date of publication. */
  from?: InputMaybe<Scalars['Date']['input']>;
  /** False leaves out sentences that only refer back to the service ("this post", "she"). True without it. */
  includeAnaphoric?: InputMaybe<Scalars['Boolean']['input']>;
  /** Where the inspection was any of these: full ones, or revisits, which look only again at weaknesses. Leaves out minutes of meetings. */
  inspectionKinds?: InputMaybe<Array<InspectionKind>>;
  /** Extracted with at least this confidence, from 0 to 1. */
  minConfidence?: InputMaybe<Scalars['Float']['input']>;
  /** Where the inspection had any of these outcomes. Leaves out minutes of meetings. */
  outcomes?: InputMaybe<Array<Outcome>>;
  /** In any of these regions of England, as in `Area.region`. An unknown region is an error. */
  regions?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Any of these services or roles. */
  services?: InputMaybe<Array<ServiceCode>>;
  /** Any of these themes. */
  themes?: InputMaybe<Array<ThemeCode>>;
  /** On this date or earlier: the inspection's first day, or for minutes the date of publication. */
  to?: InputMaybe<Scalars['Date']['input']>;
};

/** A finding of another area in similar words. */
export type SimilarFinding = {
  __typename?: 'SimilarFinding';
  /** The finding. */
  finding: Finding;
  /** How near, from 0 to 1: the score of the full-text index, as a share of what the same words score against themselves. */
  score: Scalars['Float']['output'];
};

/** A recommendation to another area in similar words. */
export type SimilarRecommendation = {
  __typename?: 'SimilarRecommendation';
  /** The recommendation. */
  recommendation: Recommendation;
  /** How near, from 0 to 1: the score of the full-text index, as a share of what the same words score against themselves. */
  score: Scalars['Float']['output'];
};

/** Who spoke at a meeting, as printed. */
export type Speaker = {
  __typename?: 'Speaker';
  /** The name; null where only the role is printed. */
  name?: Maybe<Scalars['String']['output']>;
  /** The person, where the graph knows them by name. */
  person?: Maybe<Person>;
  /** The role; null where only the name is printed. */
  role?: Maybe<Scalars['String']['output']>;
};

/** When an inspection was, as another document says it: the days, or only the month. */
export type StatedInspection = {
  __typename?: 'StatedInspection';
  /** The last day, where it is said; the first one where a single day is printed. */
  endDate?: Maybe<Scalars['Date']['output']>;
  /** The month, such as `2016-10`, where only that is said. */
  month?: Maybe<Scalars['String']['output']>;
  /** The first day, where it is said. */
  startDate?: Maybe<Scalars['Date']['output']>;
};

/** A statement of a document in its own words: a finding, a recommendation, or an item of minutes. Mentions stand in it. */
export type Statement = {
  /** The local area that the document is about. */
  area: Area;
  /** The first day of the inspection, or the date of publication of minutes; null where minutes bear no date. */
  date?: Maybe<Scalars['Date']['output']>;
  /** The document that says it. */
  document: Document;
  /** Where the words end in `document.text`: `text.slice(start, end)` is the quotation, exactly. */
  end: Scalars['Int']['output'];
  /** Readable and stable, such as `hackney-2017-11-27/finding/12`. */
  id: Scalars['ID']['output'];
  /** The services and roles that it speaks of, each with its own polarity and themes. */
  mentions: MentionConnection;
  /** The page of the document on which the words begin, from 1. */
  page: Scalars['Int']['output'];
  /** Where the words begin in `document.text`, in UTF-16 code units. */
  start: Scalars['Int']['output'];
  /** The words of the document, exactly. */
  text: Scalars['String']['output'];
};


/** A statement of a document in its own words: a finding, a recommendation, or an item of minutes. Mentions stand in it. */
export type StatementMentionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: StatementOrder;
  where?: InputMaybe<MentionWhere>;
};

/** What kind of recommendation or item of minutes: the values of `RecommendationKind` and `MeetingItemKind` together, so that one list can hold both. */
export type StatementKind =
  /** Something that someone is to do. */
  | 'ACTION'
  /** An action agreed at a meeting. */
  | 'AGREED_ACTION'
  /** Something that the partnership should improve. */
  | 'AREA_FOR_IMPROVEMENT'
  /** Something that was resolved. */
  | 'DECISION'
  /** Something that the partnership must act on urgently. */
  | 'PRIORITY_ACTION'
  /** A question of the commission. */
  | 'QUESTION'
  /** An answer to a question. */
  | 'RESPONSE'
  /** An area of significant weakness of the inspection before, as a revisit names it again. */
  | 'REVISITED_WEAKNESS'
  /** Something that someone said. */
  | 'STATEMENT'
  /** An area of significant weakness that the written statement of action has to put right. */
  | 'WSOA_WEAKNESS';

/** How findings, mentions, recommendations, items of minutes and statistics can be ordered. */
export type StatementOrder =
  /** Earliest document first, and within a document as it is printed. A document without a date comes first. */
  | 'DATE_ASC'
  /** The exact reverse of `DATE_ASC`: latest document first, each from its end. */
  | 'DATE_DESC';

/** The types of statement. */
export type StatementType =
  /** What inspectors found. */
  | 'FINDING'
  /** An item of minutes. */
  | 'MEETING_ITEM'
  /** What a document asks for. */
  | 'RECOMMENDATION';

/** A figure that a document states. */
export type Statistic = Node & {
  __typename?: 'Statistic';
  /** The local area that the document is about. */
  area: Area;
  /** What the document sets it against; null where nothing. */
  comparator?: Maybe<Comparator>;
  /** The first day of the inspection, or the date of publication of minutes; null where minutes bear no date. */
  date?: Maybe<Scalars['Date']['output']>;
  /** The document that says it. */
  document: Document;
  /** Where the words end in `document.text`: `text.slice(start, end)` is the quotation, exactly. */
  end: Scalars['Int']['output'];
  /** Such as `hackney-2017-11-27/statistic/2`. */
  id: Scalars['ID']['output'];
  /** The inspection whose document says it; null for minutes of a meeting. */
  inspection?: Maybe<Inspection>;
  /** What the figure measures, in the words of the document: "…" stands where the figure stands among them. */
  measure: Scalars['String']['output'];
  /** The page of the document on which the words begin, from 1. */
  page: Scalars['Int']['output'];
  /** The time that it is about, as printed; null where none is. */
  period?: Maybe<Scalars['String']['output']>;
  /** How exactly the document gives it. */
  precision: Precision;
  /** The words of the document that state it, exactly. */
  quote: Scalars['String']['output'];
  /** Where the words begin in `document.text`, in UTF-16 code units. */
  start: Scalars['Int']['output'];
  /** What is counted: `%`; money as `£`, `£k`, `£m` or `£billion`; or else a noun in small letters, such as `weeks`, `children` or `young people`. A value of 5 with `£m` is five million pounds. */
  unit: Scalars['String']['output'];
  /** The higher end of a range: 12 for "10 to 12 months". Null where the document gives one number. */
  upTo?: Maybe<Scalars['Float']['output']>;
  /** The number; the lower end where the document gives a range. */
  value: Scalars['Float']['output'];
  /** Who states it: inspectors, or someone at a meeting. */
  voice: Voice;
};

/** A page of statistics. */
export type StatisticConnection = {
  __typename?: 'StatisticConnection';
  /** The statistics of this page with their cursors. */
  edges: Array<StatisticEdge>;
  /** The statistics of this page, in order. */
  nodes: Array<Statistic>;
  /** Whether there is more, and the cursors to ask for it with. */
  pageInfo: PageInfo;
  /** How many statistics there are in all pages together. Counted only when it is asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One of the statistics of a page, with its cursor. */
export type StatisticEdge = {
  __typename?: 'StatisticEdge';
  /** Stands for this place in the list; give it to `after` or `before`. */
  cursor: Scalars['String']['output'];
  /** The node itself. */
  node: Statistic;
};

/** Which statistics. All conditions must hold. */
export type StatisticWhere = {
  /** In any of these areas, by slug. An unknown slug is an error. At most 100. */
  areas?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Inspected under any of these frameworks. Leaves out minutes of meetings. */
  frameworks?: InputMaybe<Array<Framework>>;
  /** On this date or later: the inspection's first day, or for minutes the date of publication. */
  from?: InputMaybe<Scalars['Date']['input']>;
  /** Where the inspection was any of these: full ones, or revisits, which look only again at weaknesses. Leaves out minutes of meetings. */
  inspectionKinds?: InputMaybe<Array<InspectionKind>>;
  /** In any of these inspections, by id. An unknown id is an error. At most 100. */
  inspections?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Where the inspection had any of these outcomes. Leaves out minutes of meetings. */
  outcomes?: InputMaybe<Array<Outcome>>;
  /** In any of these regions of England, as in `Area.region`. An unknown region is an error. */
  regions?: InputMaybe<Array<Scalars['String']['input']>>;
  /** On this date or earlier: the inspection's first day, or for minutes the date of publication. */
  to?: InputMaybe<Scalars['Date']['input']>;
  /** In any of these units, as in `Statistic.unit`. A unit that no statistic has is an error, which names those that there are. */
  units?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Who speaks. Without it inspectors only, so that what a partnership says of itself is never taken for a finding; in a list of one document or one meeting item, whoever speaks there. */
  voices?: InputMaybe<Array<Voice>>;
};

/** A stretch of a text. */
export type TextRange = {
  __typename?: 'TextRange';
  /** Where it ends. */
  end: Scalars['Int']['output'];
  /** Where it begins, in UTF-16 code units. */
  start: Scalars['Int']['output'];
};

/** What a judgement is about. */
export type Theme = Node & {
  __typename?: 'Theme';
  /** Its code. */
  code: ThemeCode;
  /** What belongs to it. */
  description: Scalars['String']['output'];
  /** The findings that speak of a service on it. */
  findings: FindingConnection;
  /** Such as `theme/CAPACITY`. */
  id: Scalars['ID']['output'];
  /** Each sentence or clause on it. Inspectors only, unless `voices` says otherwise. */
  mentions: MentionConnection;
  /** Its name. */
  name: Scalars['String']['output'];
  /** The recommendations on it. */
  recommendations: RecommendationConnection;
  /** The services of which mentions speak on it. */
  services: Array<Service>;
};


/** What a judgement is about. */
export type ThemeFindingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: StatementOrder;
  where?: InputMaybe<FindingWhere>;
};


/** What a judgement is about. */
export type ThemeMentionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: StatementOrder;
  where?: InputMaybe<MentionWhere>;
};


/** What a judgement is about. */
export type ThemeRecommendationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: StatementOrder;
  where?: InputMaybe<RecommendationWhere>;
};

/** What a judgement is about. */
export type ThemeCode =
  /** Availability, sufficiency, eligibility, gaps in provision. */
  | 'ACCESS'
  /** Staff, hours, unfilled posts, recruitment, workload. */
  | 'CAPACITY'
  /** Information, awareness, co-production with families. */
  | 'COMMUNICATION'
  /** Strategic influence, governance, quality assurance, clarity of a role, monitoring. */
  | 'OVERSIGHT'
  /** The quality of plans, advice or provision. */
  | 'QUALITY'
  /** Waiting times, delays, timeliness, statutory deadlines. */
  | 'WAITING';

/** One theme in several areas. */
export type ThemeComparison = {
  __typename?: 'ThemeComparison';
  /** What inspectors judged, one for each area and in its order. */
  areas: Array<AreaJudgements>;
  /** The theme. */
  theme: Theme;
};

/** How many results are on a theme. */
export type ThemeFacet = {
  __typename?: 'ThemeFacet';
  /** How many results. */
  count: Scalars['Int']['output'];
  /** The theme. */
  theme: Theme;
};

/** One row of counts: what it is counted by, and how many. */
export type Trend = {
  __typename?: 'Trend';
  /** The framework; null where it is not counted by framework. */
  framework?: Maybe<Framework>;
  /** How many inspections there were, whether or not they mention the services and themes: the base of any share. */
  inspections: Scalars['Int']['output'];
  /** How many of those inspections have a mention that is counted here. */
  inspectionsWithMentions: Scalars['Int']['output'];
  /** The mentions behind the counts. */
  mentions: MentionConnection;
  /** Mentions that do both. */
  mixed: Scalars['Int']['output'];
  /** Mentions that only describe. */
  neutral: Scalars['Int']['output'];
  /** The outcome; null where it is not counted by outcome. */
  outcome?: Maybe<Outcome>;
  /** The region of England; null where it is not counted by region, and for areas that have none. */
  region?: Maybe<Scalars['String']['output']>;
  /** Mentions that judge a strength. */
  strengths: Scalars['Int']['output'];
  /** Mentions that judge a weakness. */
  weaknesses: Scalars['Int']['output'];
  /** The year in which the inspections began; null where it is not counted by year. */
  year?: Maybe<Scalars['Int']['output']>;
};


/** One row of counts: what it is counted by, and how many. */
export type TrendMentionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: StatementOrder;
  polarities?: InputMaybe<Array<Polarity>>;
};

/** What trends are counted by. */
export type TrendDimension =
  /** The inspection framework. */
  | 'FRAMEWORK'
  /** What the inspection concluded. */
  | 'OUTCOME'
  /** The region of England. */
  | 'REGION'
  /** The year in which the inspection began. */
  | 'YEAR';

/** What trends count. All conditions must hold. */
export type TrendWhere = {
  /** Of any of these areas, by slug. An unknown slug is an error. At most 100. */
  areas?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Inspected under any of these frameworks. */
  frameworks?: InputMaybe<Array<Framework>>;
  /** In inspections that began on this date or later. */
  from?: InputMaybe<Scalars['Date']['input']>;
  /** False leaves out sentences that only refer back to the service ("this post", "she"). True without it. */
  includeAnaphoric?: InputMaybe<Scalars['Boolean']['input']>;
  /** In inspections of any of these kinds. Revisits are counted beside full inspections without it. */
  inspectionKinds?: InputMaybe<Array<InspectionKind>>;
  /** Only mentions extracted with at least this confidence, from 0 to 1. */
  minConfidence?: InputMaybe<Scalars['Float']['input']>;
  /** Where the inspection had any of these outcomes. */
  outcomes?: InputMaybe<Array<Outcome>>;
  /** In any of these regions of England, as in `Area.region`. An unknown region is an error. */
  regions?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Mentions of any of these services or roles. */
  services?: InputMaybe<Array<ServiceCode>>;
  /** Mentions on any of these themes. */
  themes?: InputMaybe<Array<ThemeCode>>;
  /** In inspections that began on this date or earlier. */
  to?: InputMaybe<Scalars['Date']['input']>;
};

/** Who is speaking. What a partnership says of itself at a meeting is never a finding of inspectors. */
export type Voice =
  /** The inspectors, in a letter or a report. */
  | 'INSPECTORS'
  /** Someone at a meeting of a council's scrutiny commission, in its minutes. */
  | 'MEETING';

/** How many results are of a year. */
export type YearFacet = {
  __typename?: 'YearFacet';
  /** How many results. */
  count: Scalars['Int']['output'];
  /** The year. */
  year: Scalars['Int']['output'];
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;




/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node:
    | ( AreaRow )
    | ( DocumentRow )
    | ( FindingRow )
    | ( InspectionRow )
    | ( InspectorRow )
    | ( MeetingItemRow )
    | ( MentionRow )
    | ( OrganisationRow )
    | ( PersonRow )
    | ( RecommendationRow )
    | ( ServiceRow )
    | ( StatisticRow )
    | ( ThemeRow )
  ;
  Statement:
    | ( FindingRow )
    | ( MeetingItemRow )
    | ( RecommendationRow )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Area: ResolverTypeWrapper<AreaRow>;
  AreaComparison: ResolverTypeWrapper<ComparisonSource>;
  AreaConnection: ResolverTypeWrapper<Omit<AreaConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['AreaEdge']>, nodes: Array<ResolversTypes['Area']> }>;
  AreaEdge: ResolverTypeWrapper<Omit<AreaEdge, 'node'> & { node: ResolversTypes['Area'] }>;
  AreaFacet: ResolverTypeWrapper<AreaFacetSource>;
  AreaJudgements: ResolverTypeWrapper<JudgementsSource>;
  AreaOrder: AreaOrder;
  AreaWhere: AreaWhere;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Comparator: ResolverTypeWrapper<Comparator>;
  ComparedInspections: ComparedInspections;
  Coverage: ResolverTypeWrapper<DocumentRow>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Document: ResolverTypeWrapper<DocumentRow>;
  DocumentConnection: ResolverTypeWrapper<Omit<DocumentConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['DocumentEdge']>, nodes: Array<ResolversTypes['Document']> }>;
  DocumentEdge: ResolverTypeWrapper<Omit<DocumentEdge, 'node'> & { node: ResolversTypes['Document'] }>;
  DocumentKind: DocumentKind;
  DocumentOrder: DocumentOrder;
  DocumentPersonConnection: ResolverTypeWrapper<Omit<DocumentPersonConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['DocumentPersonEdge']>, nodes: Array<ResolversTypes['Person']> }>;
  DocumentPersonEdge: ResolverTypeWrapper<PersonEdgeSource>;
  DocumentWhere: DocumentWhere;
  Finding: ResolverTypeWrapper<FindingRow>;
  FindingConnection: ResolverTypeWrapper<Omit<FindingConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['FindingEdge']>, nodes: Array<ResolversTypes['Finding']> }>;
  FindingEdge: ResolverTypeWrapper<Omit<FindingEdge, 'node'> & { node: ResolversTypes['Finding'] }>;
  FindingWhere: FindingWhere;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Framework: Framework;
  GraphLink: ResolverTypeWrapper<GraphLink>;
  GraphNode: ResolverTypeWrapper<GraphNode>;
  GraphWhere: GraphWhere;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Inspection: ResolverTypeWrapper<InspectionRow>;
  InspectionConnection: ResolverTypeWrapper<Omit<InspectionConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['InspectionEdge']>, nodes: Array<ResolversTypes['Inspection']> }>;
  InspectionEdge: ResolverTypeWrapper<Omit<InspectionEdge, 'node'> & { node: ResolversTypes['Inspection'] }>;
  InspectionInspectorConnection: ResolverTypeWrapper<Omit<InspectionInspectorConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['InspectionInspectorEdge']>, nodes: Array<ResolversTypes['Inspector']> }>;
  InspectionInspectorEdge: ResolverTypeWrapper<Omit<InspectionInspectorEdge, 'node'> & { node: ResolversTypes['Inspector'] }>;
  InspectionKind: InspectionKind;
  InspectionOrder: InspectionOrder;
  InspectionPartnerConnection: ResolverTypeWrapper<Omit<InspectionPartnerConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['InspectionPartnerEdge']>, nodes: Array<ResolversTypes['Organisation']> }>;
  InspectionPartnerEdge: ResolverTypeWrapper<OrganisationEdgeSource>;
  InspectionTeamOrder: InspectionTeamOrder;
  InspectionWhere: InspectionWhere;
  Inspector: ResolverTypeWrapper<InspectorRow>;
  InspectorColleague: ResolverTypeWrapper<Omit<InspectorColleague, 'inspections' | 'inspector'> & { inspections: Array<ResolversTypes['Inspection']>, inspector: ResolversTypes['Inspector'] }>;
  InspectorConnection: ResolverTypeWrapper<Omit<InspectorConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['InspectorEdge']>, nodes: Array<ResolversTypes['Inspector']> }>;
  InspectorEdge: ResolverTypeWrapper<Omit<InspectorEdge, 'node'> & { node: ResolversTypes['Inspector'] }>;
  InspectorInspectionConnection: ResolverTypeWrapper<Omit<InspectorInspectionConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['InspectorInspectionEdge']>, nodes: Array<ResolversTypes['Inspection']> }>;
  InspectorInspectionEdge: ResolverTypeWrapper<InspectionEdgeSource>;
  InspectorNetwork: ResolverTypeWrapper<Omit<InspectorNetwork, 'inspectors' | 'pairs'> & { inspectors: Array<ResolversTypes['Inspector']>, pairs: Array<ResolversTypes['InspectorPair']> }>;
  InspectorNetworkWhere: InspectorNetworkWhere;
  InspectorOrder: InspectorOrder;
  InspectorPair: ResolverTypeWrapper<Omit<InspectorPair, 'inspections' | 'one' | 'other'> & { inspections: Array<ResolversTypes['Inspection']>, one: ResolversTypes['Inspector'], other: ResolversTypes['Inspector'] }>;
  InspectorWhere: InspectorWhere;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  JudgementWhere: JudgementWhere;
  LabelCount: ResolverTypeWrapper<LabelCount>;
  LinkType: LinkType;
  MeetingItem: ResolverTypeWrapper<MeetingItemRow>;
  MeetingItemConnection: ResolverTypeWrapper<Omit<MeetingItemConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['MeetingItemEdge']>, nodes: Array<ResolversTypes['MeetingItem']> }>;
  MeetingItemEdge: ResolverTypeWrapper<Omit<MeetingItemEdge, 'node'> & { node: ResolversTypes['MeetingItem'] }>;
  MeetingItemKind: MeetingItemKind;
  MeetingItemWhere: MeetingItemWhere;
  Mention: ResolverTypeWrapper<MentionRow>;
  MentionConnection: ResolverTypeWrapper<Omit<MentionConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['MentionEdge']>, nodes: Array<ResolversTypes['Mention']> }>;
  MentionEdge: ResolverTypeWrapper<Omit<MentionEdge, 'node'> & { node: ResolversTypes['Mention'] }>;
  MentionWhere: MentionWhere;
  Meta: ResolverTypeWrapper<Meta>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  NodeType: NodeType;
  NodesAndLinks: ResolverTypeWrapper<NodesAndLinks>;
  NotUnderstood: ResolverTypeWrapper<NotUnderstood>;
  Organisation: ResolverTypeWrapper<OrganisationRow>;
  OrganisationConnection: ResolverTypeWrapper<Omit<OrganisationConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['OrganisationEdge']>, nodes: Array<ResolversTypes['Organisation']> }>;
  OrganisationEdge: ResolverTypeWrapper<Omit<OrganisationEdge, 'node'> & { node: ResolversTypes['Organisation'] }>;
  OrganisationInspectionConnection: ResolverTypeWrapper<Omit<OrganisationInspectionConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['OrganisationInspectionEdge']>, nodes: Array<ResolversTypes['Inspection']> }>;
  OrganisationInspectionEdge: ResolverTypeWrapper<InspectionEdgeSource>;
  OrganisationKind: OrganisationKind;
  OrganisationOrder: OrganisationOrder;
  OrganisationWhere: OrganisationWhere;
  Outcome: Outcome;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Person: ResolverTypeWrapper<PersonRow>;
  PersonCapacity: PersonCapacity;
  PersonConnection: ResolverTypeWrapper<Omit<PersonConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['PersonEdge']>, nodes: Array<ResolversTypes['Person']> }>;
  PersonDocumentConnection: ResolverTypeWrapper<Omit<PersonDocumentConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['PersonDocumentEdge']>, nodes: Array<ResolversTypes['Document']> }>;
  PersonDocumentEdge: ResolverTypeWrapper<DocumentEdgeSource>;
  PersonEdge: ResolverTypeWrapper<Omit<PersonEdge, 'node'> & { node: ResolversTypes['Person'] }>;
  PersonOrder: PersonOrder;
  PersonWhere: PersonWhere;
  Polarity: Polarity;
  PolarityFacet: ResolverTypeWrapper<PolarityFacet>;
  Precision: Precision;
  Progress: ResolverTypeWrapper<ProgressPair>;
  ProgressEvidence: ResolverTypeWrapper<Evidence>;
  ProgressItem: ResolverTypeWrapper<ProgressSource>;
  ProgressState: ProgressState;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Recommendation: ResolverTypeWrapper<RecommendationRow>;
  RecommendationConnection: ResolverTypeWrapper<Omit<RecommendationConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['RecommendationEdge']>, nodes: Array<ResolversTypes['Recommendation']> }>;
  RecommendationEdge: ResolverTypeWrapper<Omit<RecommendationEdge, 'node'> & { node: ResolversTypes['Recommendation'] }>;
  RecommendationKind: RecommendationKind;
  RecommendationWhere: RecommendationWhere;
  RevisitJudgement: RevisitJudgement;
  SearchFacets: ResolverTypeWrapper<Omit<SearchFacets, 'areas' | 'services' | 'themes'> & { areas: Array<ResolversTypes['AreaFacet']>, services: Array<ResolversTypes['ServiceFacet']>, themes: Array<ResolversTypes['ThemeFacet']> }>;
  SearchMatch: SearchMatch;
  SearchResult: ResolverTypeWrapper<SearchHit>;
  SearchResultConnection: ResolverTypeWrapper<Omit<SearchResultConnection, 'edges' | 'facets' | 'nodes'> & { edges: Array<ResolversTypes['SearchResultEdge']>, facets: ResolversTypes['SearchFacets'], nodes: Array<ResolversTypes['SearchResult']> }>;
  SearchResultEdge: ResolverTypeWrapper<Omit<SearchResultEdge, 'node'> & { node: ResolversTypes['SearchResult'] }>;
  SearchWhere: SearchWhere;
  Section: Section;
  Service: ResolverTypeWrapper<ServiceRow>;
  ServiceCode: ServiceCode;
  ServiceComparison: ResolverTypeWrapper<ServiceSubject>;
  ServiceFacet: ResolverTypeWrapper<ServiceFacetSource>;
  ServiceMatrixCell: ResolverTypeWrapper<Omit<ServiceMatrixCell, 'area' | 'service'> & { area: ResolversTypes['Area'], service: ResolversTypes['Service'] }>;
  ServiceMatrixWhere: ServiceMatrixWhere;
  SimilarFinding: ResolverTypeWrapper<Omit<SimilarFinding, 'finding'> & { finding: ResolversTypes['Finding'] }>;
  SimilarRecommendation: ResolverTypeWrapper<Omit<SimilarRecommendation, 'recommendation'> & { recommendation: ResolversTypes['Recommendation'] }>;
  Speaker: ResolverTypeWrapper<MeetingItemRow>;
  StatedInspection: ResolverTypeWrapper<StatedInspection>;
  Statement: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Statement']>;
  StatementKind: StatementKind;
  StatementOrder: StatementOrder;
  StatementType: StatementType;
  Statistic: ResolverTypeWrapper<StatisticRow>;
  StatisticConnection: ResolverTypeWrapper<Omit<StatisticConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['StatisticEdge']>, nodes: Array<ResolversTypes['Statistic']> }>;
  StatisticEdge: ResolverTypeWrapper<Omit<StatisticEdge, 'node'> & { node: ResolversTypes['Statistic'] }>;
  StatisticWhere: StatisticWhere;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  TextRange: ResolverTypeWrapper<TextRange>;
  Theme: ResolverTypeWrapper<ThemeRow>;
  ThemeCode: ThemeCode;
  ThemeComparison: ResolverTypeWrapper<ThemeSubject>;
  ThemeFacet: ResolverTypeWrapper<ThemeFacetSource>;
  Trend: ResolverTypeWrapper<TrendSource>;
  TrendDimension: TrendDimension;
  TrendWhere: TrendWhere;
  Voice: Voice;
  YearFacet: ResolverTypeWrapper<YearFacet>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Area: AreaRow;
  AreaComparison: ComparisonSource;
  AreaConnection: Omit<AreaConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['AreaEdge']>, nodes: Array<ResolversParentTypes['Area']> };
  AreaEdge: Omit<AreaEdge, 'node'> & { node: ResolversParentTypes['Area'] };
  AreaFacet: AreaFacetSource;
  AreaJudgements: JudgementsSource;
  AreaWhere: AreaWhere;
  Boolean: Scalars['Boolean']['output'];
  Comparator: Comparator;
  Coverage: DocumentRow;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  Document: DocumentRow;
  DocumentConnection: Omit<DocumentConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['DocumentEdge']>, nodes: Array<ResolversParentTypes['Document']> };
  DocumentEdge: Omit<DocumentEdge, 'node'> & { node: ResolversParentTypes['Document'] };
  DocumentPersonConnection: Omit<DocumentPersonConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['DocumentPersonEdge']>, nodes: Array<ResolversParentTypes['Person']> };
  DocumentPersonEdge: PersonEdgeSource;
  DocumentWhere: DocumentWhere;
  Finding: FindingRow;
  FindingConnection: Omit<FindingConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['FindingEdge']>, nodes: Array<ResolversParentTypes['Finding']> };
  FindingEdge: Omit<FindingEdge, 'node'> & { node: ResolversParentTypes['Finding'] };
  FindingWhere: FindingWhere;
  Float: Scalars['Float']['output'];
  GraphLink: GraphLink;
  GraphNode: GraphNode;
  GraphWhere: GraphWhere;
  ID: Scalars['ID']['output'];
  Inspection: InspectionRow;
  InspectionConnection: Omit<InspectionConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['InspectionEdge']>, nodes: Array<ResolversParentTypes['Inspection']> };
  InspectionEdge: Omit<InspectionEdge, 'node'> & { node: ResolversParentTypes['Inspection'] };
  InspectionInspectorConnection: Omit<InspectionInspectorConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['InspectionInspectorEdge']>, nodes: Array<ResolversParentTypes['Inspector']> };
  InspectionInspectorEdge: Omit<InspectionInspectorEdge, 'node'> & { node: ResolversParentTypes['Inspector'] };
  InspectionPartnerConnection: Omit<InspectionPartnerConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['InspectionPartnerEdge']>, nodes: Array<ResolversParentTypes['Organisation']> };
  InspectionPartnerEdge: OrganisationEdgeSource;
  InspectionWhere: InspectionWhere;
  Inspector: InspectorRow;
  InspectorColleague: Omit<InspectorColleague, 'inspections' | 'inspector'> & { inspections: Array<ResolversParentTypes['Inspection']>, inspector: ResolversParentTypes['Inspector'] };
  InspectorConnection: Omit<InspectorConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['InspectorEdge']>, nodes: Array<ResolversParentTypes['Inspector']> };
  InspectorEdge: Omit<InspectorEdge, 'node'> & { node: ResolversParentTypes['Inspector'] };
  InspectorInspectionConnection: Omit<InspectorInspectionConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['InspectorInspectionEdge']>, nodes: Array<ResolversParentTypes['Inspection']> };
  InspectorInspectionEdge: InspectionEdgeSource;
  InspectorNetwork: Omit<InspectorNetwork, 'inspectors' | 'pairs'> & { inspectors: Array<ResolversParentTypes['Inspector']>, pairs: Array<ResolversParentTypes['InspectorPair']> };
  InspectorNetworkWhere: InspectorNetworkWhere;
  InspectorPair: Omit<InspectorPair, 'inspections' | 'one' | 'other'> & { inspections: Array<ResolversParentTypes['Inspection']>, one: ResolversParentTypes['Inspector'], other: ResolversParentTypes['Inspector'] };
  InspectorWhere: InspectorWhere;
  Int: Scalars['Int']['output'];
  JudgementWhere: JudgementWhere;
  LabelCount: LabelCount;
  MeetingItem: MeetingItemRow;
  MeetingItemConnection: Omit<MeetingItemConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['MeetingItemEdge']>, nodes: Array<ResolversParentTypes['MeetingItem']> };
  MeetingItemEdge: Omit<MeetingItemEdge, 'node'> & { node: ResolversParentTypes['MeetingItem'] };
  MeetingItemWhere: MeetingItemWhere;
  Mention: MentionRow;
  MentionConnection: Omit<MentionConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['MentionEdge']>, nodes: Array<ResolversParentTypes['Mention']> };
  MentionEdge: Omit<MentionEdge, 'node'> & { node: ResolversParentTypes['Mention'] };
  MentionWhere: MentionWhere;
  Meta: Meta;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  NodesAndLinks: NodesAndLinks;
  NotUnderstood: NotUnderstood;
  Organisation: OrganisationRow;
  OrganisationConnection: Omit<OrganisationConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['OrganisationEdge']>, nodes: Array<ResolversParentTypes['Organisation']> };
  OrganisationEdge: Omit<OrganisationEdge, 'node'> & { node: ResolversParentTypes['Organisation'] };
  OrganisationInspectionConnection: Omit<OrganisationInspectionConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['OrganisationInspectionEdge']>, nodes: Array<ResolversParentTypes['Inspection']> };
  OrganisationInspectionEdge: InspectionEdgeSource;
  OrganisationWhere: OrganisationWhere;
  PageInfo: PageInfo;
  Person: PersonRow;
  PersonConnection: Omit<PersonConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['PersonEdge']>, nodes: Array<ResolversParentTypes['Person']> };
  PersonDocumentConnection: Omit<PersonDocumentConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['PersonDocumentEdge']>, nodes: Array<ResolversParentTypes['Document']> };
  PersonDocumentEdge: DocumentEdgeSource;
  PersonEdge: Omit<PersonEdge, 'node'> & { node: ResolversParentTypes['Person'] };
  PersonWhere: PersonWhere;
  PolarityFacet: PolarityFacet;
  Progress: ProgressPair;
  ProgressEvidence: Evidence;
  ProgressItem: ProgressSource;
  Query: Record<PropertyKey, never>;
  Recommendation: RecommendationRow;
  RecommendationConnection: Omit<RecommendationConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['RecommendationEdge']>, nodes: Array<ResolversParentTypes['Recommendation']> };
  RecommendationEdge: Omit<RecommendationEdge, 'node'> & { node: ResolversParentTypes['Recommendation'] };
  RecommendationWhere: RecommendationWhere;
  SearchFacets: Omit<SearchFacets, 'areas' | 'services' | 'themes'> & { areas: Array<ResolversParentTypes['AreaFacet']>, services: Array<ResolversParentTypes['ServiceFacet']>, themes: Array<ResolversParentTypes['ThemeFacet']> };
  SearchResult: SearchHit;
  SearchResultConnection: Omit<SearchResultConnection, 'edges' | 'facets' | 'nodes'> & { edges: Array<ResolversParentTypes['SearchResultEdge']>, facets: ResolversParentTypes['SearchFacets'], nodes: Array<ResolversParentTypes['SearchResult']> };
  SearchResultEdge: Omit<SearchResultEdge, 'node'> & { node: ResolversParentTypes['SearchResult'] };
  SearchWhere: SearchWhere;
  Service: ServiceRow;
  ServiceComparison: ServiceSubject;
  ServiceFacet: ServiceFacetSource;
  ServiceMatrixCell: Omit<ServiceMatrixCell, 'area' | 'service'> & { area: ResolversParentTypes['Area'], service: ResolversParentTypes['Service'] };
  ServiceMatrixWhere: ServiceMatrixWhere;
  SimilarFinding: Omit<SimilarFinding, 'finding'> & { finding: ResolversParentTypes['Finding'] };
  SimilarRecommendation: Omit<SimilarRecommendation, 'recommendation'> & { recommendation: ResolversParentTypes['Recommendation'] };
  Speaker: MeetingItemRow;
  StatedInspection: StatedInspection;
  Statement: ResolversInterfaceTypes<ResolversParentTypes>['Statement'];
  Statistic: StatisticRow;
  StatisticConnection: Omit<StatisticConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['StatisticEdge']>, nodes: Array<ResolversParentTypes['Statistic']> };
  StatisticEdge: Omit<StatisticEdge, 'node'> & { node: ResolversParentTypes['Statistic'] };
  StatisticWhere: StatisticWhere;
  String: Scalars['String']['output'];
  TextRange: TextRange;
  Theme: ThemeRow;
  ThemeComparison: ThemeSubject;
  ThemeFacet: ThemeFacetSource;
  Trend: TrendSource;
  TrendWhere: TrendWhere;
  YearFacet: YearFacet;
};

export type AreaResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Area'] = ResolversParentTypes['Area']> = {
  alsoKnownAs?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  documents?: Resolver<ResolversTypes['DocumentConnection'], ParentType, ContextType, RequireFields<AreaDocumentsArgs, 'orderBy'>>;
  findings?: Resolver<ResolversTypes['FindingConnection'], ParentType, ContextType, RequireFields<AreaFindingsArgs, 'orderBy'>>;
  former?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inspections?: Resolver<ResolversTypes['InspectionConnection'], ParentType, ContextType, RequireFields<AreaInspectionsArgs, 'orderBy'>>;
  inspectors?: Resolver<ResolversTypes['InspectorConnection'], ParentType, ContextType, RequireFields<AreaInspectorsArgs, 'orderBy'>>;
  items?: Resolver<ResolversTypes['MeetingItemConnection'], ParentType, ContextType, RequireFields<AreaItemsArgs, 'orderBy'>>;
  laCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  mentions?: Resolver<ResolversTypes['MentionConnection'], ParentType, ContextType, RequireFields<AreaMentionsArgs, 'orderBy'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ofstedPage?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ofstedUrn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  onsCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  organisations?: Resolver<ResolversTypes['OrganisationConnection'], ParentType, ContextType, RequireFields<AreaOrganisationsArgs, 'orderBy'>>;
  people?: Resolver<ResolversTypes['PersonConnection'], ParentType, ContextType, RequireFields<AreaPeopleArgs, 'orderBy'>>;
  predecessors?: Resolver<Array<ResolversTypes['Area']>, ParentType, ContextType>;
  progress?: Resolver<Maybe<ResolversTypes['Progress']>, ParentType, ContextType, RequireFields<AreaProgressArgs, 'includeAnaphoric'>>;
  recommendations?: Resolver<ResolversTypes['RecommendationConnection'], ParentType, ContextType, RequireFields<AreaRecommendationsArgs, 'orderBy'>>;
  region?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  statistics?: Resolver<ResolversTypes['StatisticConnection'], ParentType, ContextType, RequireFields<AreaStatisticsArgs, 'orderBy'>>;
  successors?: Resolver<Array<ResolversTypes['Area']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AreaComparisonResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['AreaComparison'] = ResolversParentTypes['AreaComparison']> = {
  areas?: Resolver<Array<ResolversTypes['Area']>, ParentType, ContextType>;
  services?: Resolver<Array<ResolversTypes['ServiceComparison']>, ParentType, ContextType>;
  themes?: Resolver<Array<ResolversTypes['ThemeComparison']>, ParentType, ContextType>;
};

export type AreaConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['AreaConnection'] = ResolversParentTypes['AreaConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AreaEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Area']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AreaEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['AreaEdge'] = ResolversParentTypes['AreaEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Area'], ParentType, ContextType>;
};

export type AreaFacetResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['AreaFacet'] = ResolversParentTypes['AreaFacet']> = {
  area?: Resolver<ResolversTypes['Area'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AreaJudgementsResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['AreaJudgements'] = ResolversParentTypes['AreaJudgements']> = {
  area?: Resolver<ResolversTypes['Area'], ParentType, ContextType>;
  mentions?: Resolver<ResolversTypes['MentionConnection'], ParentType, ContextType, RequireFields<AreaJudgementsMentionsArgs, 'orderBy'>>;
  mixed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  neutral?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  strengths?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  weaknesses?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ComparatorResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Comparator'] = ResolversParentTypes['Comparator']> = {
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type CoverageResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Coverage'] = ResolversParentTypes['Coverage']> = {
  bodyCharacters?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  coveredCharacters?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  share?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DocumentResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Document'] = ResolversParentTypes['Document']> = {
  area?: Resolver<ResolversTypes['Area'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
  digest?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  extractionVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  file?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  findings?: Resolver<ResolversTypes['FindingConnection'], ParentType, ContextType, RequireFields<DocumentFindingsArgs, 'orderBy'>>;
  format?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inspection?: Resolver<Maybe<ResolversTypes['Inspection']>, ParentType, ContextType>;
  items?: Resolver<ResolversTypes['MeetingItemConnection'], ParentType, ContextType, RequireFields<DocumentItemsArgs, 'orderBy'>>;
  kind?: Resolver<ResolversTypes['DocumentKind'], ParentType, ContextType>;
  mentions?: Resolver<ResolversTypes['MentionConnection'], ParentType, ContextType, RequireFields<DocumentMentionsArgs, 'orderBy'>>;
  notUnderstood?: Resolver<Array<ResolversTypes['NotUnderstood']>, ParentType, ContextType>;
  pageCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pageStarts?: Resolver<Array<ResolversTypes['Int']>, ParentType, ContextType>;
  pagesMarked?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  people?: Resolver<ResolversTypes['DocumentPersonConnection'], ParentType, ContextType, RequireFields<DocumentPeopleArgs, 'orderBy'>>;
  publishedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  recommendations?: Resolver<ResolversTypes['RecommendationConnection'], ParentType, ContextType, RequireFields<DocumentRecommendationsArgs, 'orderBy'>>;
  statistics?: Resolver<ResolversTypes['StatisticConnection'], ParentType, ContextType, RequireFields<DocumentStatisticsArgs, 'orderBy'>>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DocumentConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['DocumentConnection'] = ResolversParentTypes['DocumentConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DocumentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Document']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DocumentEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['DocumentEdge'] = ResolversParentTypes['DocumentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
};

export type DocumentPersonConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['DocumentPersonConnection'] = ResolversParentTypes['DocumentPersonConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DocumentPersonEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Person']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DocumentPersonEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['DocumentPersonEdge'] = ResolversParentTypes['DocumentPersonEdge']> = {
  capacity?: Resolver<ResolversTypes['PersonCapacity'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  printedOrganisation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type FindingResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Finding'] = ResolversParentTypes['Finding']> = {
  area?: Resolver<ResolversTypes['Area'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  document?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inspection?: Resolver<ResolversTypes['Inspection'], ParentType, ContextType>;
  mentions?: Resolver<ResolversTypes['MentionConnection'], ParentType, ContextType, RequireFields<FindingMentionsArgs, 'orderBy'>>;
  page?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  polarity?: Resolver<ResolversTypes['Polarity'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  section?: Resolver<ResolversTypes['Section'], ParentType, ContextType>;
  services?: Resolver<Array<ResolversTypes['Service']>, ParentType, ContextType>;
  similar?: Resolver<Array<ResolversTypes['SimilarFinding']>, ParentType, ContextType, RequireFields<FindingSimilarArgs, 'first'>>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  themes?: Resolver<Array<ResolversTypes['ThemeCode']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FindingConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['FindingConnection'] = ResolversParentTypes['FindingConnection']> = {
  edges?: Resolver<Array<ResolversTypes['FindingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Finding']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FindingEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['FindingEdge'] = ResolversParentTypes['FindingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Finding'], ParentType, ContextType>;
};

export type GraphLinkResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['GraphLink'] = ResolversParentTypes['GraphLink']> = {
  source?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  target?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['LinkType'], ParentType, ContextType>;
};

export type GraphNodeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['GraphNode'] = ResolversParentTypes['GraphNode']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['NodeType'], ParentType, ContextType>;
};

export type InspectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Inspection'] = ResolversParentTypes['Inspection']> = {
  area?: Resolver<ResolversTypes['Area'], ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType>;
  endDate?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  findings?: Resolver<ResolversTypes['FindingConnection'], ParentType, ContextType, RequireFields<InspectionFindingsArgs, 'orderBy'>>;
  framework?: Resolver<ResolversTypes['Framework'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inspectors?: Resolver<ResolversTypes['InspectionInspectorConnection'], ParentType, ContextType, RequireFields<InspectionInspectorsArgs, 'orderBy'>>;
  kind?: Resolver<ResolversTypes['InspectionKind'], ParentType, ContextType>;
  mentions?: Resolver<ResolversTypes['MentionConnection'], ParentType, ContextType, RequireFields<InspectionMentionsArgs, 'orderBy'>>;
  monitoringInspectionStated?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nextInspection?: Resolver<Maybe<ResolversTypes['Inspection']>, ParentType, ContextType>;
  nextInspectionStated?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['Outcome'], ParentType, ContextType>;
  partners?: Resolver<ResolversTypes['InspectionPartnerConnection'], ParentType, ContextType, RequireFields<InspectionPartnersArgs, 'orderBy'>>;
  previousInspection?: Resolver<Maybe<ResolversTypes['Inspection']>, ParentType, ContextType>;
  previousInspectionStated?: Resolver<Maybe<ResolversTypes['StatedInspection']>, ParentType, ContextType>;
  recommendations?: Resolver<ResolversTypes['RecommendationConnection'], ParentType, ContextType, RequireFields<InspectionRecommendationsArgs, 'orderBy'>>;
  revisits?: Resolver<Array<ResolversTypes['Inspection']>, ParentType, ContextType>;
  startDate?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  statistics?: Resolver<ResolversTypes['StatisticConnection'], ParentType, ContextType, RequireFields<InspectionStatisticsArgs, 'orderBy'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InspectionConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['InspectionConnection'] = ResolversParentTypes['InspectionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['InspectionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Inspection']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type InspectionEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['InspectionEdge'] = ResolversParentTypes['InspectionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Inspection'], ParentType, ContextType>;
};

export type InspectionInspectorConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['InspectionInspectorConnection'] = ResolversParentTypes['InspectionInspectorConnection']> = {
  edges?: Resolver<Array<ResolversTypes['InspectionInspectorEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Inspector']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type InspectionInspectorEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['InspectionInspectorEdge'] = ResolversParentTypes['InspectionInspectorEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lead?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Inspector'], ParentType, ContextType>;
  printedName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type InspectionPartnerConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['InspectionPartnerConnection'] = ResolversParentTypes['InspectionPartnerConnection']> = {
  edges?: Resolver<Array<ResolversTypes['InspectionPartnerEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Organisation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type InspectionPartnerEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['InspectionPartnerEdge'] = ResolversParentTypes['InspectionPartnerEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['OrganisationKind'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  printedName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type InspectorResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Inspector'] = ResolversParentTypes['Inspector']> = {
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  areaCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  areas?: Resolver<ResolversTypes['AreaConnection'], ParentType, ContextType, RequireFields<InspectorAreasArgs, 'orderBy'>>;
  colleagues?: Resolver<Array<ResolversTypes['InspectorColleague']>, ParentType, ContextType, RequireFields<InspectorColleaguesArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inspections?: Resolver<ResolversTypes['InspectorInspectionConnection'], ParentType, ContextType, RequireFields<InspectorInspectionsArgs, 'orderBy'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InspectorColleagueResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['InspectorColleague'] = ResolversParentTypes['InspectorColleague']> = {
  inspections?: Resolver<Array<ResolversTypes['Inspection']>, ParentType, ContextType>;
  inspector?: Resolver<ResolversTypes['Inspector'], ParentType, ContextType>;
  times?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type InspectorConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['InspectorConnection'] = ResolversParentTypes['InspectorConnection']> = {
  edges?: Resolver<Array<ResolversTypes['InspectorEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Inspector']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type InspectorEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['InspectorEdge'] = ResolversParentTypes['InspectorEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Inspector'], ParentType, ContextType>;
};

export type InspectorInspectionConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['InspectorInspectionConnection'] = ResolversParentTypes['InspectorInspectionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['InspectorInspectionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Inspection']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type InspectorInspectionEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['InspectorInspectionEdge'] = ResolversParentTypes['InspectorInspectionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lead?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Inspection'], ParentType, ContextType>;
  printedName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type InspectorNetworkResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['InspectorNetwork'] = ResolversParentTypes['InspectorNetwork']> = {
  inspectors?: Resolver<Array<ResolversTypes['Inspector']>, ParentType, ContextType>;
  pairs?: Resolver<Array<ResolversTypes['InspectorPair']>, ParentType, ContextType>;
  totalPairs?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type InspectorPairResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['InspectorPair'] = ResolversParentTypes['InspectorPair']> = {
  inspections?: Resolver<Array<ResolversTypes['Inspection']>, ParentType, ContextType>;
  one?: Resolver<ResolversTypes['Inspector'], ParentType, ContextType>;
  other?: Resolver<ResolversTypes['Inspector'], ParentType, ContextType>;
  times?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LabelCountResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['LabelCount'] = ResolversParentTypes['LabelCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MeetingItemResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['MeetingItem'] = ResolversParentTypes['MeetingItem']> = {
  area?: Resolver<ResolversTypes['Area'], ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  document?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['StatementKind'], ParentType, ContextType>;
  mentions?: Resolver<ResolversTypes['MentionConnection'], ParentType, ContextType, RequireFields<MeetingItemMentionsArgs, 'orderBy'>>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  page?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  speaker?: Resolver<Maybe<ResolversTypes['Speaker']>, ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MeetingItemConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['MeetingItemConnection'] = ResolversParentTypes['MeetingItemConnection']> = {
  edges?: Resolver<Array<ResolversTypes['MeetingItemEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['MeetingItem']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MeetingItemEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['MeetingItemEdge'] = ResolversParentTypes['MeetingItemEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['MeetingItem'], ParentType, ContextType>;
};

export type MentionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Mention'] = ResolversParentTypes['Mention']> = {
  anaphoric?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  area?: Resolver<ResolversTypes['Area'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  document?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inspection?: Resolver<Maybe<ResolversTypes['Inspection']>, ParentType, ContextType>;
  page?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  polarity?: Resolver<ResolversTypes['Polarity'], ParentType, ContextType>;
  quote?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  section?: Resolver<ResolversTypes['Section'], ParentType, ContextType>;
  service?: Resolver<ResolversTypes['Service'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['Statement'], ParentType, ContextType>;
  themes?: Resolver<Array<ResolversTypes['ThemeCode']>, ParentType, ContextType>;
  voice?: Resolver<ResolversTypes['Voice'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MentionConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['MentionConnection'] = ResolversParentTypes['MentionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['MentionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Mention']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MentionEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['MentionEdge'] = ResolversParentTypes['MentionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Mention'], ParentType, ContextType>;
};

export type MetaResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Meta'] = ResolversParentTypes['Meta']> = {
  apiVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  builtAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  counts?: Resolver<Array<ResolversTypes['LabelCount']>, ParentType, ContextType>;
  dataVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  extractionVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type NodeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Area' | 'Document' | 'Finding' | 'Inspection' | 'Inspector' | 'MeetingItem' | 'Mention' | 'Organisation' | 'Person' | 'Recommendation' | 'Service' | 'Statistic' | 'Theme', ParentType, ContextType>;
};

export type NodesAndLinksResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['NodesAndLinks'] = ResolversParentTypes['NodesAndLinks']> = {
  links?: Resolver<Array<ResolversTypes['GraphLink']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['GraphNode']>, ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type NotUnderstoodResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['NotUnderstood'] = ResolversParentTypes['NotUnderstood']> = {
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  page?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OrganisationResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Organisation'] = ResolversParentTypes['Organisation']> = {
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  areas?: Resolver<ResolversTypes['AreaConnection'], ParentType, ContextType, RequireFields<OrganisationAreasArgs, 'orderBy'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inspections?: Resolver<ResolversTypes['OrganisationInspectionConnection'], ParentType, ContextType, RequireFields<OrganisationInspectionsArgs, 'orderBy'>>;
  inspectors?: Resolver<ResolversTypes['InspectorConnection'], ParentType, ContextType, RequireFields<OrganisationInspectorsArgs, 'orderBy'>>;
  kind?: Resolver<ResolversTypes['OrganisationKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recommendations?: Resolver<ResolversTypes['RecommendationConnection'], ParentType, ContextType, RequireFields<OrganisationRecommendationsArgs, 'orderBy'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganisationConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['OrganisationConnection'] = ResolversParentTypes['OrganisationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['OrganisationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Organisation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OrganisationEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['OrganisationEdge'] = ResolversParentTypes['OrganisationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
};

export type OrganisationInspectionConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['OrganisationInspectionConnection'] = ResolversParentTypes['OrganisationInspectionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['OrganisationInspectionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Inspection']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OrganisationInspectionEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['OrganisationInspectionEdge'] = ResolversParentTypes['OrganisationInspectionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['OrganisationKind'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Inspection'], ParentType, ContextType>;
  printedName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PersonResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person']> = {
  area?: Resolver<Maybe<ResolversTypes['Area']>, ParentType, ContextType>;
  documents?: Resolver<ResolversTypes['PersonDocumentConnection'], ParentType, ContextType, RequireFields<PersonDocumentsArgs, 'orderBy'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  items?: Resolver<ResolversTypes['MeetingItemConnection'], ParentType, ContextType, RequireFields<PersonItemsArgs, 'orderBy'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PersonConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['PersonConnection'] = ResolversParentTypes['PersonConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PersonEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Person']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PersonDocumentConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['PersonDocumentConnection'] = ResolversParentTypes['PersonDocumentConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PersonDocumentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Document']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PersonDocumentEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['PersonDocumentEdge'] = ResolversParentTypes['PersonDocumentEdge']> = {
  capacity?: Resolver<ResolversTypes['PersonCapacity'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  printedOrganisation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PersonEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['PersonEdge'] = ResolversParentTypes['PersonEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
};

export type PolarityFacetResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['PolarityFacet'] = ResolversParentTypes['PolarityFacet']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  polarity?: Resolver<ResolversTypes['Polarity'], ParentType, ContextType>;
};

export type ProgressResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Progress'] = ResolversParentTypes['Progress']> = {
  area?: Resolver<ResolversTypes['Area'], ParentType, ContextType>;
  comparison?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Inspection'], ParentType, ContextType>;
  items?: Resolver<Array<ResolversTypes['ProgressItem']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Inspection'], ParentType, ContextType>;
};

export type ProgressEvidenceResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ProgressEvidence'] = ResolversParentTypes['ProgressEvidence']> = {
  mentions?: Resolver<Array<ResolversTypes['Mention']>, ParentType, ContextType>;
  polarity?: Resolver<Maybe<ResolversTypes['Polarity']>, ParentType, ContextType>;
};

export type ProgressItemResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ProgressItem'] = ResolversParentTypes['ProgressItem']> = {
  after?: Resolver<ResolversTypes['ProgressEvidence'], ParentType, ContextType>;
  before?: Resolver<ResolversTypes['ProgressEvidence'], ParentType, ContextType>;
  service?: Resolver<ResolversTypes['Service'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ProgressState'], ParentType, ContextType>;
  theme?: Resolver<Maybe<ResolversTypes['ThemeCode']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  area?: Resolver<Maybe<ResolversTypes['Area']>, ParentType, ContextType, Partial<QueryAreaArgs>>;
  areas?: Resolver<ResolversTypes['AreaConnection'], ParentType, ContextType, RequireFields<QueryAreasArgs, 'orderBy'>>;
  compareAreas?: Resolver<ResolversTypes['AreaComparison'], ParentType, ContextType, RequireFields<QueryCompareAreasArgs, 'includeAnaphoric' | 'inspections' | 'slugs'>>;
  document?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType, RequireFields<QueryDocumentArgs, 'id'>>;
  documents?: Resolver<ResolversTypes['DocumentConnection'], ParentType, ContextType, RequireFields<QueryDocumentsArgs, 'orderBy'>>;
  findArea?: Resolver<Maybe<ResolversTypes['Area']>, ParentType, ContextType, RequireFields<QueryFindAreaArgs, 'name'>>;
  findings?: Resolver<ResolversTypes['FindingConnection'], ParentType, ContextType, RequireFields<QueryFindingsArgs, 'orderBy'>>;
  graph?: Resolver<ResolversTypes['NodesAndLinks'], ParentType, ContextType, RequireFields<QueryGraphArgs, 'first' | 'where'>>;
  inspection?: Resolver<Maybe<ResolversTypes['Inspection']>, ParentType, ContextType, RequireFields<QueryInspectionArgs, 'id'>>;
  inspections?: Resolver<ResolversTypes['InspectionConnection'], ParentType, ContextType, RequireFields<QueryInspectionsArgs, 'orderBy'>>;
  inspector?: Resolver<Maybe<ResolversTypes['Inspector']>, ParentType, ContextType, RequireFields<QueryInspectorArgs, 'id'>>;
  inspectorNetwork?: Resolver<ResolversTypes['InspectorNetwork'], ParentType, ContextType, RequireFields<QueryInspectorNetworkArgs, 'first' | 'minTogether'>>;
  inspectors?: Resolver<ResolversTypes['InspectorConnection'], ParentType, ContextType, RequireFields<QueryInspectorsArgs, 'orderBy'>>;
  items?: Resolver<ResolversTypes['MeetingItemConnection'], ParentType, ContextType, RequireFields<QueryItemsArgs, 'orderBy'>>;
  mentions?: Resolver<ResolversTypes['MentionConnection'], ParentType, ContextType, RequireFields<QueryMentionsArgs, 'orderBy'>>;
  meta?: Resolver<ResolversTypes['Meta'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<Array<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType, RequireFields<QueryOrganisationArgs, 'id'>>;
  organisations?: Resolver<ResolversTypes['OrganisationConnection'], ParentType, ContextType, RequireFields<QueryOrganisationsArgs, 'orderBy'>>;
  people?: Resolver<ResolversTypes['PersonConnection'], ParentType, ContextType, RequireFields<QueryPeopleArgs, 'orderBy'>>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType, RequireFields<QueryPersonArgs, 'id'>>;
  recommendations?: Resolver<ResolversTypes['RecommendationConnection'], ParentType, ContextType, RequireFields<QueryRecommendationsArgs, 'orderBy'>>;
  search?: Resolver<ResolversTypes['SearchResultConnection'], ParentType, ContextType, RequireFields<QuerySearchArgs, 'match' | 'text'>>;
  service?: Resolver<Maybe<ResolversTypes['Service']>, ParentType, ContextType, RequireFields<QueryServiceArgs, 'code'>>;
  serviceMatrix?: Resolver<Array<ResolversTypes['ServiceMatrixCell']>, ParentType, ContextType, RequireFields<QueryServiceMatrixArgs, 'firstAreas'>>;
  services?: Resolver<Array<ResolversTypes['Service']>, ParentType, ContextType>;
  statistics?: Resolver<ResolversTypes['StatisticConnection'], ParentType, ContextType, RequireFields<QueryStatisticsArgs, 'orderBy'>>;
  theme?: Resolver<Maybe<ResolversTypes['Theme']>, ParentType, ContextType, RequireFields<QueryThemeArgs, 'code'>>;
  themes?: Resolver<Array<ResolversTypes['Theme']>, ParentType, ContextType>;
  trends?: Resolver<Array<ResolversTypes['Trend']>, ParentType, ContextType, RequireFields<QueryTrendsArgs, 'by'>>;
};

export type RecommendationResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Recommendation'] = ResolversParentTypes['Recommendation']> = {
  area?: Resolver<ResolversTypes['Area'], ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  document?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inspection?: Resolver<Maybe<ResolversTypes['Inspection']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['StatementKind'], ParentType, ContextType>;
  mentions?: Resolver<ResolversTypes['MentionConnection'], ParentType, ContextType, RequireFields<RecommendationMentionsArgs, 'orderBy'>>;
  organisations?: Resolver<ResolversTypes['OrganisationConnection'], ParentType, ContextType, RequireFields<RecommendationOrganisationsArgs, 'orderBy'>>;
  page?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  responsible?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  revisitJudgement?: Resolver<Maybe<ResolversTypes['RevisitJudgement']>, ParentType, ContextType>;
  services?: Resolver<Array<ResolversTypes['Service']>, ParentType, ContextType>;
  similar?: Resolver<Array<ResolversTypes['SimilarRecommendation']>, ParentType, ContextType, RequireFields<RecommendationSimilarArgs, 'first'>>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  themes?: Resolver<Array<ResolversTypes['ThemeCode']>, ParentType, ContextType>;
  voice?: Resolver<ResolversTypes['Voice'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecommendationConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['RecommendationConnection'] = ResolversParentTypes['RecommendationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RecommendationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Recommendation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RecommendationEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['RecommendationEdge'] = ResolversParentTypes['RecommendationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Recommendation'], ParentType, ContextType>;
};

export type SearchFacetsResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['SearchFacets'] = ResolversParentTypes['SearchFacets']> = {
  areas?: Resolver<Array<ResolversTypes['AreaFacet']>, ParentType, ContextType>;
  polarities?: Resolver<Array<ResolversTypes['PolarityFacet']>, ParentType, ContextType>;
  services?: Resolver<Array<ResolversTypes['ServiceFacet']>, ParentType, ContextType>;
  themes?: Resolver<Array<ResolversTypes['ThemeFacet']>, ParentType, ContextType>;
  years?: Resolver<Array<ResolversTypes['YearFacet']>, ParentType, ContextType>;
};

export type SearchResultResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['SearchResult'] = ResolversParentTypes['SearchResult']> = {
  highlights?: Resolver<Array<ResolversTypes['TextRange']>, ParentType, ContextType>;
  item?: Resolver<ResolversTypes['Statement'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  snippet?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SearchResultConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['SearchResultConnection'] = ResolversParentTypes['SearchResultConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SearchResultEdge']>, ParentType, ContextType>;
  facets?: Resolver<ResolversTypes['SearchFacets'], ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['SearchResult']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SearchResultEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['SearchResultEdge'] = ResolversParentTypes['SearchResultEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SearchResult'], ParentType, ContextType>;
};

export type ServiceResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Service'] = ResolversParentTypes['Service']> = {
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['ServiceCode'], ParentType, ContextType>;
  findings?: Resolver<ResolversTypes['FindingConnection'], ParentType, ContextType, RequireFields<ServiceFindingsArgs, 'orderBy'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mentions?: Resolver<ResolversTypes['MentionConnection'], ParentType, ContextType, RequireFields<ServiceMentionsArgs, 'orderBy'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recommendations?: Resolver<ResolversTypes['RecommendationConnection'], ParentType, ContextType, RequireFields<ServiceRecommendationsArgs, 'orderBy'>>;
  themes?: Resolver<Array<ResolversTypes['Theme']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ServiceComparisonResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ServiceComparison'] = ResolversParentTypes['ServiceComparison']> = {
  areas?: Resolver<Array<ResolversTypes['AreaJudgements']>, ParentType, ContextType>;
  service?: Resolver<ResolversTypes['Service'], ParentType, ContextType>;
};

export type ServiceFacetResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ServiceFacet'] = ResolversParentTypes['ServiceFacet']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  service?: Resolver<ResolversTypes['Service'], ParentType, ContextType>;
};

export type ServiceMatrixCellResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ServiceMatrixCell'] = ResolversParentTypes['ServiceMatrixCell']> = {
  area?: Resolver<ResolversTypes['Area'], ParentType, ContextType>;
  mixed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  neutral?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  service?: Resolver<ResolversTypes['Service'], ParentType, ContextType>;
  strengths?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  weaknesses?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SimilarFindingResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['SimilarFinding'] = ResolversParentTypes['SimilarFinding']> = {
  finding?: Resolver<ResolversTypes['Finding'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type SimilarRecommendationResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['SimilarRecommendation'] = ResolversParentTypes['SimilarRecommendation']> = {
  recommendation?: Resolver<ResolversTypes['Recommendation'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type SpeakerResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Speaker'] = ResolversParentTypes['Speaker']> = {
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type StatedInspectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['StatedInspection'] = ResolversParentTypes['StatedInspection']> = {
  endDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  month?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  startDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type StatementResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Statement'] = ResolversParentTypes['Statement']> = {
  __resolveType: TypeResolveFn<'Finding' | 'MeetingItem' | 'Recommendation', ParentType, ContextType>;
};

export type StatisticResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Statistic'] = ResolversParentTypes['Statistic']> = {
  area?: Resolver<ResolversTypes['Area'], ParentType, ContextType>;
  comparator?: Resolver<Maybe<ResolversTypes['Comparator']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  document?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inspection?: Resolver<Maybe<ResolversTypes['Inspection']>, ParentType, ContextType>;
  measure?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  page?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  precision?: Resolver<ResolversTypes['Precision'], ParentType, ContextType>;
  quote?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  upTo?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  voice?: Resolver<ResolversTypes['Voice'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StatisticConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['StatisticConnection'] = ResolversParentTypes['StatisticConnection']> = {
  edges?: Resolver<Array<ResolversTypes['StatisticEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Statistic']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StatisticEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['StatisticEdge'] = ResolversParentTypes['StatisticEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Statistic'], ParentType, ContextType>;
};

export type TextRangeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['TextRange'] = ResolversParentTypes['TextRange']> = {
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ThemeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Theme'] = ResolversParentTypes['Theme']> = {
  code?: Resolver<ResolversTypes['ThemeCode'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  findings?: Resolver<ResolversTypes['FindingConnection'], ParentType, ContextType, RequireFields<ThemeFindingsArgs, 'orderBy'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mentions?: Resolver<ResolversTypes['MentionConnection'], ParentType, ContextType, RequireFields<ThemeMentionsArgs, 'orderBy'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recommendations?: Resolver<ResolversTypes['RecommendationConnection'], ParentType, ContextType, RequireFields<ThemeRecommendationsArgs, 'orderBy'>>;
  services?: Resolver<Array<ResolversTypes['Service']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ThemeComparisonResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ThemeComparison'] = ResolversParentTypes['ThemeComparison']> = {
  areas?: Resolver<Array<ResolversTypes['AreaJudgements']>, ParentType, ContextType>;
  theme?: Resolver<ResolversTypes['Theme'], ParentType, ContextType>;
};

export type ThemeFacetResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ThemeFacet'] = ResolversParentTypes['ThemeFacet']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  theme?: Resolver<ResolversTypes['Theme'], ParentType, ContextType>;
};

export type TrendResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Trend'] = ResolversParentTypes['Trend']> = {
  framework?: Resolver<Maybe<ResolversTypes['Framework']>, ParentType, ContextType>;
  inspections?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  inspectionsWithMentions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mentions?: Resolver<ResolversTypes['MentionConnection'], ParentType, ContextType, RequireFields<TrendMentionsArgs, 'orderBy'>>;
  mixed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  neutral?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['Outcome']>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  strengths?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  weaknesses?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type YearFacetResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['YearFacet'] = ResolversParentTypes['YearFacet']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type Resolvers<ContextType = ApiContext> = {
  Area?: AreaResolvers<ContextType>;
  AreaComparison?: AreaComparisonResolvers<ContextType>;
  AreaConnection?: AreaConnectionResolvers<ContextType>;
  AreaEdge?: AreaEdgeResolvers<ContextType>;
  AreaFacet?: AreaFacetResolvers<ContextType>;
  AreaJudgements?: AreaJudgementsResolvers<ContextType>;
  Comparator?: ComparatorResolvers<ContextType>;
  Coverage?: CoverageResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Document?: DocumentResolvers<ContextType>;
  DocumentConnection?: DocumentConnectionResolvers<ContextType>;
  DocumentEdge?: DocumentEdgeResolvers<ContextType>;
  DocumentPersonConnection?: DocumentPersonConnectionResolvers<ContextType>;
  DocumentPersonEdge?: DocumentPersonEdgeResolvers<ContextType>;
  Finding?: FindingResolvers<ContextType>;
  FindingConnection?: FindingConnectionResolvers<ContextType>;
  FindingEdge?: FindingEdgeResolvers<ContextType>;
  GraphLink?: GraphLinkResolvers<ContextType>;
  GraphNode?: GraphNodeResolvers<ContextType>;
  Inspection?: InspectionResolvers<ContextType>;
  InspectionConnection?: InspectionConnectionResolvers<ContextType>;
  InspectionEdge?: InspectionEdgeResolvers<ContextType>;
  InspectionInspectorConnection?: InspectionInspectorConnectionResolvers<ContextType>;
  InspectionInspectorEdge?: InspectionInspectorEdgeResolvers<ContextType>;
  InspectionPartnerConnection?: InspectionPartnerConnectionResolvers<ContextType>;
  InspectionPartnerEdge?: InspectionPartnerEdgeResolvers<ContextType>;
  Inspector?: InspectorResolvers<ContextType>;
  InspectorColleague?: InspectorColleagueResolvers<ContextType>;
  InspectorConnection?: InspectorConnectionResolvers<ContextType>;
  InspectorEdge?: InspectorEdgeResolvers<ContextType>;
  InspectorInspectionConnection?: InspectorInspectionConnectionResolvers<ContextType>;
  InspectorInspectionEdge?: InspectorInspectionEdgeResolvers<ContextType>;
  InspectorNetwork?: InspectorNetworkResolvers<ContextType>;
  InspectorPair?: InspectorPairResolvers<ContextType>;
  LabelCount?: LabelCountResolvers<ContextType>;
  MeetingItem?: MeetingItemResolvers<ContextType>;
  MeetingItemConnection?: MeetingItemConnectionResolvers<ContextType>;
  MeetingItemEdge?: MeetingItemEdgeResolvers<ContextType>;
  Mention?: MentionResolvers<ContextType>;
  MentionConnection?: MentionConnectionResolvers<ContextType>;
  MentionEdge?: MentionEdgeResolvers<ContextType>;
  Meta?: MetaResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  NodesAndLinks?: NodesAndLinksResolvers<ContextType>;
  NotUnderstood?: NotUnderstoodResolvers<ContextType>;
  Organisation?: OrganisationResolvers<ContextType>;
  OrganisationConnection?: OrganisationConnectionResolvers<ContextType>;
  OrganisationEdge?: OrganisationEdgeResolvers<ContextType>;
  OrganisationInspectionConnection?: OrganisationInspectionConnectionResolvers<ContextType>;
  OrganisationInspectionEdge?: OrganisationInspectionEdgeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  PersonConnection?: PersonConnectionResolvers<ContextType>;
  PersonDocumentConnection?: PersonDocumentConnectionResolvers<ContextType>;
  PersonDocumentEdge?: PersonDocumentEdgeResolvers<ContextType>;
  PersonEdge?: PersonEdgeResolvers<ContextType>;
  PolarityFacet?: PolarityFacetResolvers<ContextType>;
  Progress?: ProgressResolvers<ContextType>;
  ProgressEvidence?: ProgressEvidenceResolvers<ContextType>;
  ProgressItem?: ProgressItemResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Recommendation?: RecommendationResolvers<ContextType>;
  RecommendationConnection?: RecommendationConnectionResolvers<ContextType>;
  RecommendationEdge?: RecommendationEdgeResolvers<ContextType>;
  SearchFacets?: SearchFacetsResolvers<ContextType>;
  SearchResult?: SearchResultResolvers<ContextType>;
  SearchResultConnection?: SearchResultConnectionResolvers<ContextType>;
  SearchResultEdge?: SearchResultEdgeResolvers<ContextType>;
  Service?: ServiceResolvers<ContextType>;
  ServiceComparison?: ServiceComparisonResolvers<ContextType>;
  ServiceFacet?: ServiceFacetResolvers<ContextType>;
  ServiceMatrixCell?: ServiceMatrixCellResolvers<ContextType>;
  SimilarFinding?: SimilarFindingResolvers<ContextType>;
  SimilarRecommendation?: SimilarRecommendationResolvers<ContextType>;
  Speaker?: SpeakerResolvers<ContextType>;
  StatedInspection?: StatedInspectionResolvers<ContextType>;
  Statement?: StatementResolvers<ContextType>;
  Statistic?: StatisticResolvers<ContextType>;
  StatisticConnection?: StatisticConnectionResolvers<ContextType>;
  StatisticEdge?: StatisticEdgeResolvers<ContextType>;
  TextRange?: TextRangeResolvers<ContextType>;
  Theme?: ThemeResolvers<ContextType>;
  ThemeComparison?: ThemeComparisonResolvers<ContextType>;
  ThemeFacet?: ThemeFacetResolvers<ContextType>;
  Trend?: TrendResolvers<ContextType>;
  YearFacet?: YearFacetResolvers<ContextType>;
};

