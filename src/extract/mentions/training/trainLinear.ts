import type { Features, LinearModelFile } from '../LinearModel.ts';

export interface Example {
  features: Features;
  /** The index of its class. */
  label: number;
  /** How much it counts. */
  weight: number;
}

export interface Training {
  classes: readonly string[];
  /** How strongly weights are drawn to zero. */
  penalty: number;
  steps: number;
  /** Features whose weights are all smaller than this tell nothing and are left out. */
  smallest: number;
}

/**
 * Trains a softmax regression with an L2 penalty by full-batch Adam steps. Nothing is drawn at random, features stand in order of
 * their names, and weights are rounded: the same examples give the same model to the digit.
 */
export function trainLinear(
  examples: readonly Example[],
  { classes, penalty, steps, smallest }: Training,
): LinearModelFile {
  const names = [...new Set(examples.flatMap((one) => [...one.features.keys()]))].sort();
  const numberOf = new Map(names.map((name, index) => [name, index]));
  const width = classes.length;
  const rows = examples.map((one) => ({
    label: one.label,
    weight: one.weight,
    at: [...one.features.keys()].map((name) => numberOf.get(name) ?? 0),
    values: [...one.features.values()],
  }));
  const total = rows.reduce((sum, one) => sum + one.weight, 0);
  const weights = new Float64Array(names.length * width);
  const first = new Float64Array(weights.length);
  const second = new Float64Array(weights.length);
  const gradient = new Float64Array(weights.length);
  const scores = new Float64Array(width);
  for (let step = 1; step <= steps; step++) {
    for (let index = 0; index < weights.length; index++) gradient[index] = (penalty / total) * (weights[index] ?? 0);
    for (const row of rows) {
      scores.fill(0);
      row.at.forEach((feature, position) => {
        const value = row.values[position] ?? 0;
        for (let k = 0; k < width; k++) scores[k] = (scores[k] ?? 0) + (weights[feature * width + k] ?? 0) * value;
      });
      const most = Math.max(...scores);
      let sum = 0;
      for (let k = 0; k < width; k++) {
        scores[k] = Math.exp((scores[k] ?? 0) - most);
        sum += scores[k] ?? 0;
      }
      for (let k = 0; k < width; k++) {
        const error = (((scores[k] ?? 0) / sum - (k === row.label ? 1 : 0)) * row.weight) / total;
        row.at.forEach((feature, position) => {
          const index = feature * width + k;
          gradient[index] = (gradient[index] ?? 0) + error * (row.values[position] ?? 0);
        });
      }
    }
    const rate = 0.1 * (1 - step / (steps + 1));
    for (let index = 0; index < weights.length; index++) {
      const slope = gradient[index] ?? 0;
      const one = 0.9 * (first[index] ?? 0) + 0.1 * slope;
      const two = 0.999 * (second[index] ?? 0) + 0.001 * slope * slope;
      first[index] = one;
      second[index] = two;
      weights[index] =
        (weights[index] ?? 0) - (rate * (one / (1 - 0.9 ** step))) / (Math.sqrt(two / (1 - 0.999 ** step)) + 1e-8);
    }
  }
  const table: Record<string, number[]> = {};
  names.forEach((name, index) => {
    const row = Array.from(weights.subarray(index * width, (index + 1) * width), rounded);
    if (row.some((one) => Math.abs(one) >= smallest)) table[name] = row;
  });
  return { classes: [...classes], weights: table };
}

/** Two models of a yes or no become one with a class for each, so that one pass over the features serves all. */
export function sideBySide(models: readonly { name: string; model: LinearModelFile }[]): LinearModelFile {
  const names = [...new Set(models.flatMap(({ model }) => Object.keys(model.weights)))].sort();
  const weights = names.map((name) => [
    name,
    // Only the difference between yes and no counts.
    models.map(({ model }) => rounded((model.weights[name]?.[1] ?? 0) - (model.weights[name]?.[0] ?? 0))),
  ]);
  return { classes: models.map((one) => one.name), weights: Object.fromEntries(weights) as LinearModelFile['weights'] };
}

function rounded(weight: number): number {
  return Math.round(weight * 1000) / 1000 + 0;
}
