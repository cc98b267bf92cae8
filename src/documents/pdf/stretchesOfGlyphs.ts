/** What is known of a font once its page was interpreted. */
export interface FontFacts {
  bold: boolean;
  /** True for a font of signs, whose letters print as bullets, arrows and the like. */
  signs: boolean;
  /** Size of a glyph unit in parts of the type size: 0.001 for all but Type 3 fonts. */
  unit: number;
  vertical: boolean;
}

interface Glyph {
  unicode: string;
  width: number;
  isSpace: boolean;
}

/** What one operator shows: glyphs, and numbers that move the next one, back where they are positive, in thousandths of the type size. */
export type Glyphs = readonly (Glyph | number | null)[];

/** The part of the text state that says how far a glyph reaches. */
export interface TextSetting {
  font: FontFacts;
  size: number;
  characterSpacing: number;
  wordSpacing: number;
}

/** Words that stand together, and where along the line they begin and end, in text space before horizontal scaling. */
export interface Stretch {
  words: string;
  from: number;
  until: number;
}

/** A gap within a run of text that reads as a space between words, in parts of the type size. */
const SPACE_GAP = 0.2;
/** A gap within a run of text that sets two things apart, such as columns, in parts of the type size. */
const COLUMN_GAP = 0.7;

/**
 * Divides what one operator shows at gaps as wide as those between columns, with a space at gaps between words that print none.
 * @returns what stands together, in order, and the length along the line of it all, in text space before horizontal scaling
 */
export function stretchesOf(
  glyphs: Glyphs,
  { font, size, characterSpacing, wordSpacing }: TextSetting,
): { stretches: Stretch[]; length: number } {
  const stretches: Stretch[] = [];
  let open: Stretch = { words: '', from: 0, until: 0 };
  let length = 0;
  for (const glyph of glyphs) {
    if (glyph === null) continue;
    if (typeof glyph === 'number') {
      length -= (glyph / 1000) * size;
      continue;
    }
    const gap = open.words === '' ? 0 : (length - open.until) / Math.abs(size);
    if (gap > COLUMN_GAP) {
      stretches.push(open);
      open = { words: '', from: length, until: length };
    } else if (gap > SPACE_GAP && !open.words.endsWith(' ')) open.words += ' ';
    if (open.words === '') open.from = length;
    open.words += glyph.unicode;
    length += glyph.width * font.unit * size + characterSpacing + (glyph.isSpace ? wordSpacing : 0);
    open.until = length;
  }
  if (open.words !== '') stretches.push(open);
  return { stretches, length };
}
