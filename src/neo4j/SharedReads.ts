import { LRUCache } from 'lru-cache';
import { isRetryable } from './driverErrors.ts';
import { StatementTimedOut } from './errors.ts';
import type { Parameters } from './parameters.ts';
import { type JointCall, jointly, type Statement } from './statements.ts';

/** A row as Neo4j gives it, by column. */
export type RawRow = Record<string, unknown>;

/** What Neo4j answered, and how many milliseconds that took it. */
export interface Answer {
  rows: RawRow[];
  milliseconds: number;
}

/** How a text is run: milliseconds that it may take, and what it is marked with. */
export interface RunConfig {
  timeout: number;
  metadata: Record<string, string>;
}

interface Call extends JointCall {
  statement: Statement;
  config: RunConfig;
  /** When its time is over, by `performance.now()`. */
  deadline: number;
  answer: (rows: RawRow[]) => void;
  fail: (error: unknown) => void;
}

/** How many calls go together at most: by then a round trip is a small part of each, and none waits long for the others' rows. */
const MOST = 16;
/** In milliseconds that Neo4j works for a call. Where it is more, a round trip is a small part of it, and others should not wait for it. */
const QUICK = 2;
/** How many milliseconds after the end of its time a call is no longer waited for. */
const GRACE = 1000;
/** How much the last time counts in how long calls of a text take, and what it counts for at most: a new text has to be planned. */
const WEIGHT = 0.2;
const SLOWEST = 10 * QUICK;

/**
 * Sends calls of statements that several can share. As long as few are under way each goes at once; with more, calls wait, and those
 * of one text go together as soon as one under way has come back. So nobody waits on a quiet server, and a busy one has
 * fewer round trips: for a quick statement they cost more than what is asked. One that takes long goes alone, whatever is under
 * way. What is asked together is asked after each had asked for it, so nobody is given what was read before.
 */
export class SharedReads {
  readonly #lanes: number;
  readonly #run: (text: string, parameters: Parameters, config: RunConfig) => Promise<Answer>;
  /** In the order in which the first of each came. */
  readonly #waiting: Call[][] = [];
  /** How long calls of a text take Neo4j, in milliseconds. */
  readonly #pace = new LRUCache<string, number>({ max: 1000 });
  #underWay = 0;

  /**
   * @param lanes how many are under way at most
   * @param run sends a text and gives what Neo4j answers
   */
  constructor(lanes: number, run: (text: string, parameters: Parameters, config: RunConfig) => Promise<Answer>) {
    this.#lanes = lanes;
    this.#run = run;
  }

  /**
   * The rows of one call.
   * @throws StatementTimedOut where its time is over before it is sent, and what `run` throws.
   */
  read(statement: Statement, parameters: Parameters, config: RunConfig): Promise<RawRow[]> {
    const joint = jointly(statement, parameters);
    const deadline = performance.now() + config.timeout;
    return new Promise((answer, fail) => {
      this.#add({ ...joint, statement, config, deadline, answer, fail });
    });
  }

  #add(call: Call): void {
    if ((this.#pace.get(call.key) ?? Infinity) > QUICK) return void this.#send([call]);
    if (this.#underWay < this.#lanes) return this.#go([call]);
    const alike = this.#waiting.find((calls) => calls[0]?.key === call.key && calls.length < MOST);
    if (alike === undefined) this.#waiting.push([call]);
    else alike.push(call);
  }

  #go(calls: readonly Call[]): void {
    this.#underWay++;
    let isHeld = true;
    const giveBack = (): void => {
      if (!isHeld) return;
      isHeld = false;
      clearTimeout(late);
      this.#underWay--;
      const next = this.#waiting.shift();
      if (next !== undefined) this.#go(next);
    };
    // Over a connection that has fallen silent nothing comes back for minutes: others are not to wait for that.
    const last = Math.max(...calls.map(({ deadline }) => deadline));
    const late = setTimeout(giveBack, Math.max(0, last - performance.now()) + GRACE).unref();
    void this.#send(calls).finally(giveBack);
  }

  /** Sends calls as one. Where that fails each is asked apart, since it may be for one of them. Never rejects. */
  async #send(all: readonly Call[]): Promise<void> {
    const now = performance.now();
    const calls = all.filter(({ statement, config, deadline, fail }) => {
      if (deadline - now >= 1) return true;
      fail(new StatementTimedOut(statement.name, config.timeout, undefined));
      return false;
    });
    const [first] = calls;
    if (first === undefined) return;
    const joint = { calls: calls.map(({ parameters }, number) => ({ ...parameters, number })), alike: first.alike };
    const config = {
      timeout: Math.ceil(Math.min(...calls.map(({ deadline }) => deadline)) - now),
      metadata: joined(calls.map((call) => call.config.metadata)),
    };
    try {
      const { rows, milliseconds } = await this.#run(first.text, { joint }, config);
      this.#learn(first.key, milliseconds / calls.length);
      const ofCalls: RawRow[][] = calls.map(() => []);
      for (const { number, ...row } of rows) ofCalls[number as number]?.push(row);
      for (const [index, { answer }] of calls.entries()) answer(ofCalls[index] ?? []);
    } catch (error) {
      if (calls.length === 1 || isRetryable(error)) for (const { fail } of calls) fail(error);
      else await Promise.all(calls.map((call) => this.#send([call])));
    }
  }

  #learn(key: string, milliseconds: number): void {
    const time = Math.min(milliseconds, SLOWEST);
    const before = this.#pace.get(key) ?? time;
    this.#pace.set(key, before + WEIGHT * (time - before));
  }
}

/** What several calls are marked with: under each name what they have there, each once. */
function joined(all: readonly Record<string, string>[]): Record<string, string> {
  const [first = {}, ...others] = all;
  if (others.length === 0) return first;
  const names = new Set(all.flatMap((one) => Object.keys(one)));
  const valuesOf = (name: string) => new Set(all.map((one) => one[name]).filter((value) => value !== undefined));
  return Object.fromEntries([...names].map((name) => [name, [...valuesOf(name)].join(', ')]));
}
