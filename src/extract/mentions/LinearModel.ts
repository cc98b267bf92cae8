import { z } from 'zod';

/** Features of one example: name and value. */
export type Features = ReadonlyMap<string, number>;

/** A linear model as its file holds it: for each feature one weight for each class. */
export const linearModelSchema = z.strictObject({
  classes: z.array(z.string()).min(1),
  weights: z.record(z.string(), z.array(z.number())),
});

export type LinearModelFile = z.infer<typeof linearModelSchema>;

/** A linear model in the form in which it is used. */
export interface LinearModel {
  classes: readonly string[];
  weights: ReadonlyMap<string, readonly number[]>;
}

/** Makes a model of its file ready for use. */
export function linearModel({ classes, weights }: LinearModelFile): LinearModel {
  return { classes, weights: new Map(Object.entries(weights)) };
}

/** The score of each class, in the model's order. */
export function scores({ classes, weights }: LinearModel, features: Features): number[] {
  const sums = classes.map(() => 0);
  for (const [name, value] of features) {
    const row = weights.get(name);
    if (row === undefined) continue;
    for (let index = 0; index < row.length; index++) sums[index] = (sums[index] ?? 0) + (row[index] ?? 0) * value;
  }
  return sums;
}

/**
 * The probability of each of the classes that exclude each other, in the model's order.
 * @param temperature by which scores are divided first: above 1 makes it less sure, below 1 more
 */
export function probabilities(model: LinearModel, features: Features, temperature = 1): number[] {
  const sums = scores(model, features);
  const most = Math.max(...sums);
  const powers = sums.map((score) => Math.exp((score - most) / temperature));
  const total = powers.reduce((sum, one) => sum + one, 0);
  return powers.map((power) => power / total);
}

/** The probability that a score of two classes says yes. */
export function likelihood(score: number): number {
  return 1 / (1 + Math.exp(-score));
}
