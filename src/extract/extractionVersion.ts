/**
 * The version of what extraction makes of a document. Raise it whenever the same document would be extracted differently:
 * `ingest` extracts again what an older version loaded.
 */
export const EXTRACTION_VERSION = '1.17.0';
