import { z } from 'zod';
import { extractedPerson } from '../../extract/ExtractedDocument.ts';
import { ORGANISATION_KINDS, OUTCOMES } from '../../extract/vocabulary.ts';
import { personScopeOf } from '../identity/personScope.ts';

const text = z.string();
const kind = z.enum(ORGANISATION_KINDS);
const capacity = extractedPerson.shape.capacity.nullable();

const named = { id: text, name: text.nullable(), aliases: z.array(text).nullable() };

/** A node as it is, each property null where it has none or where that is not known, and what documents say of it. */
export const namedInspector = z.strictObject({
  ...named,
  areaCount: z.int().nullable(),
  employers: z.array(text),
  /** What was inspected: the name as printed, the inspectorate's id, the inspection's, the area's. */
  namings: z.array(
    z
      .tuple([text, text, text, text])
      .transform(([printed, organisation, place, area]) => ({ printed, organisation, place, area })),
  ),
});
export type NamedInspector = z.infer<typeof namedInspector>;

/** As {@link namedInspector}. */
export const namedPerson = z.strictObject({
  ...named,
  role: text.nullable(),
  area: text.nullable(),
  /**
   * By which documents, and by which items of minutes: the name as printed, the role, the document's id, the place's, its sort key, the
   * area that it is about; of documents the capacity and the organisation.
   */
  namings: z.array(
    z
      .tuple([
        z.enum(['NAMED_IN', 'SAID_BY']),
        text,
        text.nullable(),
        text,
        text,
        text,
        text,
        capacity,
        text.nullable(),
      ])
      .transform(([link, printed, role, team, place, sortKey, area, capacity, organisation]) => {
        // What the document itself says, whomever the link leads to by now.
        const scope = capacity === null ? area : personScopeOf({ capacity, organisation, role: role ?? '' }, area);
        return { link, printed, role, team, place, sortKey, area, scope, saysOrganisation: organisation !== null };
      }),
  ),
});
export type NamedPerson = z.infer<typeof namedPerson>;

/** As {@link namedInspector}. */
export const namedOrganisation = z.strictObject({
  ...named,
  kind: kind.nullable(),
  /** The ids of the areas to which it is linked. */
  areas: z.array(text),
  /** As a partner: the name as printed, what kind it was taken for, the area's id. */
  namings: z.array(z.tuple([text, kind, text]).transform(([printed, taken, area]) => ({ printed, kind: taken, area }))),
});
export type NamedOrganisation = z.infer<typeof namedOrganisation>;

export const datedInspection = z.strictObject({
  id: text,
  area: text,
  start: text,
  outcome: z.enum(OUTCOMES),
  /** The ids of those to which it is linked as following them. */
  follows: z.array(text),
});
export type DatedInspection = z.infer<typeof datedInspection>;

/** An id that leads to another; null where that is gone. */
export const redirect = z.strictObject({ id: text, target: text.nullable() });
export type Redirect = z.infer<typeof redirect>;

/** What documents say that concerns other documents too, and what of it the graph holds; each node once, those that no document names any more too. */
export interface Names {
  inspectors(): Promise<readonly NamedInspector[]>;
  people(): Promise<readonly NamedPerson[]>;
  /** All but the inspectorates' own nodes, unless documents name these as partners. */
  organisations(): Promise<readonly NamedOrganisation[]>;
  inspections(): Promise<readonly DatedInspection[]>;
  redirects(): Promise<readonly Redirect[]>;
}
