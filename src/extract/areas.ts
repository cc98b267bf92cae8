import { DESIGNATIONS, plainName } from './councilNames.ts';
import { wordsOf } from './plainText.ts';

/** The areas of the reference list, each as the register of local authorities has it: its name, and its other names. */
export type AreaNames = readonly {
  readonly registered: { readonly name: string; readonly alsoKnownAs: readonly string[] };
}[];

/** An area as a document names it. */
export interface NamedArea {
  /** The plain name of the reference list, where the area is found there; otherwise as printed. */
  name: string;
  printed: string;
}

/** Longer ones first, so that "city of" goes whole. */
const DESIGNATION = new RegExp(
  `\\b(?:${[...DESIGNATIONS].sort((one, other) => other.length - one.length).join('|')})\\b`,
  'g',
);

/**
 * The area that a printed name means: "Telford & Wrekin", "the London Borough of Hackney", "Bristol". Former areas and places that the
 * list does not hold stay as printed.
 */
export function resolveArea(printed: string, areas: AreaNames): NamedArea {
  const trimmed = printed.replace(/\s+/g, ' ').trim();
  for (const form of [placeWords, placeAlone]) {
    const wanted = form(trimmed);
    const found = areas.filter(({ registered: { name, alsoKnownAs } }) =>
      [name, plainName(name), ...alsoKnownAs].some((one) => form(one) === wanted),
    );
    // A former area may bear the name of one of today's; what counts is that only one name is meant.
    const names = new Set(found.map(({ registered }) => plainName(registered.name)));
    const [only] = names;
    if (wanted !== '' && names.size === 1 && only !== undefined) return { name: only, printed: trimmed };
  }
  return { name: trimmed.replace(/^the\s+/i, ''), printed: trimmed };
}

/** How often each area of the list is named in a text, most often first: minutes name their area nowhere in particular. */
export function areasNamedIn(text: string, areas: AreaNames): { name: string; times: number }[] {
  const words = ` ${wordsOf(text)} `;
  return areas
    .map(({ registered: { name, alsoKnownAs } }) => {
      const forms = new Set([plainName(name), ...alsoKnownAs].map(placeWords));
      const times = [...forms].reduce((sum, form) => sum + words.split(` ${form} `).length - 1, 0);
      return { name: plainName(name), times };
    })
    .filter(({ times }) => times > 0)
    .sort((one, other) => other.times - one.times);
}

function placeWords(name: string): string {
  return wordsOf(name).replace(/\bsaint\b/g, 'st');
}

function placeAlone(name: string): string {
  return placeWords(name).replace(DESIGNATION, ' ').replace(/ +/g, ' ').trim();
}
