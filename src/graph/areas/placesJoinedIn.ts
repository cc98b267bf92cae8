/**
 * The parts of an area's name that each name it where they stand alone: the places that it joins ("Telford and Wrekin", "Blackburn with
 * Darwen", "Bournemouth, Christchurch and Poole"), or the place before a river or the sea ("Stoke-on-Trent"). Any other word of a name
 * says only where or what the place is ("Central Bedfordshire", "Milton Keynes", "Isle of Wight") and names nothing.
 */
export function placesJoinedIn(name: string): string[] {
  const [place = '', ...where] = name.split(/[ -](?:upon|on)[ -]/);
  if (where.length > 0) return [place];
  const joined = name.split(/, | and | with /);
  return joined.length > 1 ? joined : [];
}
