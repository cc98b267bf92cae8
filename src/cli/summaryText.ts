import { POLARITIES, SERVICES, type Polarity } from '../extract/vocabulary.ts';
import type { Doubt, IngestSummary } from '../graph/ingest/IngestSummary.ts';

const WIDTH = 18;

/** What ingesting gave, as a page of text. */
export function summaryText(summary: IngestSummary): string {
  const { documents, findings, mentions, doubtful, notUnderstood, coverage, graph } = summary;
  const said = documents.ADDED + documents.REPLACED > 0;
  return [
    `Documents: ${listed([
      [documents.ADDED, 'added'],
      [documents.REPLACED, 'replaced'],
      [documents.UNCHANGED, 'unchanged'],
      [documents.REPEAT, 'repeated'],
      [documents.OTHER_VERSION, 'left out for another version'],
      [summary.failures.length, 'not usable'],
    ])}, in ${summary.seconds.toFixed(1)} s`,
    ...summary.otherVersions.map(({ id, file, kept }) => `  ${id}: ${kept} kept, ${file} left out`),
    ...(said
      ? [
          `Findings: ${sum(findings)} (${POLARITIES.map((one) => `${findings[one]} ${one.toLowerCase()}`).join(', ')})`,
          `Recommendations: ${summary.recommendations}; meeting items: ${summary.items}; statistics: ${summary.statistics}`,
          'Mentions of services:',
          row(
            '',
            POLARITIES.map((one) => one.toLowerCase()),
          ),
          ...SERVICES.flatMap((code) => {
            const counts = mentions[code];
            return counts
              ? [
                  row(
                    code,
                    POLARITIES.map((polarity) => String(counts[polarity])),
                  ),
                ]
              : [];
          }),
        ]
      : []),
    ...(said ? doubts(`Doubtful judgements: ${doubtful.count}`, doubtful.count, doubtful.least) : []),
    ...(said ? doubts(`Not understood: ${notUnderstood.count}`, notUnderstood.count, notUnderstood.first) : []),
    ...(coverage.share === null ? [] : [`Coverage of the documents' text: ${percent(coverage.share)}`]),
    ...coverage.least.filter(({ share }) => share < 0.995).map(({ file, share }) => `  ${file}: ${percent(share)}`),
    ...(summary.outdated > 0
      ? [`${summary.outdated} documents in the graph were extracted by an older version: ingest their files again.`]
      : []),
    ...(graph ? [`The graph holds ${graph.documents} documents; data version ${graph.dataVersion}.`] : []),
    '',
  ].join('\n');
}

function listed(counts: readonly (readonly [number, string])[]): string {
  const there = counts.filter(([count]) => count > 0).map(([count, what]) => `${count} ${what}`);
  return there.length > 0 ? there.join(', ') : 'none';
}

function doubts(title: string, count: number, named: readonly Doubt[]): string[] {
  if (count === 0) return [title];
  const more = count > named.length ? [`  … and ${count - named.length} more`] : [];
  return [title, ...named.map(doubtLine), ...more];
}

function doubtLine({ file, page, what, text }: Doubt): string {
  const short = text.length > 90 ? `${text.slice(0, 89)}…` : text;
  return `  ${file}, page ${page}: ${what}${short === '' ? '' : `: “${short.replace(/\s+/g, ' ')}”`}`;
}

function row(first: string, cells: readonly string[]): string {
  return `  ${first.padEnd(WIDTH)}${cells.map((cell) => cell.padStart(10)).join('')}`;
}

function sum(counts: Record<Polarity, number>): number {
  return Object.values(counts).reduce((total, count) => total + count, 0);
}

function percent(share: number): string {
  return `${(share * 100).toFixed(2)} %`;
}
