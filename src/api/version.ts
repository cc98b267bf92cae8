import { readFileSync } from 'node:fs';
import { z } from 'zod';

/** The version of the API, which is that of the package: semantic versioning of the schema. */
export const API_VERSION = z
  .object({ version: z.string() })
  .parse(JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))).version;
