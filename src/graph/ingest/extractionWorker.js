// The thread that extracts: Node starts it from JavaScript, under whichever runner the parent is.
import { load } from '../../bundle/load.js';

await load('graph/ingest/serveExtraction.ts');
