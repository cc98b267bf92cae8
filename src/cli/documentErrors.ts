import { mkdirSync, writeFileSync } from 'node:fs';
import { errorsAndLimitsPage } from '../api/http/errorsAndLimits.ts';

/** `npm run docs:errors`: writes the reference page of error codes, limits and settings. */
const folder = new URL('../../docs/', import.meta.url);
mkdirSync(folder, { recursive: true });
writeFileSync(new URL('errors-and-limits.md', folder), errorsAndLimitsPage());
