/** A stretch of a line of text between tags, and what the tags before it say that it begins. */
export interface Fragment {
  begins: 'NOTHING' | 'PARAGRAPH' | 'HEADING' | 'BULLET' | 'SUB_BULLET';
  text: string;
}

/** Only these count as tags: an address in angle brackets is text. */
const TAG = /<(\/?)(p|div|span|br|ul|ol|li|h[1-6]|b|strong|i|em|u|a|sup|sub|font|hr)\b[^<>]*>/gi;

const ENTITIES: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  ndash: '–',
  mdash: '—',
  bull: '•',
  hellip: '…',
  pound: '£',
  shy: '\u00AD',
};

/** HTML's character references that occur in running text, decoded; others are left as printed. */
function decodeEntities(text: string): string {
  return text.replace(
    /&(?:#(\d{1,6})|#x([\da-f]{1,6})|([a-z]{2,6}));/gi,
    (whole, decimal?: string, hex?: string, name?: string) => {
      if (name !== undefined) return ENTITIES[name.toLowerCase()] ?? whole;
      const code = decimal === undefined ? parseInt(hex ?? '', 16) : parseInt(decimal, 10);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
}

/** Cuts a line of text that has bits of HTML in it at the tags that begin something; inline tags vanish. */
export function fragmentsOf(line: string): Fragment[] {
  const fragments: Fragment[] = [{ begins: 'NOTHING', text: '' }];
  let depth = 0;
  let from = 0;
  const begin = (begins: Fragment['begins']): void => {
    const last = fragments.at(-1);
    if (last?.text.trim() === '') last.begins = begins;
    else fragments.push({ begins, text: '' });
  };
  const add = (text: string): void => {
    const last = fragments.at(-1);
    if (last !== undefined) last.text += decodeEntities(text);
  };
  for (const tag of line.matchAll(TAG)) {
    add(line.slice(from, tag.index));
    from = tag.index + tag[0].length;
    const closing = tag[1] === '/';
    const name = (tag[2] ?? '').toLowerCase();
    if (name === 'ul' || name === 'ol') depth = Math.max(0, depth + (closing ? -1 : 1));
    if (name === 'li' && !closing) begin(depth > 1 ? 'SUB_BULLET' : 'BULLET');
    else if (/^h[1-6]$/.test(name)) begin(closing ? 'PARAGRAPH' : 'HEADING');
    else if (['p', 'div', 'ul', 'ol', 'br', 'hr'].includes(name)) begin('PARAGRAPH');
  }
  add(line.slice(from));
  return fragments.filter((fragment) => fragment.text.trim() !== '');
}
