/** The ISO 8601 date of a day counted from 1 January 1970. */
export function isoDate(day: number): string {
  return new Date(day * 86_400_000).toISOString().slice(0, 10);
}
