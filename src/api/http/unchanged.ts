import type { Request } from 'express';

/**
 * Whether a caller has what `etag` stands for already, as its `If-None-Match` says. Express's own `request.fresh` is always false where
 * the request also says `Cache-Control: no-cache`, which fetch() adds to every request that brings an `If-None-Match`.
 */
export function isUnchanged(request: Request, etag: string): boolean {
  const given = request.headers['if-none-match'];
  if (given === undefined) return false;
  // Weak comparison, as RFC 9110 asks for here.
  const plain = (tag: string): string => tag.trim().replace(/^W\//, '');
  return given.trim() === '*' || given.split(',').some((tag) => plain(tag) === plain(etag));
}
