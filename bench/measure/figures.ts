/** The value below which the given share (0 to 1) of the values lies, by the nearest rank. Throws on an empty list. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const value = sorted[Math.min(sorted.length - 1, Math.max(0, Math.ceil(share * sorted.length) - 1))];
  if (value === undefined) throw new Error('There is nothing to take a quantile of.');
  return value;
}

/** The middle value; the mean of the two middle ones where their number is even. Throws on an empty list. */
export function median(values: readonly number[]): number {
  return (quantile(values, 0.5) + quantile(values, 0.5 + 1 / (2 * values.length))) / 2;
}

/** The n-th root of the product: how ratios are averaged. Throws on an empty list. */
export function geometricMean(ratios: readonly number[]): number {
  if (ratios.length === 0) throw new Error('There is nothing to take a mean of.');
  return Math.exp(ratios.reduce((sum, ratio) => sum + Math.log(ratio), 0) / ratios.length);
}

/** The geometric means, round by round, of what several operations came to in each round. */
export function meansOfRounds(operations: readonly (readonly number[])[]): number[] {
  return (operations[0] ?? []).map((_, round) => geometricMean(operations.map((rounds) => rounds[round] ?? 0)));
}

/** What several rounds gave: their median, the least and the greatest. */
export interface Spread {
  median: number;
  least: number;
  greatest: number;
}

/** Sums several rounds up. Throws on an empty list. */
export function spread(values: readonly number[]): Spread {
  return { median: median(values), least: Math.min(...values), greatest: Math.max(...values) };
}

/** A number as the tables print it, to three significant digits. */
export function printed(value: number): string {
  if (!Number.isFinite(value)) return String(value);
  if (Math.abs(value) >= 100) return Math.round(value).toLocaleString('en-GB');
  return String(Number(value.toPrecision(3)));
}

/** A spread as the tables print it: `6.2 (5.9–6.4)`. */
export function printedSpread({ median: middle, least, greatest }: Spread, unit = ''): string {
  return `${printed(middle)}${unit} (${printed(least)}–${printed(greatest)})`;
}
