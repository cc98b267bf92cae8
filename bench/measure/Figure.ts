import { printed, printedSpread, type Spread } from './figures.ts';

/** One figure that the project has set itself an aim for. */
export interface Figure {
  name: string;
  /** What was measured, over the rounds. */
  value: Spread;
  unit: string;
  aim: { at: 'least' | 'most'; value: number };
}

/** Whether the median of the rounds reaches the aim. */
export function isMet({ value, aim }: Figure): boolean {
  return aim.at === 'least' ? value.median >= aim.value : value.median <= aim.value;
}

/** What a suite found: the figures with aims, and tables with what they are made of. */
export interface Report {
  suite: string;
  figures: Figure[];
  tables: Table[];
}

/** A table of a report. */
export interface Table {
  title: string;
  head: readonly string[];
  rows: readonly (readonly string[])[];
  /** What a reader has to know to understand it. */
  note?: string;
}

/** The figures and tables in Markdown. */
export function markdown({ suite, figures, tables }: Report): string {
  const parts = [`## ${suite}`];
  if (figures.length > 0) {
    const rows = figures.map((figure) => [
      figure.name,
      printedSpread(figure.value, figure.unit),
      `${figure.aim.at === 'least' ? '≥' : '≤'} ${printed(figure.aim.value)}${figure.unit}`,
      isMet(figure) ? 'yes' : '**no**',
    ]);
    parts.push(markdownTable(['figure', 'median (least–greatest)', 'aim', 'reached'], rows));
  }
  for (const { title, head, rows, note } of tables) {
    parts.push(`### ${title}`, markdownTable(head, rows));
    if (note !== undefined) parts.push(note);
  }
  return `${parts.join('\n\n')}\n`;
}

function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map((_, index) => (index === 0 ? '---' : '--:'))), ...rows.map(line)].join('\n');
}
