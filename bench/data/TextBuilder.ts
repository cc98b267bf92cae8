/** Where a block of text was put. */
export interface Place {
  page: number;
  start: number;
  end: number;
}

const PAGE_CHARACTERS = 2800;

/** Puts a document's text together block by block and says where each block stands, so that spans are exact. */
export class TextBuilder {
  text = '';
  readonly pageStarts: number[] = [0];

  /** Adds a block on lines of its own. */
  add(block: string): Place {
    if (this.text !== '') this.text += '\n\n';
    const start = this.text.length;
    if (start - (this.pageStarts.at(-1) ?? 0) > PAGE_CHARACTERS) this.pageStarts.push(start);
    this.text += block;
    return { page: this.pageStarts.length, start, end: this.text.length };
  }
}
