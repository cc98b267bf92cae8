/**
 * `npm run check:schema [-- REVISION]`: fails where schema.graphql breaks operations that worked at a git revision; without one, at the
 * latest tag. A breaking change needs a deprecation with a date first.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { breakingChanges } from './breakingChanges.ts';

function git(...args: string[]): string | null {
  try {
    return execFileSync('git', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  } catch {
    return null;
  }
}

const revision = process.argv[2] ?? git('describe', '--tags', '--abbrev=0')?.trim();
const older = revision === undefined ? null : git('show', `${revision}:schema.graphql`);
if (revision === undefined || older === null) {
  process.stderr.write(
    revision === undefined
      ? 'No release is tagged yet, so there is nothing to compare schema.graphql with.\n'
      : `${revision} has no schema.graphql, so there is nothing to compare with.\n`,
  );
} else {
  const breaking = await breakingChanges(older, readFileSync(new URL('../../schema.graphql', import.meta.url), 'utf8'));
  for (const change of breaking) process.stderr.write(`${change}\n`);
  process.stderr.write(`${breaking.length} breaking changes since ${revision}\n`);
  process.exitCode = breaking.length === 0 ? 0 : 1;
}
