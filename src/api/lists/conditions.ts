import { FRAMEWORKS, type Framework, OUTCOMES, type Outcome, REVISIT_OUTCOMES } from '../../extract/vocabulary.ts';
import { type Bounds, LAST_TEXT, within } from '../connections/page.ts';
import { badUserInput } from '../errors.ts';
import type { InspectionKind } from '../generated/resolvers.ts';
import { REGIONS } from '../regions.ts';

type Maybe<Value> = Value | null | undefined;

/**
 * The values of a condition, or null where it isn't set. `name` is its path below the arguments: `where.areas`.
 * @throws GraphQLError BAD_USER_INPUT for a list without values: it can't be told whether all or none is meant.
 */
export function anyOf<Value>(name: string, values: Maybe<readonly Value[]>): readonly Value[] | null {
  if (values == null) return null;
  if (values.length === 0) throw badUserInput(name, 'it is an empty list', 'at least one value; leave it out for all');
  return [...new Set(values)];
}

/** The values of a condition on a closed list of codes: all of them where it isn't set. */
export function codes<Value extends string>(
  name: string,
  values: Maybe<readonly Value[]>,
  all: readonly Value[],
): readonly Value[] {
  return anyOf(name, values) ?? all;
}

/** @throws GraphQLError BAD_USER_INPUT for a region that England does not have */
export function regions(values: Maybe<readonly string[]>): readonly string[] | null {
  for (const value of values ?? []) {
    if (!(REGIONS as readonly string[]).includes(value)) {
      throw badUserInput('where.regions', `"${value}" is not a region of England`, REGIONS);
    }
  }
  return anyOf('where.regions', values);
}

/** @throws GraphQLError BAD_USER_INPUT for a number that is no confidence */
export function confidence(name: string, value: Maybe<number>): number | null {
  if (value == null) return null;
  if (value < 0 || value > 1) throw badUserInput(name, `it is ${value}`, 'a number from 0 to 1');
  return value;
}

/**
 * Conditions on how sure a judgement is; null where they aren't set.
 * @throws GraphQLError BAD_USER_INPUT where no number meets both
 */
export function confidences(where: { minConfidence?: Maybe<number>; maxConfidence?: Maybe<number> }) {
  const minConfidence = confidence('where.minConfidence', where.minConfidence);
  const maxConfidence = confidence('where.maxConfidence', where.maxConfidence);
  if (minConfidence !== null && maxConfidence !== null && minConfidence > maxConfidence) {
    throw badUserInput(
      'where.maxConfidence',
      `${maxConfidence} is below where.minConfidence, ${minConfidence}`,
      'the same number or a higher one',
    );
  }
  return { minConfidence, maxConfidence };
}

/**
 * The outcomes that conditions on the outcome and on the kind of an inspection leave; null where neither is set. The outcome of an
 * inspection tells its kind. `name` is the path of the kinds below the arguments.
 * @throws GraphQLError BAD_USER_INPUT where no outcome meets both
 */
export function outcomesOf(
  outcomes: Maybe<readonly Outcome[]>,
  name: string,
  kinds: Maybe<readonly InspectionKind[]>,
): readonly Outcome[] | null {
  const asked = anyOf('where.outcomes', outcomes);
  const ofKinds = anyOf(name, kinds);
  if (ofKinds === null) return asked;
  const possible = OUTCOMES.filter((one) => ofKinds.includes(REVISIT_OUTCOMES.includes(one) ? 'REVISIT' : 'FULL'));
  const both = possible.filter((one) => asked?.includes(one) ?? true);
  if (both.length === 0) {
    throw badUserInput('where.outcomes', `none of them is an outcome of ${ofKinds.join(' or ')} inspections`, possible);
  }
  return both;
}

/** What can be asked of the inspection of a statement. */
interface InspectedWhere {
  frameworks?: Maybe<Framework[]>;
  outcomes?: Maybe<Outcome[]>;
  inspectionKinds?: Maybe<InspectionKind[]>;
}

/** Conditions on the inspection of a statement; null where there are none. */
export function inspected(where: InspectedWhere) {
  const outcomes = outcomesOf(where.outcomes, 'where.inspectionKinds', where.inspectionKinds);
  if (where.frameworks == null && outcomes === null) return null;
  return {
    frameworks: codes('where.frameworks', where.frameworks, FRAMEWORKS),
    outcomes: outcomes ?? OUTCOMES,
  };
}

/**
 * Sort keys begin with the date, so days from and to, both inclusive, are a range of keys, both exclusive; null where there is no such
 * filter. What has no date lies outside any range.
 * @throws GraphQLError BAD_USER_INPUT where no day is in the range
 */
export function dateRange(where: { from?: Maybe<string>; to?: Maybe<string> }) {
  const { from, to } = days(where, 'where');
  if (from === null && to === null) return { after: null, before: null };
  return { after: from ?? '0000-00-01', before: to === null ? null : `${to}/${LAST_TEXT}` };
}

/**
 * Conditions on the area, inspection and date of a statement; null where they aren't set.
 * @throws GraphQLError BAD_USER_INPUT
 */
export function placeAndTime(
  where: InspectedWhere & {
    areas?: Maybe<string[]>;
    inspections?: Maybe<string[]>;
    regions?: Maybe<string[]>;
    from?: Maybe<string>;
    to?: Maybe<string>;
  },
) {
  return {
    areas: anyOf('where.areas', where.areas),
    inspections: anyOf('where.inspections', where.inspections),
    regions: regions(where.regions),
    inspected: inspected(where),
    ...dateRange(where),
  };
}

/** Narrows the bounds of a page to a range of dates. */
export function dateBounds(where: { from?: Maybe<string>; to?: Maybe<string> }): (bounds: Bounds) => Bounds {
  const { after, before } = dateRange(where);
  return (bounds) => within(bounds, { low: after ?? undefined, high: before ?? undefined });
}

/** @throws GraphQLError BAD_USER_INPUT where no day is in the range */
export function days({ from = null, to = null }: { from?: Maybe<string>; to?: Maybe<string> }, path: string) {
  if (from !== null && to !== null && from > to) {
    throw badUserInput(`${path}.to`, `${to} is before ${path}.from, ${from}`, 'the same day or a later one');
  }
  return { from, to };
}
