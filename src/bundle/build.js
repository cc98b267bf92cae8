import { build as esbuild } from 'esbuild';
import { mkdir, mkdtemp, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Bundles of earlier sources that stay, since programs that still run may load further parts of theirs. */
const KEPT = 3;

/** Packages in CommonJS ask for Node's own modules by `require`. */
const REQUIRE =
  'import { createRequire as requireFrom } from "node:module"; const require = requireFrom(import.meta.url);';

/**
 * Makes the bundles of entries with their packages, in a folder that appears when it is finished.
 *
 * @param {{ sources: string, entries: string[], bundles: string, folder: string }} places the folder of the sources, the entries by
 *   their paths in it, the folder of all bundles, and that of the new ones
 * @returns {Promise<void>}
 */
export async function build({ sources, entries, bundles, folder }) {
  await mkdir(bundles, { recursive: true });
  const unfinished = await mkdtemp(join(bundles, 'unfinished-'));
  try {
    await esbuild({
      entryPoints: entries.map((entry) => join(sources, entry)),
      outbase: sources,
      outdir: unfinished,
      bundle: true,
      splitting: true,
      platform: 'node',
      format: 'esm',
      target: 'node20',
      // Places in our sources instead of the bundle's in stacks, where somebody asks for them by `--enable-source-maps`.
      sourcemap: 'linked',
      sourcesContent: false,
      banner: { js: REQUIRE },
      // It looks for Node's own module in a way that a bundle hasn't, and else reckons in JavaScript.
      alias: { '@apollo/utils.createhash': 'node:crypto' },
      plugins: [ownAddresses(sources)],
      logLevel: 'silent',
    });
    // Another process may have finished the same meanwhile.
    await rename(unfinished, folder).catch(async (error) => {
      if (!(await isThere(folder))) throw error;
    });
  } finally {
    await rm(unfinished, { recursive: true, force: true });
  }
  await removeOldest(bundles);
}

/**
 * Modules of ours find files by `import.meta.url`, which stays what it is in their sources.
 *
 * @param {string} sources
 * @returns {import('esbuild').Plugin}
 */
function ownAddresses(sources) {
  return {
    name: 'own addresses',
    setup({ onLoad }) {
      onLoad({ filter: /\.(ts|js)$/ }, async ({ path }) => {
        if (!path.startsWith(sources) || path.includes('/node_modules/')) return null;
        const source = await readFile(path, 'utf8');
        return {
          contents: source.replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href)),
          loader: path.endsWith('.ts') ? 'ts' : 'js',
          resolveDir: dirname(path),
        };
      });
    },
  };
}

/** @param {string} folder */
async function isThere(folder) {
  return stat(folder).then(
    () => true,
    () => false,
  );
}

/** @param {string} bundles */
async function removeOldest(bundles) {
  const names = await readdir(bundles);
  const found = await Promise.all(
    names.map(async (name) => {
      const path = join(bundles, name);
      // What another process had not finished has another name by now.
      return { path, made: (await stat(path).catch(() => null))?.mtimeMs ?? 0 };
    }),
  );
  const old = found.sort((one, other) => other.made - one.made).slice(KEPT);
  await Promise.all(old.map(({ path }) => rm(path, { recursive: true, force: true })));
}
