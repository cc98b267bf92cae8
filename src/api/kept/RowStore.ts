import { LRUCache } from 'lru-cache';
import { sizeOf } from './sizeOf.ts';

/**
 * What requests have read of one version of the data, for requests that come later. Values are shared between requests, so nobody may
 * change them.
 */
export interface KeptRows {
  /** What is kept of a kind under an id: null where the graph is known to have nothing, undefined where it is not known. */
  get(kind: string, id: string): unknown;
  /** @param bytes about how many the value takes, where whoever keeps it knows better than {@link sizeOf} */
  set(kind: string, id: string, value: object | null, bytes?: number): void;
  /** Whether there is room for much more: less than half of what may be kept is. */
  readonly hasRoom: boolean;
}

/** How many kinds are known by number at a time. */
const MOST_KINDS = 1000;

/** What the cache takes for an entry, in bytes, beside its key and value. */
const ENTRY = 200;

/** Stands for null, which the cache can't hold. */
const NOTHING = {};

/**
 * Keeps rows that were read from the graph, pages of lists without a filter, what filters look at in lists, and lengths of lists, under a
 * stamp of the data; bounded in bytes. When another stamp is seen all of them go. A request that began under an earlier stamp goes on with what was kept then, which nobody
 * else is given any more: so what it reads late can't get among the rows of the new data.
 */
export class RowStore {
  readonly #bytes: number;
  #stamp: string | undefined;
  #rows: LRUCache<string, object>;
  /** Kinds by number: some are long, and stand before every id. */
  readonly #kinds = new Map<string, number>();
  #nextKind = 0;

  /** @param bytes how much to keep, about; 0 keeps nothing */
  constructor(bytes: number) {
    this.#bytes = bytes;
    this.#rows = this.#empty();
  }

  /** False where nothing is ever kept. */
  get keeps(): boolean {
    return this.#bytes > 0;
  }

  /** What is kept under a stamp. */
  at(stamp: string): KeptRows {
    if (stamp !== this.#stamp) {
      this.#stamp = stamp;
      this.#rows = this.#empty();
    }
    const rows = this.#rows;
    const half = this.#bytes / 2;
    return {
      get: (kind, id) => {
        const key = this.#keyOf(kind, id);
        // As long as nothing has to go, it need not be known what was read last.
        const value = rows.calculatedSize < half ? rows.peek(key) : rows.get(key);
        return value === NOTHING ? null : value;
      },
      set: (kind, id, value, bytes) => {
        const key = this.#keyOf(kind, id);
        rows.set(key, value ?? NOTHING, { size: ENTRY + 2 * key.length + (bytes ?? sizeOf(value)) });
      },
      get hasRoom() {
        return rows.calculatedSize < half;
      },
    };
  }

  /** How much is kept now. */
  get size(): { rows: number; bytes: number } {
    return { rows: this.#rows.size, bytes: this.#rows.calculatedSize };
  }

  #keyOf(kind: string, id: string): string {
    let number = this.#kinds.get(kind);
    if (number === undefined) {
      // Callers have a say in how many there are. A number is never given twice, so what was kept under another is just not found.
      if (this.#kinds.size === MOST_KINDS) this.#kinds.clear();
      number = this.#nextKind++;
      this.#kinds.set(kind, number);
    }
    return `${number} ${id}`;
  }

  #empty(): LRUCache<string, object> {
    return new LRUCache({ maxSize: Math.max(1, this.#bytes) });
  }
}
