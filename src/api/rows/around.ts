import type { AreaRow } from './area.ts';
import type { DocumentRow } from './document.ts';
import type { InspectionRow } from './inspection.ts';
import type { OrganisationRow } from './organisation.ts';
import type { ServiceRow } from './service.ts';

/**
 * Rows around a row that came along with it. They hold no more than the operation asks for at that place, so nobody else may have them:
 * they hang on the row instead of standing in a loader. Undefined is what did not come along; null, what is known not to be there.
 */
export interface Around {
  area?: AreaRow | undefined;
  inspection?: InspectionRow | undefined;
  document?: DocumentRow | undefined;
  /** By id. */
  services?: ReadonlyMap<string, ServiceRow> | undefined;
  previous?: InspectionRow | null | undefined;
  organisation?: OrganisationRow | null | undefined;
}

/** What came along with a row. */
export function aroundOf(row: object): Around | undefined {
  return (row as { around?: Around }).around;
}

/** Hangs on a row what came along with it. */
export function setAround(row: object, around: Around): void {
  (row as { around?: Around }).around = around;
}
