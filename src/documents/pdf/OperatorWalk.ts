import { mayBeBullet } from './drawnBullets.ts';
import type { Box, Matrix } from '../layout/geometry.ts';
import { IDENTITY, intersect, matrixOf, multiply, transformBox, translation } from '../layout/geometry.ts';
import type { PageContent } from '../layout/PageContent.ts';
import { rulesOfPath } from './rulesOfPath.ts';
import { type FontFacts, type Glyphs, type Stretch, stretchesOf, type TextSetting } from './stretchesOfGlyphs.ts';

/** Numbers of the operators, under the names that pdfjs gives them. */
export type OperatorCodes = Readonly<Record<string, number>>;

/** The graphics and text state that `q` and `Q` save and restore. */
interface State extends TextSetting {
  matrix: Matrix;
  clip: Box | null;
  scale: number;
  leading: number;
  rise: number;
}

/** A picture that takes this share of a page may be what the page is for. */
const PICTURE_SHARE = 0.1;

/**
 * Walks a page's operators as a renderer would, and keeps where each run of text stands, under which clip, and which rules are drawn.
 * Follows the graphics and text state of ISO 32000-1, sections 8.4 and 9.3 to 9.4.
 */
export class OperatorWalk {
  readonly content: PageContent;
  readonly #ops: OperatorCodes;
  readonly #fontOf: (id: string) => FontFacts;
  readonly #saved: State[] = [];
  #state: State;
  #textMatrix = IDENTITY;
  #lineMatrix = IDENTITY;
  #clipNext = false;
  /** True where white space alone was printed since the last run. */
  #spaced = false;
  /** The largest area of the unit square, in square points. */
  #largestSquare = 0;
  /** How many characters run to the right, downwards, to the left and upwards. */
  readonly #directions: [number, number, number, number] = [0, 0, 0, 0];

  /** @param base the matrix from the page's own space to points from its top left corner */
  constructor(ops: OperatorCodes, fontOf: (id: string) => FontFacts, base: Matrix, width: number, height: number) {
    this.#ops = ops;
    this.#fontOf = fontOf;
    this.#state = {
      matrix: base,
      clip: null,
      font: { bold: false, signs: false, unit: 0.001, vertical: false },
      size: 0,
      characterSpacing: 0,
      wordSpacing: 0,
      scale: 1,
      leading: 0,
      rise: 0,
    };
    this.content = { width, height, runs: [], rules: [], shapes: [], flaw: null };
  }

  /** Whether a picture takes a good part of the page. Pictures themselves are left out, but not the square that each was to fill. */
  get hasPicture(): boolean {
    return this.#largestSquare >= PICTURE_SHARE * this.content.width * this.content.height;
  }

  /** By how many degrees clockwise the page is to be turned so that most of its words run from left to right: 0, 90, 180 or 270. */
  get turn(): number {
    const most = Math.max(...this.#directions);
    return most === 0 ? 0 : ((4 - this.#directions.indexOf(most)) % 4) * 90;
  }

  /** Takes one operator with its arguments. */
  take(fn: number, args: readonly unknown[]): void {
    const ops = this.#ops;
    const state = this.#state;
    const [a = 0, b = 0] = args as readonly number[];
    switch (fn) {
      case ops['showText']:
        this.#show((args[0] ?? []) as Glyphs);
        break;
      case ops['save']:
        this.#saved.push({ ...state });
        break;
      case ops['restore']:
      case ops['paintFormXObjectEnd']:
        this.#state = this.#saved.pop() ?? state;
        break;
      case ops['paintFormXObjectBegin']:
        this.#beginForm(args);
        break;
      case ops['transform']:
        this.#transform(matrixOf(args));
        break;
      case ops['constructPath']:
        this.#path(args);
        break;
      case ops['clip']:
      case ops['eoClip']:
        this.#clipNext = true;
        break;
      case ops['beginText']:
        this.#textMatrix = this.#lineMatrix = IDENTITY;
        break;
      case ops['setTextMatrix']:
        this.#textMatrix = this.#lineMatrix = matrixOf(args);
        break;
      case ops['setLeadingMoveText']:
        state.leading = -b;
        this.#moveText(a, b);
        break;
      case ops['moveText']:
        this.#moveText(a, b);
        break;
      case ops['nextLine']:
        this.#moveText(0, -state.leading);
        break;
      case ops['setFont']:
        state.font = this.#fontOf(String(args[0]));
        state.size = b;
        break;
      case ops['setLeading']:
        state.leading = a;
        break;
      case ops['setCharSpacing']:
        state.characterSpacing = a;
        break;
      case ops['setWordSpacing']:
        state.wordSpacing = a;
        break;
      case ops['setHScale']:
        state.scale = a / 100;
        break;
      case ops['setTextRise']:
        state.rise = a;
        break;
      default:
    }
  }

  #transform(matrix: Matrix): void {
    const state = this.#state;
    state.matrix = multiply(state.matrix, matrix);
    const [a, b, c, d] = state.matrix;
    this.#largestSquare = Math.max(this.#largestSquare, Math.abs(a * d - b * c));
  }

  #moveText(x: number, y: number): void {
    this.#textMatrix = this.#lineMatrix = multiply(this.#lineMatrix, translation(x, y));
  }

  #beginForm([matrix, bounds]: readonly unknown[]): void {
    this.#saved.push({ ...this.#state });
    const state = this.#state;
    if (matrix != null) state.matrix = multiply(state.matrix, matrixOf([matrix]));
    if (bounds != null) {
      const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = Array.from(bounds as ArrayLike<number>);
      state.clip = intersect(state.clip, transformBox(state.matrix, x0, y0, x1, y1));
    }
  }

  /** A path with the operator that ends it: keeps what it rules, or clips where a clip was announced. */
  #path([ending, data, extent]: readonly unknown[]): void {
    const ops = this.#ops;
    const { matrix, clip } = this.#state;
    if (extent != null) {
      const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = Array.from(extent as ArrayLike<number>);
      const box = transformBox(matrix, x0, y0, x1, y1);
      if (this.#clipNext) this.#state.clip = intersect(clip, box);
      else if ((ending === ops['fill'] || ending === ops['eoFill']) && mayBeBullet(box)) this.content.shapes.push(box);
    }
    const path = (data as readonly (ArrayLike<number> | null)[])[0];
    if (ending !== ops['endPath'] && path != null) {
      const stroked = ending !== ops['fill'] && ending !== ops['eoFill'];
      this.content.rules.push(...rulesOfPath(path, matrix, stroked));
    }
    this.#clipNext = false;
  }

  #show(glyphs: Glyphs): void {
    const { font, size, scale } = this.#state;
    if (size === 0 || font.vertical) return;
    const { stretches, length } = stretchesOf(glyphs, this.#state);
    for (const stretch of stretches) this.#keepRun(stretch);
    this.#textMatrix = multiply(this.#textMatrix, translation(length * scale, 0));
  }

  #keepRun({ words, from, until }: Stretch): void {
    if (words.trim() === '') {
      this.#spaced ||= words !== '';
      return;
    }
    const { size, scale, font, rise, clip, matrix } = this.#state;
    const printed = font.signs && words.trim().length === 1 ? '■' : words;
    const placed = multiply(matrix, this.#textMatrix);
    const [x, y] = multiply(placed, translation(from * scale, rise)).slice(4);
    const [a, b, c, d] = placed;
    const along = Math.hypot(a, b);
    this.#directions[directionOf(a, b)] += words.length;
    this.content.runs.push({
      text: this.#spaced ? ` ${printed}` : printed,
      x: x ?? 0,
      y: y ?? 0,
      width: (until - from) * scale * along,
      size: Math.abs(size) * Math.hypot(c, d),
      bold: font.bold,
      rotated: Math.abs(b) > 0.05 * along || a < 0,
      clip,
    });
    this.#spaced = false;
  }
}

/** Which way words run on the page: 0 to the right, 1 downwards, 2 to the left, 3 upwards. */
function directionOf(a: number, b: number): 0 | 1 | 2 | 3 {
  if (Math.abs(a) >= Math.abs(b)) return a >= 0 ? 0 : 2;
  return b > 0 ? 1 : 3;
}
