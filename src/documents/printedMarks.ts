/**
 * Bullet glyphs as printed, and as the code points that Symbol and Wingdings give in the private-use area
 * (U+F0A7 ▪, U+F0B7 •, U+F06E ■, U+F0D8 ➢, U+F0FC ✓, U+F0A8 ◻, U+F02D –).
 */
const BULLET_GLYPHS =
  '■□▪▫◼◻◾◽•●○◦‣⁃·∙➢➤►▶❖✓✔⦁◆⮚→➔\uF0A7\uF0B7\uF06E\uF0D8\uF0FC\uF0A8\uF076\uF06C\uF06F\uF071\uF075\uF0D2\uF0E8';

const BULLET = new RegExp(`^\\s*([${BULLET_GLYPHS}]|[-–—−*§\uFFFD]|\uF02D|o)\\s+(?=\\S)`, 'u');
const TIGHT_BULLET = new RegExp(`^\\s*([${BULLET_GLYPHS}])\\s*(?=\\S)`, 'u');
const INSIDE = new RegExp(`\\s+(?=[■□▪▫◼◻◾◽•●◦‣➢➤►❖✓✔\uF0A7\uF0B7\uF06E]\\s)`, 'u');

/** A line's bullet glyph and what follows it; null where the line begins with no bullet. A letter `o`, dashes, stars and what was lost need a space after. */
export function takeBullet(line: string): { glyph: string; rest: string } | null {
  const found = BULLET.exec(line) ?? TIGHT_BULLET.exec(line);
  return found?.[1] === undefined ? null : { glyph: found[1], rest: line.slice(found[0].length) };
}

/** True for text that is a bullet glyph and nothing else. */
export function isBulletGlyph(text: string): boolean {
  const glyph = text.trim();
  return glyph.length === 1 && (BULLET_GLYPHS.includes(glyph) || '-–—−*§o\uFFFD\uF02D'.includes(glyph));
}

/** Dashes and rings are printed for the second level, below squares and discs. */
export function isSecondLevelGlyph(glyph: string): boolean {
  return '–—−-o○◦▫\uF02D\uF06F'.includes(glyph);
}

/** A line of text cut before each bullet that stands within it ("… to: ▪ reduce … ▪ implement …"). */
export function cutAtBullets(line: string): string[] {
  return line.split(INSIDE);
}

/** True where words end as a sentence, clause or introduction does, so that nothing need follow. */
export function endsComplete(text: string): boolean {
  return /[.!?:;…]['’"”)\]]*$/u.test(text.trim());
}

/** True where a line begins as the middle of a sentence does. */
export function beginsWithin(text: string): boolean {
  return /^['‘"“(]?\p{Ll}/u.test(text.trim());
}

/** A line long enough to be prose, which is what goes on over a page's end. */
export function isProse(text: string): boolean {
  return text.trim().length >= 60;
}

const ENUMERATOR = /^\s*(\(?(?:\d{1,2}|[a-z]|[ivx]{2,5})[.)])\s+(?=\S)/i;
const ROMAN = 'i ii iii iv v vi vii viii ix x'.split(' ');

/** The number or letter of a list's item with which a line begins: "2.", "(b)", "iii)"; null where it begins with none. */
export function enumeratorOf(line: string): string | null {
  return ENUMERATOR.exec(line)?.[1]?.toLowerCase() ?? null;
}

/** True where a line's number or letter is the next after another's: "(c)" after "(b)". */
function isNextEnumerator(mark: string, before: string): boolean {
  const [one, other] = [before, mark].map((printed) => printed.replace(/[().]/g, ''));
  if (one === undefined || other === undefined || before.replace(one, '') !== mark.replace(other, '')) return false;
  const roman = ROMAN.indexOf(one);
  if (/\d/.test(one)) return Number(other) === Number(one) + 1;
  return (roman >= 0 && ROMAN[roman + 1] === other) || other === String.fromCharCode(one.charCodeAt(0) + 1);
}

/** True where a line goes on with the list that another line's number or letter belongs to. */
export function isNextInList(line: string, before: string): boolean {
  const [mark, markBefore] = [enumeratorOf(line), enumeratorOf(before)];
  return mark !== null && markBefore !== null && isNextEnumerator(mark, markBefore);
}

/** True for the words with which a letter opens or closes: nothing goes on with them. */
export function isSalutation(line: string): boolean {
  return /^\s*(?:Yours (?:sincerely|faithfully)|Dear (?:M(?:rs?|s|x|iss)|Dr|Prof(?:essor)?|Sir|Dame|Madam|Rev\w*|Cllr|Councillor|[Cc]olleagues?|[Aa]ll)\b)/.test(
    line,
  );
}

/** True where a line begins with a paragraph's number, as in minutes ("4.10 What is …"). */
export function isNumbered(line: string): boolean {
  return /^\s*\d+(\.\d+)*[.)]?\s+\p{Lu}/u.test(line);
}
