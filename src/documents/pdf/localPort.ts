/** The message ports that pdfjs talks through: what its two halves use of a worker. */
interface MessageEventLike {
  data: unknown;
}
type Listener = (event: MessageEventLike) => void;

/**
 * One end of a pair of ports within a thread. Messages are passed on as they are, where pdfjs's own ports copy each deeply and hold on
 * to the documents they served.
 */
export class LocalPort {
  #listeners: Listener[] = [];
  #peer: LocalPort | null = null;

  /** Two ports of which each gives the other's listeners what is posted to it. */
  static pair(): [LocalPort, LocalPort] {
    const one = new LocalPort();
    const other = new LocalPort();
    one.#peer = other;
    other.#peer = one;
    return [one, other];
  }

  postMessage(message: unknown): void {
    const data = snapshot(message);
    queueMicrotask(() => this.#peer?.receive(data));
  }

  addEventListener(name: string, listener: Listener, options?: { signal?: AbortSignal }): void {
    if (name !== 'message') return;
    this.#listeners.push(listener);
    options?.signal?.addEventListener('abort', () => this.removeEventListener(name, listener));
  }

  removeEventListener(_name: string, listener: Listener): void {
    this.#listeners = this.#listeners.filter((other) => other !== listener);
  }

  receive(data: unknown): void {
    for (const listener of this.#listeners) listener({ data });
  }
}

/** The sender empties the lists of a chunk once they are posted, so they are copied; what they hold is shared. */
function snapshot(message: unknown): unknown {
  if (typeof message !== 'object' || message === null || !('chunk' in message)) return message;
  const { chunk } = message;
  if (typeof chunk !== 'object' || chunk === null) return message;
  const lists = Object.entries(chunk).map(([name, value]: [string, unknown]) => [name, copyOfList(value)]);
  return { ...message, chunk: Object.fromEntries(lists) as unknown };
}

function copyOfList(value: unknown): unknown {
  return Array.isArray(value) ? (value.slice() as unknown) : value;
}
