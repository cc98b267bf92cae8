import { wordsOf } from './plainText.ts';

/** The areas of the reference list: their names, and other names that documents and people use for them. */
export type AreaNames = readonly { readonly name: string; readonly alsoKnownAs: readonly string[] }[];

/** An area as a document names it. */
export interface NamedArea {
  /** The plain name of the reference list, where the area is found there; otherwise as printed. */
  name: string;
  printed: string;
}

/** What may stand round the name of a place without changing which place is meant. */
const DESIGNATIONS =
  /\b(the|london borough of|royal borough of|metropolitan borough of|borough of|city of|county of|local area partnership|local area|local authority|metropolitan|district|borough|county|city|unitary|council)\b/g;

/**
 * The area that a printed name means: "Telford & Wrekin", "the London Borough of Hackney", "Bristol". Former areas and places that the
 * list does not hold stay as printed.
 */
export function resolveArea(printed: string, areas: AreaNames): NamedArea {
  const trimmed = printed.replace(/\s+/g, ' ').trim();
  for (const form of [placeWords, placeAlone]) {
    const wanted = form(trimmed);
    const found = areas.filter(({ name, alsoKnownAs }) =>
      [name, plainName(name), ...alsoKnownAs].some((one) => form(one) === wanted),
    );
    // A former area may bear the name of one of today's; what counts is that only one name is meant.
    const names = new Set(found.map(({ name }) => plainName(name)));
    const [only] = names;
    if (wanted !== '' && names.size === 1 && only !== undefined) return { name: only, printed: trimmed };
  }
  return { name: trimmed.replace(/^the\s+/i, ''), printed: trimmed };
}

/** How often each area of the list is named in a text, most often first: minutes name their area nowhere in particular. */
export function areasNamedIn(text: string, areas: AreaNames): { name: string; times: number }[] {
  const words = ` ${wordsOf(text)} `;
  return areas
    .map(({ name, alsoKnownAs }) => {
      const forms = new Set([plainName(name), ...alsoKnownAs].map(placeWords));
      const times = [...forms].reduce((sum, form) => sum + words.split(` ${form} `).length - 1, 0);
      return { name: plainName(name), times };
    })
    .filter(({ times }) => times > 0)
    .sort((one, other) => other.times - one.times);
}

/** The name as it is said: registers sort "Bristol, City of" by its place. */
function plainName(name: string): string {
  return name.replace(/, (city|county) of$/i, '');
}

function placeWords(name: string): string {
  return wordsOf(name).replace(/\bsaint\b/g, 'st');
}

function placeAlone(name: string): string {
  return placeWords(name).replace(DESIGNATIONS, ' ').replace(/ +/g, ' ').trim();
}
