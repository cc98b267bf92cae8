import type { ExtractedMention, ExtractedStatistic } from '../../../../src/extract/ExtractedDocument.ts';
import { findMentions } from '../../../../src/extract/mentions/findMentions.ts';
import { findStatistics } from '../../../../src/extract/mentions/findStatistics.ts';
import type { StatedDocument } from '../../../../src/extract/mentions/readStatements.ts';
import type { DocumentKind, Section } from '../../../../src/extract/vocabulary.ts';

/** A document of findings, each a line, all in one section. */
export function findingsIn(
  section: Section,
  lines: readonly string[],
  kind: DocumentKind = 'INSPECTION_REPORT',
): StatedDocument {
  const text = lines.join('\n');
  let start = 0;
  const statements = lines.map((line, index) => {
    const statement = {
      kind: 'FINDING' as const,
      index,
      section,
      start,
      end: start + line.length,
      polarity: 'NEUTRAL' as const,
      voice: 'INSPECTORS' as const,
    };
    start += line.length + 1;
    return statement;
  });
  return { text, pageStarts: [0], kind, statements };
}

/** The mentions of one finding. */
export function mentionsIn(section: Section, finding: string, kind?: DocumentKind): ExtractedMention[] {
  return findMentions(findingsIn(section, [finding], kind));
}

/** The statistics of one finding. */
export function statisticsIn(finding: string): ExtractedStatistic[] {
  return findStatistics(findingsIn('NEEDS_BETTER', [finding]));
}

/** A mention in brief, as the tables of the tests write it: `CAMHS WEAKNESS`. */
export function brief({ service, polarity }: ExtractedMention): string {
  return `${service} ${polarity}`;
}
