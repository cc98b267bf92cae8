/** So many marks of one kind are no accident: a note may have a star, and a list a dash. */
const ENOUGH_MARKS = 2;
const HEADING = /^ {0,3}#{1,6}[ \t]+(?=\S)/;
const BOLD = /(\*\*|__)(?=\S)([^*\n]{0,300}?\S)\1/g;
/** The line below the head of a table: "| --- | :-: |". */
const TABLE_RULE = /^ {0,3}\|?(?: *:?-+:? *\|)+(?: *:?-+:?)? *$/;
const ROW = /^ {0,3}\|(.*)\|\s*$/;
const RULE = /^ {0,3}(?:(?:\* *){3,}|(?:- *){3,}|(?:_ *){3,})$/;

/**
 * A text without the marks of Markdown, which programs give who turn PDFs into text: headings, emphasis, stars as bullets, links and quoted
 * lines become their words, and the cells of a table's rows stand between tabs. A text in which there are hardly any is left as it is.
 */
export function withoutMarkdown(text: string): string {
  const lines = text.split('\n');
  const marks = [HEADING, new RegExp(BOLD.source)].map((mark) => lines.filter((line) => mark.test(line)).length);
  if (!lines.some((line) => TABLE_RULE.test(line)) && Math.max(...marks) < ENOUGH_MARKS) return text;
  return lines
    .filter((line) => !TABLE_RULE.test(line))
    .map((line) => (RULE.test(line) ? '' : inLine(ROW.exec(line)?.[1]?.split(/(?<!\\)\|/) ?? [unmarked(line)])))
    .join('\n');
}

/** A line of text is one cell. Cells have line ends as tags: what stands on lines of its own is parted by commas. */
function inLine(cells: readonly string[]): string {
  if (cells.length === 1) return emphasis(cells[0] ?? '');
  return cells
    .map((cell) =>
      emphasis(cell)
        .replace(/(?<![,;:.])\s*<br ?\/?>\s*/gi, ', ')
        .replace(/\s*<br ?\/?>\s*/gi, ' ')
        .trim(),
    )
    .join('\t');
}

/** A line without what begins it: a heading's mark, a quotation's, a star for a bullet. */
function unmarked(line: string): string {
  return line
    .replace(/^ {0,3}(?:> ?)+/, '')
    .replace(HEADING, '')
    .replace(/^(\s*)[*+][ \t]+(?=\S)/, '$1- ');
}

function emphasis(text: string): string {
  return text
    .replace(/!\[[^\]]*\]\([^()\s]*\)/g, '')
    .replace(/\[([^\]]+)\]\([^()\s]*\)/g, '$1')
    .replace(BOLD, '$2')
    .replace(/(?<![\p{L}\p{N}*])([*_])(?=\S)([^*_\n]*[^\s*_])\1(?![\p{L}\p{N}*])/gu, '$2')
    .replace(/\\([\\`*_{}[\]()#+.!|>~-])/g, '$1');
}
