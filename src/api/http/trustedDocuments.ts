import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import {
  type DocumentNode,
  getOperationAST,
  GraphQLError,
  type GraphQLSchema,
  parse,
  print,
  separateOperations,
  validate,
} from 'graphql';
import { LRUCache } from 'lru-cache';
import { z } from 'zod';
import { apiError } from '../errors.ts';

/** Trusted documents by id, sorted by id; the id is the SHA-256 of the document, hexadecimal. */
export type Manifest = Readonly<Record<string, string>>;

const manifest = z.record(z.string().regex(/^[0-9a-f]{64}$/), z.string().min(1));

/** An operation as the manifest has it: with the fragments it uses and no others, without comments, in one layout. */
function canonical(document: DocumentNode, operationName: string | undefined): string | null {
  const operation = getOperationAST(document, operationName);
  if (!operation) return null;
  const separated = separateOperations(document)[operation.name?.value ?? ''];
  return separated ? print(separated) : null;
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/**
 * The trusted documents of a GraphQL file, one for each of its operations.
 *
 * @throws Error that names the place, where the file does not parse or does not fit the schema.
 */
export function trustedDocumentsOf(schema: GraphQLSchema, file: string, text: string): Manifest {
  const document = parsedFile(file, text);
  const [fault] = validate(schema, document);
  if (fault) throw faultIn(file, fault);
  const documents = Object.values(separateOperations(document)).map(print);
  if (documents.length === 0) throw new Error(`${file} has no operation`);
  return Object.fromEntries(documents.map((one) => [sha256(one), one]));
}

function parsedFile(file: string, text: string): DocumentNode {
  try {
    return parse(text);
  } catch (error) {
    throw error instanceof GraphQLError ? faultIn(file, error) : error;
  }
}

function faultIn(file: string, cause: GraphQLError): Error {
  const { message, locations } = cause;
  const place = locations?.[0];
  return new Error(`${file}${place ? `:${place.line}:${place.column}` : ''}: ${message}`, { cause });
}

/** A manifest as it is written to its file: sorted, so that the same documents always give the same file. */
export function printManifest(documents: Manifest): string {
  const sorted = Object.entries(documents).sort(([a], [b]) => (a < b ? -1 : 1));
  return `${JSON.stringify(Object.fromEntries(sorted), null, 2)}\n`;
}

/**
 * Reads a manifest.
 *
 * @throws Error where there is none, it is no manifest, or an id is not the digest of its document.
 */
export function readManifest(file: string): Manifest {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    throw new Error(`There is no manifest of trusted documents at ${file}; make it with npm run trust -- FILE…`, {
      cause: error,
    });
  }
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    throw new Error(`${file} is not JSON: ${(error as Error).message}`, { cause: error });
  }
  const parsed = manifest.safeParse(json);
  if (!parsed.success)
    throw new Error(`${file} is no manifest of trusted documents:\n${z.prettifyError(parsed.error)}`);
  for (const [id, document] of Object.entries(parsed.data)) {
    if (sha256(document) !== id) throw new Error(`${file}: the document under ${id} has another digest`);
  }
  return parsed.data;
}

/** What a request says of its document. All of it comes from outside, so nothing is known of the types. */
export interface DocumentRequest {
  query?: unknown;
  operationName?: unknown;
  documentId?: unknown;
  extensions?: unknown;
}

/** Which documents a server answers: with `allow`, texts and ids; with `only`, nothing but trusted documents. */
export class TrustedDocuments {
  readonly #documents: Manifest;
  readonly #only: boolean;
  /** Texts that were found trusted or not, since to find out takes a parse. */
  readonly #judged = new LRUCache<string, boolean>({
    max: 1000,
    maxSize: 4_000_000,
    sizeCalculation: (_, key) => key.length + 1,
  });

  constructor(documents: Manifest, mode: 'allow' | 'only') {
    this.#documents = documents;
    this.#only = mode === 'only';
  }

  /** The names of the trusted operations. */
  get operationNames(): string[] {
    return Object.values(this.#documents).flatMap((text) => getOperationAST(parse(text))?.name?.value ?? []);
  }

  /**
   * The text of the document that a request asks for, or undefined where it brings neither id nor text.
   *
   * @throws GraphQLError TRUSTED_DOCUMENT_REQUIRED, TRUSTED_DOCUMENT_NOT_FOUND, PERSISTED_QUERY_NOT_FOUND
   */
  textFor(request: DocumentRequest): string | undefined {
    const { documentId } = request;
    if (typeof documentId === 'string') {
      const found = this.#find(documentId.replace(/^sha256:/, ''));
      if (found !== undefined) return found;
      throw apiError('TRUSTED_DOCUMENT_NOT_FOUND', `No trusted document has the id "${documentId}".`, { documentId });
    }
    const hash = persistedHash(request.extensions);
    const found = hash === undefined ? undefined : this.#find(hash);
    if (found !== undefined) return found;
    const { query } = request;
    if (typeof query !== 'string') {
      // The exact words that clients of that protocol wait for, to send the text instead.
      if (hash !== undefined && !this.#only) throw apiError('PERSISTED_QUERY_NOT_FOUND', 'PersistedQueryNotFound');
      if (this.#only) throw required();
      return undefined;
    }
    const name = typeof request.operationName === 'string' ? request.operationName : undefined;
    if (this.#only && !this.#isTrusted(query, name)) throw required();
    return query;
  }

  #find(id: string): string | undefined {
    return Object.hasOwn(this.#documents, id) ? this.#documents[id] : undefined;
  }

  #isTrusted(text: string, operationName: string | undefined): boolean {
    const key = `${operationName ?? ''}\n${text}`;
    let trusted = this.#judged.get(key);
    if (trusted === undefined) {
      trusted = this.#judge(text, operationName);
      this.#judged.set(key, trusted);
    }
    return trusted;
  }

  #judge(text: string, operationName: string | undefined): boolean {
    try {
      const operation = canonical(parse(text), operationName);
      return operation !== null && this.#find(sha256(operation)) !== undefined;
    } catch {
      return false;
    }
  }
}

function required(): Error {
  return apiError(
    'TRUSTED_DOCUMENT_REQUIRED',
    'This server answers trusted documents only. Send the documentId of one; its operator adds documents with npm run trust.',
  );
}

/** The hash of the protocol of automatic persisted queries. */
function persistedHash(extensions: unknown): string | undefined {
  const found = z.object({ persistedQuery: z.object({ sha256Hash: z.string() }) }).safeParse(extensions);
  return found.success ? found.data.persistedQuery.sha256Hash : undefined;
}
