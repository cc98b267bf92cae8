// Loads a program's TypeScript in a fraction of the time that tsx takes to translate some hundred modules one by one in each thread:
// the program and its packages as one piece of JavaScript, which is made where it is missing or the sources have changed since.
// Plain JavaScript, since it runs before TypeScript is understood.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath, pathToFileURL, URL } from 'node:url';

const SOURCES = fileURLToPath(new URL('..', import.meta.url));
const LOCK = fileURLToPath(new URL('../../package-lock.json', import.meta.url));
const BUNDLES = fileURLToPath(new URL('../../.data/bundles', import.meta.url));

/** What is loaded from bundles: programs, one of several that serve, and the thread that extracts. */
const ENTRIES = [
  'cli/start.ts',
  'cli/serve.ts',
  'cli/worker.ts',
  'cli/ingest.ts',
  'cli/extract.ts',
  'cli/eval.ts',
  'graph/ingest/serveExtraction.ts',
];

/** The codes of errors where nothing may be written. */
const NOT_WRITABLE = new Set(['EROFS', 'EACCES']);

/**
 * Imports one of {@link ENTRIES}. Where no bundle can be made, such as in a container that can't be written to, tsx translates it; any
 * other reason is said on stderr.
 *
 * @param {string} entry its path under `src/`
 * @returns {Promise<void>}
 */
export async function load(entry) {
  const bundle = join(folderOfBundles(), entry.replace(/\.ts$/, '.js'));
  if (!existsSync(bundle)) {
    try {
      await makeBundles();
    } catch (error) {
      // A place that is not to be written to is as it should be; anything else would show only as slowness.
      if (!NOT_WRITABLE.has(/** @type {NodeJS.ErrnoException} */ (error).code ?? '')) {
        const reason = error instanceof Error ? error.message : String(error);
        process.stderr.write(`No bundle was made, so the program starts more slowly: ${reason}\n`);
      }
      const { register } = await import('tsx/esm/api');
      register();
      await import(pathToFileURL(join(SOURCES, entry)).href);
      return;
    }
  }
  await import(pathToFileURL(bundle).href);
}

/**
 * Makes the bundles of the sources as they are.
 *
 * @returns {Promise<void>}
 */
export async function makeBundles() {
  const { build } = await import('./build.js');
  await build({ sources: SOURCES, entries: ENTRIES, bundles: BUNDLES, folder: folderOfBundles() });
}

function folderOfBundles() {
  return join(BUNDLES, versionOfSources());
}

/** Differs where a source file, a package or the project's place differs. */
function versionOfSources() {
  const hash = createHash('sha256').update(SOURCES);
  const files = readdirSync(SOURCES, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile())
    .map((file) => join(file.parentPath, file.name));
  for (const file of [LOCK, ...files.sort()]) {
    const found = statSync(file, { throwIfNoEntry: false });
    // Whole seconds: the layers of an image keep no more.
    hash.update(`${file} ${Math.floor((found?.mtimeMs ?? 0) / 1000)} ${found?.size ?? 0}\n`);
  }
  return hash.digest('hex').slice(0, 16);
}
