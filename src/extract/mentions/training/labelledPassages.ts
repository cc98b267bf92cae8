import type { Section } from '../../vocabulary.ts';
import type { StatedDocument } from '../readStatements.ts';
import { readTargets } from '../readTargets.ts';
import { FOLDS, type LabelledTarget, plain } from './buildExamples.ts';
import type { LabelledPassage } from './labels.ts';

/** A passage as a document of one finding. */
export function passageDocument({ framework, section, text }: PassageText): StatedDocument {
  return {
    text,
    pageStarts: [0],
    kind: framework === 'LOCAL_AREA_SEND_2016' ? 'INSPECTION_LETTER' : 'INSPECTION_REPORT',
    statements: [
      { kind: 'FINDING', index: 0, section, start: 0, end: text.length, polarity: 'NEUTRAL', voice: 'INSPECTORS' },
    ],
  };
}

type PassageText = Pick<LabelledPassage, 'framework' | 'text'> & { section: Section };

/** The targets of labelled passages, in ten folds. */
export function passageTargets(passages: readonly LabelledPassage[]): LabelledTarget[] {
  return passages.flatMap((passage, index) =>
    readTargets(passageDocument(passage)).flatMap(({ target, start, end, anaphoric }): LabelledTarget[] => {
      const text = passage.text.slice(start, end);
      const label = passage.mentions.find(
        (one) => one.service === target.named.service && isSameSentence(one.quote, text),
      );
      if (label === undefined || anaphoric || label.judgement.polarity === 'NOT_JUDGED') return [];
      const { polarity, themes } = label.judgement;
      return [{ target, polarity, themes, fold: `passages ${String(index % FOLDS)}`, text }];
    }),
  );
}

/** Whether two quotations are of one sentence, whatever their quotation marks, hyphens and spaces. */
export function isSameSentence(one: string, other: string): boolean {
  const [first, second] = [plain(one), plain(other)];
  return first.includes(second) || second.includes(first);
}
