import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { LRUCache } from 'lru-cache';
import type { AnswerType } from './mediaType.ts';

const compress = promisify(gzip);

/** Answers shorter than this, in bytes, are not worth compressing. */
const COMPRESS_FROM = 1024;

/** An answer without errors, as it is sent. */
export class Answer {
  readonly contentType: AnswerType;
  /** The name of the operation, for the log and the metrics. */
  readonly operationName: string | undefined;
  #body: string | Buffer;
  #etag: { stamp: string; value: string } | undefined;
  #gzipped: Promise<Buffer> | undefined;

  constructor(text: string, contentType: AnswerType, operationName: string | undefined) {
    this.#body = text;
    this.contentType = contentType;
    this.operationName = operationName;
  }

  /** What is sent: bytes where somebody needed them, else the text, which Node writes in one piece with the head. */
  get body(): string | Buffer {
    return this.#body;
  }

  /** The body as bytes, made once. */
  get bytes(): Buffer {
    if (typeof this.#body === 'string') this.#body = Buffer.from(this.#body);
    return this.#body;
  }

  /** A validator for `If-None-Match`: it changes with the data version as well as with the answer. */
  etag(stamp: string): string {
    if (this.#etag?.stamp !== stamp) {
      const digest = createHash('sha256')
        .update(`${stamp}\n${this.contentType}\n`)
        .update(this.bytes)
        .digest('base64url');
      // Weak, since the same answer is sent compressed too.
      this.#etag = { stamp, value: `W/"${digest.slice(0, 27)}"` };
    }
    return this.#etag.value;
  }

  /** The gzipped body, made once; null where that is not worth it. */
  gzipped(): Promise<Buffer> | null {
    if (this.bytes.length < COMPRESS_FROM) return null;
    this.#gzipped ??= compress(this.bytes, { level: 4 });
    return this.#gzipped;
  }
}

/** How many characters of keys are remembered, to know which operations are asked again. */
const REMEMBERED = 8_000_000;

/**
 * Keeps answers by everything that they depend on: media type, document, operation and variables, under a stamp of the data.
 * Bounded in bytes. All answers go when another stamp is seen.
 *
 * An answer is kept from the second request on, so that what is asked once costs nothing; and only if the same stamp was read before
 * and after it was made. It is given only under a stamp that was read after the request came.
 */
export class AnswerCache {
  readonly #answers: LRUCache<string, Answer> | undefined;
  readonly #asked: LRUCache<string, true> | undefined;
  #stamp: string | undefined;

  /** @param bytes how much to keep, bodies and keys together; 0 keeps nothing */
  constructor(bytes: number) {
    if (bytes === 0) return;
    this.#asked = new LRUCache<string, true>({ maxSize: REMEMBERED, sizeCalculation: (_, key) => key.length });
    this.#answers = new LRUCache<string, Answer>({
      maxSize: bytes,
      // One answer may not drive out all others.
      maxEntrySize: Math.max(1, Math.floor(bytes / 8)),
      // A gzipped copy may come to stand beside the body.
      sizeCalculation: ({ bytes }, key) => 2 * key.length + Math.ceil(bytes.length * 1.25) + 256,
    });
  }

  /** Notes that an answer was asked for; true where it was asked for before. */
  noteAsked(key: string): boolean {
    if (!this.#asked) return false;
    if (this.#asked.get(key)) return true;
    this.#asked.set(key, true);
    return false;
  }

  /** The answer kept under `key` for a stamp. */
  get(stamp: string, key: string): Answer | undefined {
    this.#moveTo(stamp);
    return this.#answers?.get(key);
  }

  /** Keeps an answer for a stamp. */
  set(stamp: string, key: string, answer: Answer): void {
    this.#moveTo(stamp);
    this.#answers?.set(key, answer);
  }

  /** How much is kept now. */
  get size(): { answers: number; bytes: number } {
    return { answers: this.#answers?.size ?? 0, bytes: this.#answers?.calculatedSize ?? 0 };
  }

  #moveTo(stamp: string): void {
    if (stamp === this.#stamp) return;
    this.#answers?.clear();
    this.#stamp = stamp;
  }
}
