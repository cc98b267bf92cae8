/** Node's own `push`, kept before pdfjs replaces it. */
export const push = Array.prototype.push;
