import { z } from 'zod';

/** Features of one example: name and value. */
export type Features = ReadonlyMap<string, number>;

/** A softmax regression: one weight for each feature and class. */
export const linearModelSchema = z.strictObject({
  classes: z.array(z.string()).min(2),
  weights: z.record(z.string(), z.array(z.number())),
});

export type LinearModel = z.infer<typeof linearModelSchema>;

/** The probability of each class of the model, in its order. */
export function probabilities(model: LinearModel, features: Features): number[] {
  const scores = model.classes.map(() => 0);
  for (const [name, value] of features) {
    const weights = model.weights[name];
    if (weights === undefined) continue;
    weights.forEach((weight, index) => {
      scores[index] = (scores[index] ?? 0) + weight * value;
    });
  }
  const most = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - most));
  const total = powers.reduce((sum, one) => sum + one, 0);
  return powers.map((power) => power / total);
}
