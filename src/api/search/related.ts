import { z } from 'zod';
import type { Loaders } from '../loaders/Loaders.ts';
import { areaRow } from '../rows/area.ts';
import { documentRow } from '../rows/document.ts';
import { inspectionRow } from '../rows/inspection.ts';
import { serviceRow } from '../rows/service.ts';

/** Which rows around those that were found the statement is to bring too: `$page.related`. */
export interface Related {
  areas: boolean;
  inspections: boolean;
  documents: boolean;
  services: boolean;
}

/** What a selection on a statement asks for. Inspection and document are of the same area. */
export function relatedTo(asks: (...path: [string, ...string[]]) => boolean): Related {
  return {
    areas: asks('area') || asks('inspection', 'area') || asks('document', 'area'),
    inspections: asks('inspection') || asks('document', 'inspection'),
    documents: asks('document') || asks('inspection', 'document'),
    services: asks('services'),
  };
}

/** What the statement of a search returns: a page, what is around its rows, and ids of the filter that nothing has. */
export function pagesRow<Row>(item: z.ZodType<Row>) {
  return z.object({
    pages: z.array(z.object({ parent: z.string(), rows: z.array(item), total: z.int().nonnegative().nullable() })),
    areas: z.array(areaRow).optional(),
    inspections: z.array(inspectionRow).optional(),
    documents: z.array(documentRow).optional(),
    services: z.array(serviceRow).optional(),
    unknownAreas: z.array(z.string()).optional(),
  });
}

/** What {@link pagesRow} checks. */
export type Pages<Row> = z.infer<ReturnType<typeof pagesRow<Row>>>;

type AnyPages = Pages<{ node: { id: string } }>;

/** Hands what came along to the loaders, so that nobody asks for it again. */
export function primeLoaders(loaders: Loaders, pages: AnyPages): void {
  pages.areas?.forEach((row) => loaders.Area.prime(row.id, row));
  pages.inspections?.forEach((row) => loaders.Inspection.prime(row.id, row));
  pages.documents?.forEach((row) => loaders.Document.prime(row.id, row));
  pages.services?.forEach((row) => loaders.Service.prime(row.id, row));
}
