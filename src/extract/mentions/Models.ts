import { z } from 'zod';
import { linearModel, linearModelSchema } from './LinearModel.ts';
import modelsFile from './models.json' with { type: 'json' };

/** The trained models: what `npm run train` writes to `models.json`. */
export const modelsSchema = z.strictObject({
  $comment: z.string(),
  /** How many labels of how many documents they were trained on. */
  trainedOn: z.strictObject({ documents: z.int(), labels: z.int() }),
  /** Judges which one polarity. */
  polarity: linearModelSchema,
  /** By what the polarity model's scores are divided, so that its probabilities are as often right as they say. */
  temperature: z.number().positive(),
  /** Judges of each theme by itself whether it is told. */
  themes: linearModelSchema,
  /** Judges whether a service that counts only where it is judged is judged. */
  judged: linearModelSchema,
  /** A theme is told from this probability on. */
  themeThreshold: z.number().min(0).max(1),
});

export type ModelsFile = z.infer<typeof modelsSchema>;

const { polarity, themes, judged, temperature, themeThreshold } = modelsSchema.parse(modelsFile);

/** The models of `models.json`. */
export const models = {
  polarity: linearModel(polarity),
  themes: linearModel(themes),
  judged: linearModel(judged),
  temperature,
  themeThreshold,
};
