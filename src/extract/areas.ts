import { DESIGNATIONS, plainName } from './councilNames.ts';
import { wordsOf } from './plainText.ts';

/** The areas of the reference list, each as the register of local authorities has it and with the other names that people write. */
export type AreaNames = readonly {
  readonly registered: { readonly name: string; readonly alsoKnownAs: readonly string[] };
  readonly alsoKnownAs: readonly string[];
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

/**
 * The area whose minutes these are, which name it nowhere in particular: the one that is named most often, by a name of the register
 * or else by another; or the one in the name of the file. Null where there is none.
 */
export function areaNamedBy({ text, file }: { text: string; file: string }, areas: AreaNames): string | null {
  const registered = ({ registered: { name, alsoKnownAs } }: AreaNames[number]) => [plainName(name), ...alsoKnownAs];
  const others = ({ alsoKnownAs }: AreaNames[number]) => alsoKnownAs;
  return (
    namedMost(text, areas, registered) ??
    namedMost(text, areas, others) ??
    namedMost(file, areas, registered) ??
    namedMost(file, areas, others)
  );
}

function namedMost(
  text: string,
  areas: AreaNames,
  namesOf: (area: AreaNames[number]) => string[] | readonly string[],
): string | null {
  const words = ` ${wordsOf(text)} `;
  const times = areas.map((area) => ({
    name: plainName(area.registered.name),
    times: [...new Set(namesOf(area).map(placeWords))].reduce(
      (sum, form) => sum + words.split(` ${form} `).length - 1,
      0,
    ),
  }));
  const [most] = times.sort((one, other) => other.times - one.times);
  return most === undefined || most.times === 0 ? null : most.name;
}

function placeWords(name: string): string {
  return wordsOf(name).replace(/\bsaint\b/g, 'st');
}

function placeAlone(name: string): string {
  return placeWords(name).replace(DESIGNATION, ' ').replace(/ +/g, ' ').trim();
}
