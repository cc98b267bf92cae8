import type { ServiceCode } from '../../extract/vocabulary.ts';
import type { Judgements } from './judgements.ts';

/** What filters look at in a row, as stored. */
export type Facts = Readonly<Record<string, unknown>> & { readonly id: string };

/** Whether a row meets a condition. */
export type RowTest = (row: Facts) => boolean;

/** A condition that has this value in the filter, as the condition's Cypher has it. */
type Condition = (value: unknown) => RowTest;

/** What rows tell of the filters of a list. */
export interface Told<Arguments> {
  /** The arguments that leave nothing out, and order by the same: of all that differ in the filter alone they are the same. */
  everything(args: Arguments): Arguments;
  /** Conditions by their names in the filter. */
  conditions: Readonly<Record<string, Condition>>;
  /** The property in which mentions name the row, where there may be conditions on what was said: a weakness or a strength. */
  namedIn?: 'area' | 'inspection';
  /** The properties that the conditions look at. */
  properties: readonly string[];
}

/** A filter on rows. */
export interface RowFilter {
  test: RowTest;
  /** What must have been said, each in one mention of one of the services. */
  said: readonly { services: readonly ServiceCode[]; test: RowTest; namedIn: 'area' | 'inspection' }[];
}

/** A condition that a property is one of the values. */
export const oneOf =
  (property: string): Condition =>
  (values) => {
    const [first, ...others] = values as readonly unknown[];
    if (others.length === 0) return (row) => row[property] === first;
    return (row) => (values as readonly unknown[]).includes(row[property]);
  };

/** A condition that a property, a list, holds one of the values. */
export const holdsOneOf =
  (property: string): Condition =>
  (values) =>
  (row) => {
    const held = row[property] as readonly unknown[] | null | undefined;
    return held != null && (values as readonly unknown[]).some((value) => held.includes(value));
  };

/** A condition that a property that is there meets a test against the value. */
export const meets =
  <Value extends string | number>(property: string, test: (held: Value, value: Value) => boolean): Condition =>
  (value) =>
  (row) => {
    const held = row[property];
    return held != null && test(held as Value, value as Value);
  };

/** Conditions on dates and on how sure a judgement is, which are the same for all that documents state. */
export const STATED: Readonly<Record<string, Condition>> = {
  after: meets<string>('sortKey', (key, after) => key > after),
  before: meets<string>('sortKey', (key, before) => key < before),
  minConfidence: meets<number>('confidence', (confidence, least) => confidence >= least),
  maxConfidence: meets<number>('confidence', (confidence, most) => confidence <= most),
};

/** What a judgement must be like, as `where/judgement.cypher` has it. Which services is for who looks for their mentions. */
const JUDGEMENT: Readonly<Record<string, Condition>> = {
  services: () => () => true,
  polarities: oneOf('polarity'),
  themes: holdsOneOf('themes'),
  withoutAnaphoric: () => (row) => row['anaphoric'] === false,
  minConfidence: meets<number>('confidence', (confidence, least) => confidence >= least),
  from: meets<string>('date', (day, from) => day >= from),
  to: meets<string>('date', (day, to) => day <= to),
};

/** A filter as a test of rows, and of mentions that name them; undefined where these do not tell whether they meet it. */
export function rowFilter(
  { conditions, namedIn }: Pick<Told<unknown>, 'conditions' | 'namedIn'>,
  filter: Readonly<Record<string, unknown>>,
): RowFilter | undefined {
  const { weakness, strength, ...others } = filter;
  const test = allOf(conditions, namedIn === undefined ? filter : others);
  if (test === undefined) return undefined;
  const said: RowFilter['said'][number][] = [];
  for (const judgement of namedIn === undefined ? [] : [weakness, strength]) {
    if (judgement == null) continue;
    const { where } = judgement as NonNullable<Judgements['weakness']>;
    const isLike = allOf(JUDGEMENT, where);
    if (namedIn === undefined || isLike === undefined || where.services === null) return undefined;
    const fromInspectors: RowTest = (row) => row['voice'] === 'INSPECTORS' && isLike(row);
    said.push({ services: where.services, test: fromInspectors, namedIn });
  }
  return { test, said };
}

/** A test that all conditions of a filter are met; undefined where one is not among them. */
function allOf(
  conditions: Told<unknown>['conditions'],
  filter: Readonly<Record<string, unknown>>,
): RowTest | undefined {
  const tests: RowTest[] = [];
  for (const [name, value] of Object.entries(filter)) {
    if (value == null || value === false) continue;
    const condition = conditions[name];
    if (condition === undefined) return undefined;
    tests.push(condition(value));
  }
  return (row) => {
    for (const test of tests) if (!test(row)) return false;
    return true;
  };
}
