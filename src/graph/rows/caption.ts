const LONGEST = 60;

/** A short text for drawings and lists: the first words of a statement, at most about 60 characters, with "…" where it goes on. */
export function caption(text: string): string {
  if (text.length <= LONGEST) return text;
  const cut = text.slice(0, LONGEST - 1);
  const space = cut.lastIndexOf(' ');
  return `${cut.slice(0, space > LONGEST / 2 ? space : undefined).replace(/[\s,;:–-]+$/, '')}…`;
}

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** `2017-11-27` as "November 2017". */
export function monthOf(date: string): string {
  return `${MONTHS[Number(date.slice(5, 7)) - 1] ?? ''} ${date.slice(0, 4)}`;
}
