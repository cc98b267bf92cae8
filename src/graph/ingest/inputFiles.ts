import { readdir, realpath, stat } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';

/** The endings of the files that are taken from a folder. A file that is named itself may end as it likes. */
const DOCUMENT_ENDINGS: readonly string[] = ['.pdf', '.txt', '.html', '.htm', '.md'];
/** Those of documents that are not read: they are taken too, so that they are refused by name and not passed over. */
const OTHER_ENDINGS: readonly string[] = ['.doc', '.docx', '.odt', '.rtf'];

/** Something that was given and could not be used: the file or folder, and why, ready to be shown. */
export interface Failure {
  file: string;
  reason: string;
}

/**
 * The files that paths stand for, sorted, each once; folders with all their folders, also those that links lead to. What gives no file is
 * a failure, and so is each entry of a folder that can't be read.
 */
export async function inputFiles(paths: readonly string[]): Promise<{ files: string[]; failures: Failure[] }> {
  const files = new Map<string, string>();
  const failures: Failure[] = [];
  for (const path of paths) {
    const found: Found = { files: new Map(), folders: new Set(), failures: [] };
    const isFolder = await take(path, found, true);
    if (isFolder && found.files.size + found.failures.length === 0) {
      const reason = `the folder holds no documents. Documents end in ${DOCUMENT_ENDINGS.join(', ')}.`;
      found.failures.push({ file: path, reason });
    }
    for (const [real, file] of found.files) files.set(real, file);
    failures.push(...found.failures);
  }
  return { files: [...files.values()].sort(), failures };
}

/** What was found of a path by now: files and folders by their real paths, so that links lead nowhere twice. */
interface Found {
  files: Map<string, string>;
  folders: Set<string>;
  failures: Failure[];
}

/** Takes a file, or all that is in a folder; of entries of folders only documents. Returns whether it is a folder met for the first time. */
async function take(path: string, found: Found, isGiven: boolean): Promise<boolean> {
  const isDocument = [...DOCUMENT_ENDINGS, ...OTHER_ENDINGS].includes(extname(path).toLowerCase());
  try {
    const isFolder = (await stat(path)).isDirectory();
    if (!isFolder && !isGiven && !isDocument) return false;
    const real = await realpath(path);
    if (!isFolder) {
      if (!found.files.has(real)) found.files.set(real, path);
      return false;
    }
    if (found.folders.has(real)) return false;
    found.folders.add(real);
    for (const name of (await readdir(path)).sort()) {
      if (!name.startsWith('.')) await take(join(path, name), found, false);
    }
    return true;
  } catch (error) {
    // A link to nowhere that is no document's is nothing that was to be read.
    const isLost = !isGiven && !isDocument && (error as NodeJS.ErrnoException).code === 'ENOENT';
    if (!isLost) found.failures.push({ file: path, reason: explain(error) });
    return false;
  }
}

const REASONS: Record<string, string> = {
  ENOENT: 'there is no such file or folder. Check the path.',
  EACCES: 'reading it is not allowed. Check the permissions.',
  EPERM: 'reading it is not allowed. Check the permissions.',
};

/** Why a file or folder could not be read, in words for whoever named it. */
export function explain(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return REASONS[code] ?? (error instanceof Error ? error.message : String(error));
}

/** An error's message, without the file's name that stands before it. */
export function reasonOf(error: unknown, path: string): string {
  const reason = explain(error);
  const prefix = `${basename(path)}: `;
  return reason.startsWith(prefix) ? reason.slice(prefix.length) : reason;
}
