import { slug } from '../slug.ts';

/** Titles before a name and honours after it, which are not part of it. */
const TITLES = /^(?:(?:mr|mrs|ms|miss|mx|dr|prof|professor|sir|dame|lord|lady|cllr|councillor|rev|revd)\b\.?\s+)+/i;
const HONOURS = /(?:[\s,]+\(?(?:cbe|obe|mbe|dbe|kbe|bem|qpm|phd|dl|jp|hmi|ohmi|oi)\)?)+\s*$/i;

/** A person's name without titles and honours, as printed otherwise: "Stephen Eames CBE" → "Stephen Eames". */
export function plainPersonName(printed: string): string {
  const plain = printed
    .replace(/\s+/g, ' ')
    .trim()
    .replace(TITLES, '')
    .replace(HONOURS, '')
    .replace(/[\s,;:]+$/, '');
  return slug(plain) === '' ? printed.trim() : plain;
}

/** What names are compared by: the first given name, and the rest without initials of middle names, both as in ids. */
export interface NameParts {
  given: string;
  rest: string;
}

/** "Máire M. Atherton" → `maire` and `atherton`. */
export function nameParts(printed: string): NameParts {
  const [given = '', ...others] = plainPersonName(printed).split(' ').map(slug).filter(Boolean);
  const rest = others.filter((part, index) => part.length > 1 || index === others.length - 1);
  return { given, rest: rest.join('-') };
}
