/**
 * Edges or rules that a page draws a little apart though they mean one place, as one place each.
 * @param near places no further than this, in points, from the one kept before them are the same
 * @returns the places from the least to the greatest
 */
export function distinctPlaces(values: readonly number[], near: number): number[] {
  const places: number[] = [];
  for (const value of [...values].sort((a, b) => a - b)) {
    if (value - (places.at(-1) ?? -Infinity) > near) places.push(value);
  }
  return places;
}

/**
 * Which of the places something belongs to, from 0: the last that does not lie beyond it.
 * @param places where rows or columns begin, from the least to the greatest
 * @param near what begins no further than this, in points, before a place belongs to it too
 */
export function placeIndex(places: readonly number[], value: number, near: number): number {
  return Math.max(
    0,
    places.findLastIndex((place) => place <= value + near),
  );
}
