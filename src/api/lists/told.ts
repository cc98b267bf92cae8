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
  /** The properties that they look at. */
  properties: readonly string[];
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

/** A filter as a test of a row; undefined where rows alone do not tell whether they meet it. */
export function rowTest(
  { conditions }: Pick<Told<unknown>, 'conditions'>,
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
