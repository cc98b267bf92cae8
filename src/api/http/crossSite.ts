import type { Request } from 'express';
import { apiError } from '../errors.ts';

/** Whether pages of an origin may read answers: `*` in the list stands for every origin. */
function isAllowedOrigin(origin: string, allowed: readonly string[]): boolean {
  return allowed.includes('*') || allowed.includes(origin);
}

/**
 * Refuses what a browser sends because another site's page made it to, past CORS: an image, script, frame or form that names this
 * address. A POST can't be made so, since it must be JSON and so needs a preflight; for a GET the browser's own words
 * (`Sec-Fetch-Site`, `Sec-Fetch-Mode`, `Origin`) tell. Links that a person follows, and programs that are no browsers, pass.
 * There is no mutation, and no cookie is ever looked at, so this guards against spending the server's time, not against changes.
 *
 * @throws GraphQLError CROSS_SITE_REQUEST
 */
export function refuseCrossSite(request: Request, allowedOrigins: readonly string[]): void {
  const { 'sec-fetch-site': site, 'sec-fetch-mode': mode, 'sec-fetch-dest': destination, origin } = request.headers;
  if (origin !== undefined && !isOwnOrigin(request, origin) && !isAllowedOrigin(origin, allowedOrigins)) {
    throw refusal(`Pages of ${origin} may not use this API`);
  }
  const fromElsewhere = site === 'cross-site' || site === 'same-site';
  const guarded = mode === 'cors' || (mode === 'navigate' && destination === 'document');
  if (fromElsewhere && !guarded) throw refusal("Another site's page may not embed answers of this API");
}

/** Whether a request comes from a page of this server's. Whether the world sees it by HTTPS only a proxy before it knows. */
function isOwnOrigin({ headers }: Request, origin: string): boolean {
  const own = headers.host;
  return headers['sec-fetch-site'] === 'same-origin' || [`http://${own}`, `https://${own}`].includes(origin);
}

function refusal(why: string): Error {
  return apiError('CROSS_SITE_REQUEST', `${why}. Use fetch() from an origin that the server's CORS_ORIGINS names.`);
}
