import { FORMS_OF_ADDRESS } from '../../extract/formsOfAddress.ts';
import { slug } from '../slug.ts';

/** Titles before a name and honours after it, which are not part of it. */
const TITLES = new RegExp(`^(?:(?:${FORMS_OF_ADDRESS}|Lord|Lady)\\b\\.?\\s+)+`, 'i');
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
