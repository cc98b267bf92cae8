import { NATIONAL_AREAS } from './names.ts';

/** How much to generate. */
export interface Size {
  areas: number;
  inspectionsPerArea: number;
  findingsPerInspection: number;
  inspectors: number;
  /** How many areas there are to one with minutes of a meeting; 0 for no minutes. */
  areasPerMinutes: number;
}

/** The reference set: all areas of England, three inspections each. */
export const REFERENCE: Size = {
  areas: NATIONAL_AREAS,
  inspectionsPerArea: 3,
  findingsPerInspection: 40,
  inspectors: 300,
  areasPerMinutes: 10,
};

/** The reference set a number of times over: more areas and inspectors, each area as large as before. */
export function timesReference(factor: number): Size {
  return { ...REFERENCE, areas: REFERENCE.areas * factor, inspectors: REFERENCE.inspectors * factor };
}

/** How many documents a size comes to. */
export function documentCount(size: Size): number {
  const minutes = size.areasPerMinutes === 0 ? 0 : Math.ceil(size.areas / size.areasPerMinutes);
  return size.areas * size.inspectionsPerArea + minutes;
}
