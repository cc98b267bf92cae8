import { z } from 'zod';
import { badUserInput } from '../errors.ts';
import type { Loaders } from '../loaders/Loaders.ts';
import { areaRow } from '../rows/area.ts';
import { documentRow } from '../rows/document.ts';
import { inspectionRow } from '../rows/inspection.ts';
import { organisationRow } from '../rows/organisation.ts';
import { serviceRow } from '../rows/service.ts';

/** Which rows around those of a list a statement is to bring too: `$related`. */
export interface Related {
  areas: boolean;
  inspections: boolean;
  documents: boolean;
  services: boolean;
  /** The inspections before those of the list. */
  previous: boolean;
  /** The inspectorates of the inspectors of the list. */
  organisations: boolean;
}

export const NOTHING_RELATED: Related = {
  areas: false,
  inspections: false,
  documents: false,
  services: false,
  previous: false,
  organisations: false,
};

/** A page for each parent. */
export function pagesOf<Row>(item: z.ZodType<Row>) {
  return z.array(z.object({ parent: z.string(), rows: z.array(item), total: z.int().nonnegative() }));
}

/** The one row that a list's statement returns: a page for each parent, what is around them, and ids of the filter that nothing has. */
export function pagesRow<Row>(item: z.ZodType<Row>) {
  return z.object({
    pages: pagesOf(item),
    areas: z.array(areaRow).optional(),
    inspections: z.array(inspectionRow).optional(),
    documents: z.array(documentRow).optional(),
    services: z.array(serviceRow).optional(),
    previous: z.array(z.object({ of: z.string(), node: inspectionRow })).optional(),
    employers: z.array(z.object({ of: z.string(), node: organisationRow })).optional(),
    unknownAreas: z.array(z.string()).optional(),
    unknownInspections: z.array(z.string()).optional(),
    unknownOrganisations: z.array(z.string()).optional(),
  });
}

/** What {@link pagesRow} checks. */
export type Pages<Row> = z.infer<ReturnType<typeof pagesRow<Row>>>;

type AnyPages = Pages<{ node: { id: string } }>;

/** Hands what came along to the loaders, so that nobody asks for it again. */
export function primeLoaders(loaders: Loaders, pages: AnyPages, related: Related): void {
  pages.areas?.forEach((row) => loaders.Area.prime(row.id, row));
  pages.inspections?.forEach((row) => loaders.Inspection.prime(row.id, row));
  pages.documents?.forEach((row) => loaders.Document.prime(row.id, row));
  pages.services?.forEach((row) => loaders.Service.prime(row.id, row));
  pages.previous?.forEach(({ of, node }) => loaders.previousInspection.prime(of, node));
  pages.employers?.forEach(({ of, node }) => loaders.employer.prime(of, node));
  // A row without one is known to have none.
  const ids = () => pages.pages.flatMap((page) => page.rows.map((row) => row.node.id));
  if (related.previous) ids().forEach((id) => loaders.previousInspection.prime(id, null));
  if (related.organisations) ids().forEach((id) => loaders.employer.prime(id, null));
}

/**
 * A filter that names what the graph does not hold is a mistake of the caller, not an empty list.
 * @throws GraphQLError BAD_USER_INPUT
 */
export function refuseUnknown(pages: AnyPages, areasArgument: string): void {
  refuseUnknownAreas(areasArgument, pages.unknownAreas);
  refuse(
    'where.inspections',
    pages.unknownInspections,
    'an inspection of the graph',
    'ids as `inspections { nodes { id } }` gives them',
  );
  refuse(
    'where.organisations',
    pages.unknownOrganisations,
    'an organisation of the graph',
    'ids as `organisations { nodes { id } }` gives them',
  );
}

/** @throws GraphQLError BAD_USER_INPUT where there are slugs that no area of the graph has */
export function refuseUnknownAreas(argument: string, unknown: string[] | undefined): void {
  refuse(argument, unknown, 'an area of the graph', 'slugs as `areas { nodes { slug } }` gives them');
}

function refuse(argument: string, unknown: string[] | undefined, what: string, accepted: string): void {
  if (unknown?.length) {
    throw badUserInput(argument, `${unknown.map((id) => `"${id}"`).join(', ')} is not ${what}`, accepted);
  }
}
