// pdfjs, in plain JavaScript so that it can be loaded before tsx is registered (`node --import ./src/documents/pdf/pdfjs.js --import
// tsx …`): tsx rewrites every module that it sees and that imports another at run time, and pdfjs's two megabytes cost each thread a
// second and 90 MB.
import { inflating, parse, push, stringify } from './beforePdfjs.js';
import * as pdfjs from 'pdfjs-dist/legacy/build/pdf.mjs';
import { WorkerMessageHandler } from 'pdfjs-dist/legacy/build/pdf.worker.mjs';

// Up to Node 20, pdfjs puts much slower functions in place for the whole program, for the sake of arrays of fixed length and numbers
// in JSON with more digits than JavaScript holds.

Array.prototype.push = push;
JSON.parse = parse;
JSON.stringify = stringify;

export { inflating, pdfjs, WorkerMessageHandler };
