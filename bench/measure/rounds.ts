import type { ChildServer } from './ChildServer.ts';
import { median, spread, type Spread } from './figures.ts';
import { type LoadOutcome, putUnderLoad } from './load.ts';

/** A server and the bodies of the requests it is sent. */
export interface Contender {
  server: ChildServer;
  bodies: readonly string[];
}

/** How long and how often each server is put under load. */
export interface Pace {
  connections: number;
  rounds: number;
  seconds: number;
  warmUpSeconds: number;
}

/** What one contender came to over the rounds. */
export interface Performance {
  perSecond: Spread;
  medianMs: Spread;
  p95Ms: Spread;
  meanBytes: number;
  requests: number;
}

/** What several contenders came to. */
export interface Comparison {
  performances: Performance[];
  /** How many times the requests a second of one contender those of another are, round by round. Both are named by their number. */
  ratios(of: number, to: number): number[];
  /** The same of the time within which 95 of 100 requests are answered, over the rounds. */
  p95Ratios: (of: number, to: number) => Spread;
}

/**
 * Puts servers under the same load in turn, round by round, so that what else the machine does meets all alike. The order turns
 * round from one round to the next.
 */
export async function compareUnderLoad(contenders: readonly Contender[], pace: Pace): Promise<Comparison> {
  const { connections, rounds, seconds, warmUpSeconds } = pace;
  const outcomes: LoadOutcome[][] = contenders.map(() => []);
  for (const { server, bodies } of contenders) {
    await putUnderLoad({ url: server.url, bodies, connections, seconds: warmUpSeconds });
  }
  for (let round = 0; round < rounds; round++) {
    const order = contenders.map((_, index) => index);
    if (round % 2 === 1) order.reverse();
    for (const index of order) {
      const contender = contenders[index];
      if (contender === undefined) continue;
      const { server, bodies } = contender;
      // Each round begins elsewhere among the bodies, so that no two rounds ask the same.
      const from = Math.floor((round * bodies.length) / rounds);
      const turned = [...bodies.slice(from), ...bodies.slice(0, from)];
      outcomes[index]?.push(await putUnderLoad({ url: server.url, bodies: turned, connections, seconds }));
    }
  }
  const byRound = (of: number, to: number, value: (one: LoadOutcome) => number): number[] => {
    const [ours, theirs] = [outcomes[of], outcomes[to]];
    if (ours === undefined || theirs === undefined) throw new Error(`There is no contender ${ours ? to : of}`);
    return ours.map((one, round) => value(one) / value(theirs[round] ?? one));
  };
  return {
    performances: outcomes.map((own) => ({
      perSecond: spread(own.map((one) => one.perSecond)),
      medianMs: spread(own.map((one) => one.medianMs)),
      p95Ms: spread(own.map((one) => one.p95Ms)),
      meanBytes: median(own.map((one) => one.meanBytes)),
      requests: own.reduce((sum, one) => sum + one.requests, 0),
    })),
    ratios: (of, to) => byRound(of, to, ({ perSecond }) => perSecond),
    p95Ratios: (of, to) => spread(byRound(of, to, ({ p95Ms }) => p95Ms)),
  };
}
