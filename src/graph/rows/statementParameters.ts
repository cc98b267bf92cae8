import type { ThemeCode } from '../../extract/vocabulary.ts';
import { serviceId, themeId } from '../ids.ts';
import { type Columns, columns } from './columns.ts';
import type { Statements } from './statementRows.ts';

const KINDS = ['findings', 'recommendations', 'items', 'mentions', 'statistics'] as const;

/** The parameters of `cypher/ingest/statements.cypher`: what documents state, as lists of the values of each property. */
export function statementParameters(documents: readonly Statements[]): Record<string, Columns> {
  const [services, themes] = [new Places(), new Places()];
  const before = { findings: 0, recommendations: 0, items: 0, mentions: 0, statistics: 0 };
  const rows = documents.map(({ id, area, inspection, date, base, sortKey, ...stated }) => {
    const row: Record<string, string | number | null> = { id, area, inspection, date, base, sortKey };
    for (const kind of KINDS) {
      row[kind] = stated[kind].length;
      row[`${kind}Before`] = before[kind];
      before[kind] += stated[kind].length;
    }
    return row;
  });
  const recommendations = documents.flatMap((one) => one.recommendations);
  const mentions = documents.flatMap((one) => one.mentions);
  const themesOf = (own: { themes: readonly ThemeCode[] }) => own.themes.map((code) => themes.of(themeId(code)));
  return {
    documents: columns(rows),
    findings: columns(documents.flatMap(({ findings }) => findings)),
    recommendations: {
      ...columns(recommendations),
      servicesAt: recommendations.map((own) => own.services.map((code) => services.of(serviceId(code)))),
      themesAt: recommendations.map(themesOf),
    },
    items: columns(documents.flatMap(({ items }) => items)),
    mentions: {
      ...columns(mentions),
      serviceAt: mentions.map((own) => services.of(serviceId(own.service))),
      themesAt: mentions.map(themesOf),
    },
    statistics: columns(documents.flatMap(({ statistics }) => statistics)),
    subjects: { services: services.all, themes: themes.all },
  };
}

/** Ids, each once, by their place in a list. */
class Places {
  readonly all: string[] = [];
  readonly #found = new Map<string, number>();

  /** The place of an id, from 0. */
  of(id: string): number {
    const known = this.#found.get(id);
    if (known !== undefined) return known;
    this.#found.set(id, this.all.length);
    return this.all.push(id) - 1;
  }
}
