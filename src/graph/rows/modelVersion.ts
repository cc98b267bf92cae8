/** The version of the graph model. Raise it whenever the same documents would make other nodes or links: `ingest` then loads them again. */
export const MODEL_VERSION = '5';
