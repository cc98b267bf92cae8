import { createRequire } from 'node:module';
import { inflateSync } from 'node:zlib';

/** Node's own functions, kept before pdfjs replaces them. */
export const push = Array.prototype.push;
export const { parse, stringify } = JSON;

// pdfjs wants these classes when it is loaded, though only drawing uses them, and takes them from a native package that not every
// machine has and that takes as long to load as reading a report.
globalThis.DOMMatrix ??= class DOMMatrix {};
globalThis.ImageData ??= class ImageData {};
globalThis.Path2D ??= class Path2D {};

const require = createRequire(import.meta.url);
try {
  require.cache[require.resolve('@napi-rs/canvas')] ??= { exports: {} };
} catch {
  // The package is not there.
}

// Where there are fonts of a browser's (see PdfPages), pdfjs need not compute the outlines of their letters.
globalThis.FontFace ??= class FontFace {
  loaded = Promise.resolve(this);
};

/** How many streams were damaged, in whatever PDF this thread was reading. */
export const inflating = { failures: 0 };

const Streaming = globalThis.DecompressionStream;

/**
 * Inflates at once what is written at once, as pdfjs does with each of its many small streams. Node's own class leads every one of them
 * through two web streams and another thread, at a third of the time of reading a PDF. Damaged data throws when read, as there.
 */
globalThis.DecompressionStream = class DecompressionStream {
  /** @param {string} format */
  constructor(format) {
    if (format !== 'deflate') return new Streaming(format);
    let data = new Uint8Array();
    this.writable = {
      getWriter: () => ({
        ready: Promise.resolve(),
        write: (/** @type {Uint8Array} */ written) => {
          data = written;
          return Promise.resolve();
        },
        close: () => Promise.resolve(),
      }),
    };
    this.readable = { [Symbol.asyncIterator]: () => [inflate(data)].values() };
  }
};

/** @param {Uint8Array} data */
function inflate(data) {
  try {
    return inflateSync(data);
  } catch (error) {
    inflating.failures++;
    throw error;
  }
}
