import { deflateSync } from 'node:zlib';

/** A page's content in PDF's own language, with y upwards from the bottom of an A4 page of 595 × 842 points. */
export interface PageContent {
  /** Prints words from x on the baseline y. */
  text: (
    x: number,
    y: number,
    words: string,
    style?: { size?: number; bold?: boolean; rotated?: boolean },
  ) => PageContent;
  /** Prints several lines below one another, with the usual spacing of 14.5 points, in type of 12. */
  lines: (x: number, y: number, lines: readonly string[]) => PageContent;
  /** Prints a square bullet, and words 18 points to its right. */
  bullet: (x: number, y: number, lines: readonly string[]) => PageContent;
  /** Draws the four sides of a box. */
  box: (left: number, top: number, right: number, bottom: number) => PageContent;
  /** Shows an image that fills the page. */
  image: () => PageContent;
  /** Draws what is given within a box, and nothing outside it. */
  clipped: (left: number, top: number, right: number, bottom: number, draw: (page: PageContent) => void) => PageContent;
  /** Has the page shown turned clockwise by so many degrees. */
  turned: (degrees: number) => PageContent;
  /** Compresses the page's content and spoils some bytes of it, beyond its middle. */
  damaged: () => PageContent;
}

interface Options {
  /** Adds an encryption dictionary that no empty password opens. */
  encrypted?: boolean;
}

/** Bytes of the characters beyond ASCII that the tests print, in WinAnsiEncoding. */
const WIN_ANSI: Record<string, number> = { '•': 0x95, '–': 0x96, '‘': 0x91, '’': 0x92, '\u00AD': 0xad };

function encoded(words: string): string {
  return Array.from(words, (character) => {
    const code = WIN_ANSI[character] ?? character.charCodeAt(0);
    return code > 126 || '()\\'.includes(character) ? `\\${code.toString(8).padStart(3, '0')}` : character;
  }).join('');
}

/** A page's content stream, and what the page says of itself and of the stream. */
interface Drawn {
  stream: string;
  filter: string;
  rotate: string;
}

function drawn(draw: (page: PageContent) => void): Drawn {
  const operators: string[] = [];
  const state = { rotate: '', isDamaged: false };
  const show = (font: string, size: number, x: number, y: number, words: string, rotated = false): void => {
    const matrix = rotated ? `0 1 -1 0 ${x} ${y}` : `1 0 0 1 ${x} ${y}`;
    operators.push(`BT /${font} ${size} Tf ${matrix} Tm (${words}) Tj ET`);
  };
  const page: PageContent = {
    text(x, y, words, { size = 12, bold = false, rotated = false } = {}) {
      show(bold ? 'B' : 'R', size, x, y, encoded(words), rotated);
      return page;
    },
    lines(x, y, lines) {
      for (const [index, line] of lines.entries()) page.text(x, y - index * 14.5, line);
      return page;
    },
    bullet(x, y, lines) {
      // In ZapfDingbats the letter n is ■.
      show('Z', 8, x, y, 'n');
      return page.lines(x + 18, y, lines);
    },
    box(left, top, right, bottom) {
      operators.push(`0.5 w ${left} ${bottom} ${right - left} ${top - bottom} re S`);
      return page;
    },
    image() {
      operators.push('q 595 0 0 842 0 0 cm /I Do Q');
      return page;
    },
    clipped(left, top, right, bottom, drawInside) {
      operators.push(`q ${left} ${bottom} ${right - left} ${top - bottom} re W n`);
      drawInside(page);
      operators.push('Q');
      return page;
    },
    turned(degrees) {
      state.rotate = ` /Rotate ${degrees}`;
      return page;
    },
    damaged() {
      state.isDamaged = true;
      return page;
    },
  };
  draw(page);
  const content = operators.join('\n');
  const { rotate, isDamaged } = state;
  if (!isDamaged) return { stream: content, filter: '', rotate };
  const compressed = deflateSync(content);
  compressed.fill(255, Math.floor(compressed.length * 0.6), Math.floor(compressed.length * 0.8));
  return { stream: compressed.toString('hex'), filter: ' /Filter [/ASCIIHexDecode /FlateDecode]', rotate };
}

/** A small PDF with the given pages. */
export function makePdf(
  pages: readonly ((page: PageContent) => void)[],
  { encrypted = false }: Options = {},
): Uint8Array {
  const objects: string[] = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, index) => `${7 + 2 * index} 0 R`).join(' ')}] >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding >>',
    '<< /Type /Font /Subtype /Type1 /BaseFont /ZapfDingbats >>',
    '<< /Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8 /Length 1 >>\nstream\n0\nendstream',
  ];
  for (const draw of pages) {
    const { stream, filter, rotate } = drawn(draw);
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842]${rotate} /Contents ${objects.length + 2} 0 R /Resources << /Font << /R 3 0 R /B 4 0 R /Z 5 0 R >> /XObject << /I 6 0 R >> >> >>`,
      `<< /Length ${stream.length}${filter} >>\nstream\n${stream}\nendstream`,
    );
  }
  const key = `<${'00'.repeat(32)}>`;
  const trailer = encrypted
    ? ` /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O ${key} /U ${key} >> /ID [<00112233> <00112233>]`
    : '';
  let file = '%PDF-1.7\n';
  const offsets = objects.map((object, index) => {
    const offset = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const start = file.length;
  const entries = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${entries}`;
  file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R${trailer} >>\nstartxref\n${start}\n%%EOF\n`;
  return new TextEncoder().encode(file);
}
