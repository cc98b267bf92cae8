import { POLARITIES, type ThemeCode, THEMES } from '../../vocabulary.ts';
import { lexicon } from '../Lexicon.ts';
import { type LinearModelFile, linearModel, probabilities, scores } from '../LinearModel.ts';
import type { ModelsFile } from '../Models.ts';
import { judgingIndex } from '../judged.ts';
import { readJudged } from '../judgedFeatures.ts';
import { polarityFeatures } from '../polarityFeatures.ts';
import { partRules, verdictOf } from '../polarityRules.ts';
import { themeFeatures } from '../themeFeatures.ts';
import { themeRules } from '../themeRules.ts';
import { toldThemes } from '../toldThemes.ts';
import type { LabelledTarget } from './buildExamples.ts';
import type { JudgedTarget } from './judgedExamples.ts';
import { properNames, withoutNames } from './properNames.ts';
import { withoutRareCues } from './rareCues.ts';
import { type Example, sideBySide, trainLinear } from './trainLinear.ts';

const parts = partRules(lexicon);
const themes = themeRules(lexicon);
/** The penalties and the threshold did best on documents kept out in turn. */
const POLARITY_PENALTY = 3;
const THEME_PENALTY = 4;
const JUDGED_PENALTY = 5;
const THEME_THRESHOLD = 0.4;
/** Passages are more than twice as many as sentences of real documents, and knottier; polarity is learned foremost from the real ones. */
const PASSAGE_WEIGHT = 0.6;
/** How much a made sentence counts for the themes, which it says more plainly than inspectors do, beside one that was read or stands in a passage. */
const MADE_WEIGHT = 0.5;
const STEPS = 120;
/** Features of themes are many and most tell little; without the smallest the models do as well on documents kept out. */
const SMALLEST = { polarity: 0.03, themes: 0.06, judged: 0.03 };
/** How many times the models are trained to check them. */
const PARTS = 10;

type Names = ReadonlySet<string>;

const polarityExample = ({ target, polarity, source }: LabelledTarget, names: Names): Example => ({
  features: withoutNames(polarityFeatures(target, verdictOf(parts, target)), names),
  label: POLARITIES.indexOf(polarity),
  weight: source === 'PASSAGE' ? PASSAGE_WEIGHT : 1,
});

const themeExamples = (labelled: readonly LabelledTarget[], names: Names): ((theme: ThemeCode) => Example[]) => {
  const features = labelled.map((one) => withoutNames(themeFeatures(themes, one.target, one.polarity), names));
  return (theme) =>
    labelled.map((one, index) => ({
      features: features[index] ?? new Map(),
      label: one.themes.includes(theme) ? 1 : 0,
      weight: one.source === 'MADE' ? MADE_WEIGHT : 1,
    }));
};

const judging = judgingIndex(lexicon);

const readJudgedTarget = ({ target }: JudgedTarget) => {
  const how = judging.get(target.named.service);
  if (how === undefined) throw new Error(`${target.named.service} counts whether it is judged or not`);
  return readJudged(how, target);
};

const trainJudged = (targets: readonly JudgedTarget[], names: Names): LinearModelFile =>
  trainLinear(
    targets.map((one) => ({
      features: withoutNames(readJudgedTarget(one).features, names),
      label: one.judged ? 1 : 0,
      weight: 1,
    })),
    { classes: ['no', 'yes'], penalty: JUDGED_PENALTY, steps: STEPS, smallest: SMALLEST.judged },
  );

const trainPolarity = (labelled: readonly LabelledTarget[], names: Names): LinearModelFile => {
  const asUnseen = withoutRareCues(labelled);
  return trainLinear(
    labelled.map((one) => polarityExample({ ...one, target: asUnseen(one.target) }, names)),
    { classes: POLARITIES, penalty: POLARITY_PENALTY, steps: STEPS, smallest: SMALLEST.polarity },
  );
};

const trainThemes = (labelled: readonly LabelledTarget[], names: Names): LinearModelFile => {
  const examples = themeExamples(labelled, names);
  const training = { classes: ['no', 'yes'], penalty: THEME_PENALTY, steps: STEPS, smallest: SMALLEST.themes };
  return sideBySide(THEMES.map((name) => ({ name, model: trainLinear(examples(name), training) })));
};

const namesIn = (labelled: readonly LabelledTarget[], judged: readonly JudgedTarget[]): Names =>
  properNames([...labelled, ...judged].map((one) => one.target));

/** How well models do on folds that they were not trained on. */
export interface Check {
  /** Labelled targets checked. */
  labels: number;
  /** Shares right, from 0 to 1. */
  polarityByRules: number;
  polarity: number;
  themesF1: number;
  /** The same of sentences of documents alone, without those written for training. */
  ofDocuments: { labels: number; polarity: number; themesF1: number };
  /** Of the sentences that judge a service which counts only then: F1 of finding them. */
  judgedByRules: number;
  judged: number;
  /** By what to divide the polarity model's scores. */
  temperature: number;
}

/** Trains the models on all labels. */
export function trainModels(
  labelled: readonly LabelledTarget[],
  judged: readonly JudgedTarget[],
  documents: number,
  temperature: number,
): ModelsFile {
  const names = namesIn(labelled, judged);
  return {
    $comment: 'Written by `npm run train` from labelled sentences; not to be edited by hand.',
    trainedOn: { documents, labels: labelled.length },
    polarity: trainPolarity(labelled, names),
    temperature,
    themes: trainThemes(labelled, names),
    judged: trainJudged(judged, names),
    themeThreshold: THEME_THRESHOLD,
  };
}

/**
 * Checks the models on a tenth of the documents in turn, trained on all others, and finds the temperature at which the polarity model is as
 * often right as it says.
 * @param progress told which fold is being checked
 */
export function crossValidate(
  labelled: readonly LabelledTarget[],
  judged: readonly JudgedTarget[],
  progress: (fold: string) => void,
): Check {
  const names = [...new Set(labelled.map((one) => one.fold))];
  const folds = Array.from({ length: Math.min(PARTS, names.length) }, (_, part) =>
    names.filter((_name, index) => index % PARTS === part),
  );
  const proper = namesIn(labelled, judged);
  const polarities: { shares: number[]; label: number; byRule: boolean; written: boolean }[] = [];
  const hits = { written: { right: 0, told: 0, meant: 0 }, ofDocuments: { right: 0, told: 0, meant: 0 } };
  for (const fold of folds) {
    progress(fold.join(', '));
    const kept = labelled.filter((one) => fold.includes(one.fold));
    const rest = labelled.filter((one) => !fold.includes(one.fold));
    const model = linearModel(trainPolarity(rest, proper));
    for (const one of kept) {
      const { features, label } = polarityExample(one, proper);
      polarities.push({
        shares: probabilities(model, features),
        label,
        byRule: verdictOf(parts, one.target).polarity === one.polarity,
        written: one.source !== 'DOCUMENT',
      });
    }
    const themeModel = linearModel(trainThemes(rest, proper));
    for (const one of kept) {
      const sums = scores(themeModel, themeFeatures(themes, one.target, one.polarity));
      const told = toldThemes(sums, one.polarity, THEME_THRESHOLD);
      const hit = hits[one.source === 'DOCUMENT' ? 'ofDocuments' : 'written'];
      hit.told += told.length;
      hit.meant += one.themes.length;
      hit.right += told.filter((theme) => one.themes.includes(theme)).length;
    }
  }
  const share = (all: typeof polarities) =>
    all.filter(({ shares, label }) => shares.indexOf(Math.max(...shares)) === label).length / all.length;
  const f1 = (...all: { right: number; told: number; meant: number }[]) =>
    (2 * sum(all.map(({ right }) => right))) / sum(all.map(({ told, meant }) => told + meant));
  const ofDocuments = polarities.filter(({ written }) => !written);
  return {
    labels: polarities.length,
    polarityByRules: polarities.filter((one) => one.byRule).length / polarities.length,
    polarity: share(polarities),
    themesF1: f1(hits.written, hits.ofDocuments),
    ofDocuments: { labels: ofDocuments.length, polarity: share(ofDocuments), themesF1: f1(hits.ofDocuments) },
    ...checkJudged(judged, folds, proper),
    temperature: Math.max(CAUTION, bestTemperature(polarities)),
  };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((one, other) => one + other, 0);

function checkJudged(
  targets: readonly JudgedTarget[],
  folds: readonly (readonly string[])[],
  names: Names,
): Pick<Check, 'judgedByRules' | 'judged'> {
  const sums = { byRule: [0, 0], byModel: [0, 0] };
  const put = (sum: number[], told: boolean, meant: boolean) => {
    if (told && meant) sum[0] = (sum[0] ?? 0) + 2;
    sum[1] = (sum[1] ?? 0) + Number(told) + Number(meant);
  };
  for (const fold of folds) {
    const kept = targets.filter((one) => fold.includes(one.fold));
    if (kept.length === 0) continue;
    const model = linearModel(
      trainJudged(
        targets.filter((one) => !fold.includes(one.fold)),
        names,
      ),
    );
    for (const one of kept) {
      const { features, byRule } = readJudgedTarget(one);
      put(sums.byRule, byRule, one.judged);
      put(sums.byModel, (probabilities(model, features)[1] ?? 0) >= 0.5, one.judged);
    }
  }
  const f1 = ([right = 0, all = 1]: number[]) => right / all;
  return { judgedByRules: f1(sums.byRule), judged: f1(sums.byModel) };
}

/**
 * The rules were written with these documents in view, so that the models look surer on them than they are: on sentences seen for the
 * first time 95 in a hundred were right. No lower temperature than this.
 */
const CAUTION = 1.05;

/** The temperature, to a twentieth, that makes the right classes likeliest. */
function bestTemperature(polarities: readonly { shares: number[]; label: number }[]): number {
  const loss = (temperature: number) =>
    polarities.reduce((sum, { shares, label }) => {
      const powers = shares.map((share) => share ** (1 / temperature));
      const total = powers.reduce((one, other) => one + other, 0);
      return sum - Math.log((powers[label] ?? 0) / total + 1e-12);
    }, 0);
  const candidates = Array.from({ length: 51 }, (_, index) => 0.5 + index / 20);
  return candidates.reduce((best, one) => (loss(one) < loss(best) ? one : best));
}
