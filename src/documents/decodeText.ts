import { UnreadableDocument } from './UnreadableDocument.ts';

/** Control characters that no text holds; tab, line feed, form feed and carriage return are allowed. */
// eslint-disable-next-line no-control-regex
const CONTROL = /[\u0000-\u0008\u000B\u000E-\u001F\u007F]/g;

/** What programs print that turn PDFs into text, for a bullet without a code: the number that its font has for it. */
const NAMELESS_BULLET = /^([ \t]*)(?:\u007F|\(cid:127\))(?=\s)/gm;

/** Letters of English and what the documents use beside them; what decodes to much else was not windows-1252. */
const EXPECTED = /[\p{Script=Latin}\p{N}\s!-~£©®°·–—‘’“”•…■▪◼€½¼¾²³]/gu;

/** The characters of windows-1252 from 0x80 to 0x9F, where it differs from Latin-1; Node's own decoder gives Latin-1 in some releases. */
const WESTERN = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

function decodeWestern(bytes: Uint8Array): string {
  const latin = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  return latin.replace(/[\u0080-\u009F]/g, (character) => WESTERN.charAt(character.charCodeAt(0) - 0x80));
}

function decode(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function sensible(text: string): boolean {
  const expected = text.match(EXPECTED)?.length ?? 0;
  return !text.includes('\u0000') && expected >= text.length * 0.98;
}

/**
 * The text of a file's bytes: UTF-8 (with or without a byte order mark), UTF-16 with a byte order mark, or windows-1252 where it
 * reads as English text.
 * @throws UnreadableDocument with code EMPTY, BINARY or ENCODING
 */
export function decodeText(file: string, bytes: Uint8Array): string {
  const [first, second] = bytes;
  const utf16 = first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : null;
  const text = decode(bytes, utf16 ?? 'utf-8');
  if (text !== null) {
    const marked = text.replace(NAMELESS_BULLET, '$1•');
    const controls = marked.match(CONTROL)?.length ?? 0;
    if (controls > text.length / 1000) throw new UnreadableDocument('BINARY', file);
    if (text.trim() === '') throw new UnreadableDocument('EMPTY', file);
    return marked.replace(CONTROL, '');
  }
  const nulls = bytes.reduce((count, byte) => count + (byte === 0 ? 1 : 0), 0);
  if (utf16 !== null) throw new UnreadableDocument('ENCODING', file);
  if (nulls > 0) throw new UnreadableDocument('BINARY', file);
  const western = decodeWestern(bytes);
  if (sensible(western)) return western;
  const controls = western.match(CONTROL)?.length ?? 0;
  throw new UnreadableDocument(controls > western.length / 100 ? 'BINARY' : 'ENCODING', file);
}
