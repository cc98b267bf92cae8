/** Whether two quotations are of one sentence, whatever their quotation marks, hyphens and spaces. */
export function isSameSentence(one: string, other: string): boolean {
  const [first, second] = [plain(one), plain(other)];
  return first.includes(second) || second.includes(first);
}

/** Letters and digits only. */
const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
