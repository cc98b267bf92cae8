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

/** The files that paths stand for, sorted, each once; folders with all their folders. What gives no file is a failure. */
export async function inputFiles(paths: readonly string[]): Promise<{ files: string[]; failures: Failure[] }> {
  const files = new Map<string, string>();
  const failures: Failure[] = [];
  for (const path of paths) {
    try {
      const found = (await stat(path)).isDirectory() ? await filesOfFolder(path) : [path];
      if (found.length === 0) {
        failures.push({
          file: path,
          reason: `the folder holds no documents. Documents end in ${DOCUMENT_ENDINGS.join(', ')}.`,
        });
      }
      for (const file of found) files.set(await realpath(file), file);
    } catch (error) {
      failures.push({ file: path, reason: explain(error) });
    }
  }
  return { files: [...files.values()].sort(), failures };
}

async function filesOfFolder(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const found = await Promise.all(
    entries
      .filter((entry) => !entry.name.startsWith('.'))
      .map(async (entry) => {
        const path = join(folder, entry.name);
        if (entry.isDirectory()) return await filesOfFolder(path);
        return [...DOCUMENT_ENDINGS, ...OTHER_ENDINGS].includes(extname(entry.name).toLowerCase()) ? [path] : [];
      }),
  );
  return found.flat();
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
