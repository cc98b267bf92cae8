/** Node's own `push`, kept before pdfjs replaces it. */
export const push = Array.prototype.push;

// pdfjs wants this class when it is loaded, though only drawing uses it, and takes it from a native package that not every machine has.
globalThis.DOMMatrix ??= class DOMMatrix {};
