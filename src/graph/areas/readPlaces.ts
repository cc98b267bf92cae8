import { z } from 'zod';
import { bracketed, readRows } from './readRows.ts';

/** A name that people write and that no register has, with what it means. */
export interface Place {
  name: string;
  /** The ids of the areas of which it is a name, or which lie in it; none for a place that is no area and could be taken for one. */
  areas: readonly string[];
}

/** Where those names are kept. */
export const PLACES_FILE = new URL('../../../seeds/reference/place-names.csv', import.meta.url);

const placeRow = z.strictObject({ name: z.string().min(1), areas: bracketed });

/**
 * Other names and initials of areas ("BANES"), larger places in which several lie ("Berkshire"), and places that are none and differ
 * by one letter from the name of an area ("Harlow").
 * @throws An error that names the file and the line, when a row is not as expected.
 */
export function readPlaces(file: URL = PLACES_FILE): Place[] {
  return readRows(file, placeRow);
}
