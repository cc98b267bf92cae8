/**
 * A name as it stands in an id: lower-case Latin letters and digits joined by single hyphens ("St. Helens" → `st-helens`,
 * "Máire O'Brien" → `maire-obrien`, "Hammersmith & Fulham" → `hammersmith-and-fulham`). Empty for a text without either.
 */
export function slug(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .replaceAll('&', ' and ')
    .replace(/['’‘`´]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}
