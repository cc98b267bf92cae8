// The thread that extracts: Node starts it from JavaScript, and tsx then reads the TypeScript, under whichever runner the parent is.
import '../../documents/pdf/pdfjs.js';
import { register } from 'tsx/esm/api';

register();
await import('./serveExtraction.ts');
