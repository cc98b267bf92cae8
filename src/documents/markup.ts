import { Parser } from 'htmlparser2';

/** A stretch of a line of text between tags, and what the tags before it say that it begins. */
export interface Fragment {
  begins: 'NOTHING' | 'PARAGRAPH' | 'HEADING' | 'BULLET' | 'SUB_BULLET';
  text: string;
}

/** Only these count as tags in text: an address in angle brackets, or "less than", is text. */
const NO_TAG = /<(?!\/?(?:p|div|span|br|ul|ol|li|h[1-6]|b|strong|i|em|u|a|sup|sub|font|hr)\b[^<>]*>)/gi;
const BREAKS = new Set(['p', 'div', 'ul', 'ol', 'br', 'hr']);

/** Cuts a line of text that has bits of HTML in it at the tags that begin something; inline tags vanish. */
export function fragmentsOf(line: string): Fragment[] {
  if (!/[<&]/.test(line)) return [{ begins: 'NOTHING', text: line }];
  const fragments: Fragment[] = [{ begins: 'NOTHING', text: '' }];
  let depth = 0;
  const begin = (begins: Fragment['begins']): void => {
    const last = fragments.at(-1);
    if (last?.text.trim() === '') last.begins = begins;
    else fragments.push({ begins, text: '' });
  };
  const parser = new Parser({
    onopentag(name) {
      if (name === 'ul' || name === 'ol') depth++;
      if (name === 'li') begin(depth > 1 ? 'SUB_BULLET' : 'BULLET');
      else if (/^h[1-6]$/.test(name)) begin('HEADING');
      else if (BREAKS.has(name)) begin('PARAGRAPH');
    },
    onclosetag(name, implied) {
      if (implied) return;
      if (name === 'ul' || name === 'ol') depth--;
      if (BREAKS.has(name) || /^h[1-6]$/.test(name)) begin('PARAGRAPH');
    },
    ontext(text) {
      const last = fragments.at(-1);
      if (last !== undefined) last.text += text;
    },
  });
  parser.end(line.replace(NO_TAG, '&lt;'));
  return fragments.filter((fragment) => fragment.text.trim() !== '');
}

/** True for a text that has bits of HTML in it that divide it into paragraphs or lists. */
export function hasTags(text: string): boolean {
  return /<\/?(?:p|div|br|ul|ol|li|h[1-6])\b[^<>]*>/i.test(text);
}
