import type { ExtractedDocument } from '../../extract/ExtractedDocument.ts';
import { personId, statementId } from '../ids.ts';
import { plainPersonName } from '../identity/personName.ts';
import { addressees, type Partner } from './addressees.ts';
import { caption } from './caption.ts';
import { type Columns, columns } from './columns.ts';

interface Span {
  page: number;
  start: number;
  end: number;
}

/** A statement's own properties; its id, order and words are made by the statements of `cypher/ingest/`. */
type Stated<Own> = Columns<Own & Span & { label: string }>;

/** What a document states, as lists of the properties of its nodes in order. */
export interface StatementRows {
  /** What all statements of the document share; `base` is what their ids begin with, `sortKey` what their sort keys do. */
  common: {
    base: string;
    sortKey: string;
    document: string;
    area: string;
    inspection: string | null;
    date: string | null;
  };
  findings: Stated<object>;
  recommendations: Stated<object>;
  /** Which organisations are to act on a recommendation; all ids. */
  addressees: { recommendation: string; organisation: string }[];
  items: Stated<object>;
  /** Who said an item; ids of the item and the person, and the name as printed. */
  speakers: { item: string; id: string; name: string }[];
  /** `statement` is the end of the id of what a mention stands in: `/finding/12`. */
  mentions: Stated<{ statement: string }>;
  statistics: Stated<object>;
}

/** Where statements belong: the ids of the document, its area and inspection, and its date. */
export interface Place {
  document: string;
  area: string;
  inspection: string | null;
  date: string | null;
  partners: readonly Partner[];
}

/**
 * Sorted as strings, these are in reading order over the whole graph: date and document. Those of statements have the order within the
 * document after it, in five digits.
 */
export function sortKey(date: string | null, document: string): string {
  return `${date ?? '0000-00-00'}/${document}`;
}

/** The nodes of everything that a document states. */
export function statementRows(extracted: ExtractedDocument, { partners, ...place }: Place): StatementRows {
  const base = place.inspection ?? place.document;
  const about = subjects(extracted.mentions);
  return {
    common: { base, sortKey: sortKey(place.date, place.document), ...place },
    findings: columns(
      extracted.findings.map(({ text, ...finding }, index) => {
        return { ...finding, label: caption(text), ...about('FINDING', index) };
      }),
    ),
    recommendations: columns(
      extracted.recommendations.map(({ text, ...recommendation }, index) => {
        const voice = recommendation.kind === 'AGREED_ACTION' ? 'MEETING' : 'INSPECTORS';
        return { ...recommendation, label: caption(text), voice, ...about('RECOMMENDATION', index) };
      }),
    ),
    addressees: extracted.recommendations.flatMap(({ responsible }, index) =>
      addressees(responsible, partners).map((organisation) => {
        return { recommendation: statementId(base, 'Recommendation', index + 1), organisation };
      }),
    ),
    items: columns(
      extracted.items.map(({ text, speaker, ...item }, index) => {
        const { name: speakerName = null, role: speakerRole = null } = speaker ?? {};
        return { ...item, label: caption(text), speakerName, speakerRole, ...about('ITEM', index) };
      }),
    ),
    speakers: extracted.items.flatMap(({ speaker }, index) => {
      if (!speaker?.name) return [];
      const id = personId(place.area, plainPersonName(speaker.name));
      return [{ item: statementId(base, 'MeetingItem', index + 1), id, name: speaker.name }];
    }),
    mentions: columns(
      extracted.mentions.map(({ quote, within, themes, ...mention }) => {
        const statement = statementId('', STATEMENT_OF[within.kind], within.index + 1);
        return { ...mention, label: caption(quote), themes: [...new Set(themes)], statement };
      }),
    ),
    statistics: columns(
      extracted.statistics.map(({ value, unit, measure, period, comparator, page, start, end, voice }) => ({
        label: caption(`${value}${unit === '%' ? '' : ' '}${unit} ${measure}`),
        value,
        unit,
        measure,
        period,
        comparatorValue: comparator?.value ?? null,
        comparatorLabel: comparator?.label ?? null,
        page,
        start,
        end,
        voice,
      })),
    ),
  };
}

type Mention = ExtractedDocument['mentions'][number];
type StatementKind = Mention['within']['kind'];
const STATEMENT_OF = { FINDING: 'Finding', RECOMMENDATION: 'Recommendation', ITEM: 'MeetingItem' } as const;

/** The services and themes of the mentions that stand in a statement, each once, in the order in which they come. */
function subjects(mentions: readonly Mention[]) {
  const found = new Map<string, Mention[]>();
  for (const mention of mentions) {
    const key = `${mention.within.kind} ${mention.within.index}`;
    const list = found.get(key);
    if (list) list.push(mention);
    else found.set(key, [mention]);
  }
  return (kind: StatementKind, index: number) => {
    const list = found.get(`${kind} ${index}`) ?? [];
    return {
      services: [...new Set(list.map((mention) => mention.service))],
      themes: [...new Set(list.flatMap((mention) => mention.themes))],
    };
  };
}
