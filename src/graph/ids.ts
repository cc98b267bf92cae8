import type { ServiceCode, ThemeCode } from '../extract/vocabulary.ts';
import { slug } from './slug.ts';

/** The labels of the nodes that an id can name. */
export const LABELS = [
  'Area',
  'Inspection',
  'Document',
  'Finding',
  'Recommendation',
  'Mention',
  'MeetingItem',
  'Statistic',
  'Service',
  'Theme',
  'Inspector',
  'Person',
  'Organisation',
  'GraphVersion',
] as const;

export type Label = (typeof LABELS)[number];

/** The labels of what a document states, with the word that stands for each in its ids. */
const STATEMENT_WORDS = {
  Finding: 'finding',
  Recommendation: 'recommendation',
  Mention: 'mention',
  MeetingItem: 'item',
  Statistic: 'statistic',
} as const satisfies Partial<Record<Label, string>>;

export type StatementLabel = keyof typeof STATEMENT_WORDS;

/** The one id of the node that holds the version of the whole graph. */
const GRAPH_VERSION_ID = 'graph';

/** `hackney-2017-11-27`, from the area's id and the day on which the inspection began. */
export function inspectionId(area: string, start: string): string {
  return `${area}-${start}`;
}

/** The id of the letter or report of an inspection. */
export function inspectionDocumentId(inspection: string): string {
  return `${inspection}/document`;
}

/** `hackney/minutes/2023-06-14-send-action-plan`; without a date, `hackney/minutes/send-action-plan`. */
export function minutesId(area: string, title: string, published: string | null): string {
  return `${area}/minutes/${[published, slug(title)].filter(Boolean).join('-')}`;
}

/** The id of something a document states: `hackney-2017-11-27/finding/12`; `base` is the inspection's id, or that of the minutes. */
export function statementId(base: string, label: StatementLabel, order: number): string {
  return `${base}/${STATEMENT_WORDS[label]}/${order}`;
}

/** `service/CAMHS` */
export function serviceId(code: ServiceCode): string {
  return `service/${code}`;
}

/** `theme/CAPACITY` */
export function themeId(code: ThemeCode): string {
  return `theme/${code}`;
}

/** `inspector/nick-whittaker` */
export function inspectorId(name: string): string {
  return `inspector/${slug(name)}`;
}

/**
 * `person/hackney/anne-canning`; `scope` is the id of the area for which someone works, or what serves several: `ofsted`, `cqc`, or a
 * health body (`person/greater-manchester-icb/mark-fisher`).
 */
export function personId(scope: string, name: string): string {
  return `person/${scope}/${slug(name)}`;
}

/** For what a person is named, from their id: the id of an area, or an organisation that serves several. */
export function personScope(id: string): string {
  return id.split('/')[1] ?? '';
}

/** The scopes of those who sign for the inspectorates. */
export const INSPECTORATE_SCOPES: ReadonlySet<string> = new Set(['ofsted', 'cqc']);

/** What the scopes of organisations have among their words, and ids of areas have not. */
const SERVES_SEVERAL_AREAS = /(?:^|-)(?:ofsted|cqc|icb|ccg|nhs)(?:-|$)/;

/** The area for which someone of that scope works; null for those of inspectorates and health bodies, which serve several. */
export function personArea(scope: string): string | null {
  return SERVES_SEVERAL_AREAS.test(scope) ? null : scope;
}

/** `organisation/north-east-london-icb` */
export function organisationId(name: string): string {
  return `organisation/${slug(name)}`;
}

const name = '[a-z0-9]+(?:-[a-z0-9]+)*';
const date = String.raw`\d{4}-\d{2}-\d{2}`;
const order = '[1-9][0-9]*';
/** An inspection, or minutes: what the ids of statements begin with. */
const base = `(?:${name}-${date}|${name}/minutes/${name})`;

/** The first form that fits tells the label. */
const FORMS: readonly (readonly [Label, RegExp])[] = [
  ['GraphVersion', new RegExp(`^${GRAPH_VERSION_ID}$`)],
  ['Service', /^service\/[A-Z_]+$/],
  ['Theme', /^theme\/[A-Z_]+$/],
  ['Inspector', new RegExp(`^inspector/${name}$`)],
  ['Person', new RegExp(`^person/${name}/${name}$`)],
  ['Organisation', new RegExp(`^organisation/${name}$`)],
  ['Document', new RegExp(`^(?:${name}-${date}/document|${name}/minutes/${name})$`)],
  ['Inspection', new RegExp(`^${name}-${date}$`)],
  ...Object.entries(STATEMENT_WORDS).map(
    ([label, word]) => [label as StatementLabel, new RegExp(`^${base}/${word}/${order}$`)] as const,
  ),
  ['Area', new RegExp(`^${name}$`)],
];

/** The label of the node that an id names, from the id's form alone; undefined where no node can have such an id. */
export function labelOfId(id: string): Label | undefined {
  return FORMS.find(([, form]) => form.test(id))?.[0];
}
