import type { Box } from './geometry.ts';

/** Words printed in one go, on a baseline at height `y`. */
export interface TextRun {
  text: string;
  x: number;
  y: number;
  width: number;
  size: number;
  bold: boolean;
  /** True for text that does not run from left to right along the page. */
  rotated: boolean;
  /** The clipping region in force, which in a table is often the cell; null where nothing clips. */
  clip: Box | null;
}

/** What a page prints: text, and the lines and edges of shapes that rule tables and boxes. */
export interface PageContent {
  width: number;
  height: number;
  runs: TextRun[];
  /** Thin lines, each a box with almost no width or height. */
  rules: Box[];
  /** Small filled shapes, which may be bullets. */
  shapes: Box[];
  /** Why there may be more on the page than what was read; null where nothing shows that. */
  flaw: PageFlaw | null;
}

/** A page that prints something but no text, such as a scan; a page of which a part can't be decoded. */
export type PageFlaw = 'PICTURE' | 'DAMAGED';
