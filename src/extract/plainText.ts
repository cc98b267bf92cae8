/** Words as they read: curly quotation marks straight, white space single, spaces trimmed. For matching only; quotations keep their form. */
export function plain(text: string): string {
  return text
    .replace(/[‘’‛´`]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/[‐‑]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The words alone, in lower case and without punctuation: two printings of one heading are equal in this form. */
export function wordsOf(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/['‘’‛´`]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Words without the commas, colons and dashes before and after them, and without a full stop: "– Ann Lee, " is Ann Lee. */
export function withoutEnds(text: string): string {
  return text.replace(/^[\s,;:–—-]+|[\s,;:–—-]+$/g, '').replace(/\.$/, '');
}

/** Words without the commas and white space at their ends. */
export function withoutCommas(text: string): string {
  return text.replace(/^[\s,]+|[\s,]+$/g, '');
}

/** A part of a regular expression that matches these words, with whatever signs they hold. */
export function literally(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** True where the words end as a sentence does, so that what follows begins something new. */
export function endsSentence(text: string): boolean {
  return /[.!?…]['"’”)\]]*$/.test(text.trimEnd());
}

/** True where the words begin as the middle of a sentence does. */
export function beginsMidSentence(text: string): boolean {
  return /^[\s(]*\p{Ll}/u.test(text);
}
