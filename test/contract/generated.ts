/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** The inspection framework. */
export type Framework =
  /** Area SEND inspection, from 2023, published as a report. */
  | 'AREA_SEND_2023'
  /** Local area SEND inspection, 2016 to 2022, published as a letter. */
  | 'LOCAL_AREA_SEND_2016';

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

export type AreasWithDcoCapacityWeaknessQueryVariables = Exact<{ [key: string]: never; }>;


export type AreasWithDcoCapacityWeaknessQuery = { areas: { totalCount: number, nodes: Array<{ slug: string, name: string, region: string | null, onsCode: string | null, mentions: { nodes: Array<{ quote: string, polarity: Polarity, themes: Array<ThemeCode>, page: number, service: { code: ServiceCode, name: string }, inspection: { startDate: string, outcome: Outcome } | null, document: { title: string, publishedOn: string | null } }> } }> } };

export type DcoOverTimeInHackneyQueryVariables = Exact<{ [key: string]: never; }>;


export type DcoOverTimeInHackneyQuery = { area: { name: string, inspections: { nodes: Array<{ id: string, framework: Framework, startDate: string, endDate: string, outcome: Outcome, previousInspection: { id: string, startDate: string } | null, mentions: { totalCount: number, nodes: Array<{ polarity: Polarity, themes: Array<ThemeCode>, quote: string, section: Section }> } }> } } | null };

export type InspectorsOfSeveralAreasQueryVariables = Exact<{ [key: string]: never; }>;


export type InspectorsOfSeveralAreasQuery = { inspectors: { nodes: Array<{ id: string, name: string, aliases: Array<string>, organisation: { name: string } | null, inspections: { nodes: Array<{ startDate: string, area: { name: string } }>, edges: Array<{ role: string, lead: boolean }> } }> } };

export type WsoaWeaknessesQueryVariables = Exact<{ [key: string]: never; }>;


export type WsoaWeaknessesQuery = { recommendations: { totalCount: number, nodes: Array<{ id: string, kind: StatementKind, text: string, themes: Array<ThemeCode>, services: Array<{ code: ServiceCode }>, inspection: { startDate: string, area: { name: string } } | null }> } };

export type SpeechAndLanguageQueryVariables = Exact<{ [key: string]: never; }>;


export type SpeechAndLanguageQuery = { service: { code: ServiceCode, name: string, aliases: Array<string>, strengths: { totalCount: number, nodes: Array<{ quote: string, area: { name: string } }> }, weaknesses: { totalCount: number, nodes: Array<{ quote: string, area: { name: string } }> } } | null };

export type SearchQueryVariables = Exact<{ [key: string]: never; }>;


export type SearchQuery = { search: { totalCount: number, nodes: Array<{ score: number, snippet: string, item:
        | { __typename: 'Finding', text: string, polarity: Polarity, section: Section, inspection: { area: { name: string } } }
        | { __typename: 'MeetingItem', text: string, kind: StatementKind }
        | { __typename: 'Recommendation', text: string, kind: StatementKind }
       }> } };

export type MinutesQueryVariables = Exact<{ [key: string]: never; }>;


export type MinutesQuery = { documents: { nodes: Array<{ title: string, publishedOn: string | null, area: { name: string }, items: { nodes: Array<{ number: string | null, kind: StatementKind, text: string, speaker: { name: string | null, role: string | null } | null }> }, statistics: { nodes: Array<{ value: number, unit: string, measure: string, period: string | null }> } }> } };

export type ServiceMatrixQueryVariables = Exact<{ [key: string]: never; }>;


export type ServiceMatrixQuery = { serviceMatrix: Array<{ strengths: number, weaknesses: number, mixed: number, neutral: number, area: { slug: string, name: string, onsCode: string | null }, service: { code: ServiceCode } }> };

export type NodesAndLinksQueryVariables = Exact<{ [key: string]: never; }>;


export type NodesAndLinksQuery = { graph: { nodes: Array<{ id: string, type: NodeType, label: string }>, links: Array<{ source: string, target: string, type: LinkType }> } };

export type NodeAndMetaQueryVariables = Exact<{
  id: string | number;
}>;


export type NodeAndMetaQuery = { node:
    | { __typename: 'Area', id: string }
    | { __typename: 'Document', id: string }
    | { __typename: 'Finding', id: string }
    | { __typename: 'Inspection', id: string }
    | { __typename: 'Inspector', id: string }
    | { __typename: 'MeetingItem', id: string }
    | { __typename: 'Mention', id: string }
    | { __typename: 'Organisation', id: string }
    | { __typename: 'Person', id: string }
    | { __typename: 'Recommendation', id: string }
    | { __typename: 'Service', id: string }
    | { __typename: 'Statistic', id: string }
    | { __typename: 'Theme', id: string }
   | null, meta: { apiVersion: string, dataVersion: string, builtAt: string, counts: Array<{ label: string, count: number }> } };


export const AreasWithDcoCapacityWeaknessDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AreasWithDcoCapacityWeakness"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"areas"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"weakness"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"services"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"DCO"},{"kind":"EnumValue","value":"DMO"}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"themes"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"CAPACITY"}]}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"region"}},{"kind":"Field","name":{"kind":"Name","value":"onsCode"}},{"kind":"Field","name":{"kind":"Name","value":"mentions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"services"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"DCO"},{"kind":"EnumValue","value":"DMO"}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"themes"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"CAPACITY"}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"polarities"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"WEAKNESS"},{"kind":"EnumValue","value":"MIXED"}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"polarity"}},{"kind":"Field","name":{"kind":"Name","value":"themes"}},{"kind":"Field","name":{"kind":"Name","value":"page"}},{"kind":"Field","name":{"kind":"Name","value":"service"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"inspection"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startDate"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}}]}},{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<AreasWithDcoCapacityWeaknessQuery, AreasWithDcoCapacityWeaknessQueryVariables>;
export const DcoOverTimeInHackneyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DcoOverTimeInHackney"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"area"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"StringValue","value":"hackney","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"inspections"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"EnumValue","value":"START_DATE_ASC"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"framework"}},{"kind":"Field","name":{"kind":"Name","value":"startDate"}},{"kind":"Field","name":{"kind":"Name","value":"endDate"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"previousInspection"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"startDate"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mentions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"services"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"DCO"},{"kind":"EnumValue","value":"DMO"}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"polarity"}},{"kind":"Field","name":{"kind":"Name","value":"themes"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"section"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<DcoOverTimeInHackneyQuery, DcoOverTimeInHackneyQueryVariables>;
export const InspectorsOfSeveralAreasDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"InspectorsOfSeveralAreas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"inspectors"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"minAreas"},"value":{"kind":"IntValue","value":"2"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"aliases"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"inspections"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"area"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"startDate"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"lead"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<InspectorsOfSeveralAreasQuery, InspectorsOfSeveralAreasQueryVariables>;
export const WsoaWeaknessesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WsoaWeaknesses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recommendations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"kinds"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"WSOA_WEAKNESS"}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"services"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"themes"}},{"kind":"Field","name":{"kind":"Name","value":"inspection"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"area"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"startDate"}}]}}]}}]}}]}}]} as unknown as DocumentNode<WsoaWeaknessesQuery, WsoaWeaknessesQueryVariables>;
export const SpeechAndLanguageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SpeechAndLanguage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"service"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"EnumValue","value":"SALT"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"aliases"}},{"kind":"Field","alias":{"kind":"Name","value":"strengths"},"name":{"kind":"Name","value":"mentions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"polarities"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"STRENGTH"}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"area"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"weaknesses"},"name":{"kind":"Name","value":"mentions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"polarities"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"WEAKNESS"}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"themes"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"WAITING"}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"area"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<SpeechAndLanguageQuery, SpeechAndLanguageQueryVariables>;
export const SearchDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Search"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"search"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"text"},"value":{"kind":"StringValue","value":"waiting times for autism assessment","block":false}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"snippet"}},{"kind":"Field","name":{"kind":"Name","value":"item"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Finding"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"polarity"}},{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"Field","name":{"kind":"Name","value":"inspection"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"area"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Recommendation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MeetingItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<SearchQuery, SearchQueryVariables>;
export const MinutesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Minutes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"documents"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"kinds"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"MEETING_MINUTES"}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}},{"kind":"Field","name":{"kind":"Name","value":"area"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"speaker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"statistics"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"measure"}},{"kind":"Field","name":{"kind":"Name","value":"period"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<MinutesQuery, MinutesQueryVariables>;
export const ServiceMatrixDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ServiceMatrix"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"serviceMatrix"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"area"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"onsCode"}}]}},{"kind":"Field","name":{"kind":"Name","value":"service"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"strengths"}},{"kind":"Field","name":{"kind":"Name","value":"weaknesses"}},{"kind":"Field","name":{"kind":"Name","value":"mixed"}},{"kind":"Field","name":{"kind":"Name","value":"neutral"}}]}}]}}]} as unknown as DocumentNode<ServiceMatrixQuery, ServiceMatrixQueryVariables>;
export const NodesAndLinksDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NodesAndLinks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"graph"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"areas"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"hackney","block":false}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"types"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"AREA"},{"kind":"EnumValue","value":"INSPECTION"},{"kind":"EnumValue","value":"INSPECTOR"},{"kind":"EnumValue","value":"SERVICE"},{"kind":"EnumValue","value":"FINDING"}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"200"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"links"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"target"}},{"kind":"Field","name":{"kind":"Name","value":"type"}}]}}]}}]}}]} as unknown as DocumentNode<NodesAndLinksQuery, NodesAndLinksQueryVariables>;
export const NodeAndMetaDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NodeAndMeta"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"meta"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"apiVersion"}},{"kind":"Field","name":{"kind":"Name","value":"dataVersion"}},{"kind":"Field","name":{"kind":"Name","value":"builtAt"}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]}}]} as unknown as DocumentNode<NodeAndMetaQuery, NodeAndMetaQueryVariables>;