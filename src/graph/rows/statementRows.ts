import type { ExtractedDocument } from '../../extract/ExtractedDocument.ts';
import { personId, statementId, type StatementLabel } from '../ids.ts';
import { plainPersonName } from '../identity/personName.ts';
import { addressees, type Partner } from './addressees.ts';
import { caption } from './caption.ts';
import { present, type Properties, type Value } from './properties.ts';

interface Span {
  page: number;
  start: number;
  end: number;
}

/**
 * What a document states, as the properties of nodes. Those that all share are in `common`; the words themselves are left out, since
 * Neo4j has them in the document's text, and cuts them from it by `start` and `end`.
 */
export interface StatementRows {
  common: Properties;
  findings: Properties[];
  recommendations: Properties[];
  /** Which organisations are to act on a recommendation; all ids. */
  addressees: { recommendation: string; organisation: string }[];
  items: Properties[];
  /** Who said an item; ids of the item and the person, and the name as printed. */
  speakers: { item: string; id: string; name: string }[];
  mentions: Properties[];
  statistics: Properties[];
}

/** Where statements belong: the ids of the document, its area and inspection, and its date. */
export interface Place {
  document: string;
  area: string;
  inspection: string | null;
  date: string | null;
  partners: readonly Partner[];
}

/** Sorted as strings, these are in reading order over the whole graph: date, document, and within a document the order. */
export function sortKey(date: string | null, document: string, order?: number): string {
  const key = `${date ?? '0000-00-00'}/${document}`;
  return order === undefined ? key : `${key}/${String(order).padStart(5, '0')}`;
}

/** The nodes of everything that a document states. */
export function statementRows(extracted: ExtractedDocument, { partners, ...place }: Place): StatementRows {
  const base = place.inspection ?? place.document;
  const about = subjects(extracted.mentions);
  const node = (
    label: StatementLabel,
    index: number,
    { page, start, end }: Span,
    own: Record<string, Value | null>,
  ): Properties => {
    const order = index + 1;
    const key = sortKey(place.date, place.document, order);
    return present({ id: statementId(base, label, order), ...own, page, start, end, order, sortKey: key });
  };

  return {
    common: present(place),
    findings: extracted.findings.map((finding, index) => {
      const { section, polarity, text, rule, confidence } = finding;
      const own = { label: caption(text), section, polarity, rule, confidence, ...about('FINDING', index) };
      return node('Finding', index, finding, own);
    }),
    recommendations: extracted.recommendations.map((recommendation, index) => {
      const { kind, text, responsible } = recommendation;
      const voice = kind === 'AGREED_ACTION' ? 'MEETING' : 'INSPECTORS';
      const own = { label: caption(text), kind, responsible, voice, ...about('RECOMMENDATION', index) };
      return node('Recommendation', index, recommendation, own);
    }),
    addressees: extracted.recommendations.flatMap(({ responsible }, index) =>
      addressees(responsible, partners).map((organisation) => {
        return { recommendation: statementId(base, 'Recommendation', index + 1), organisation };
      }),
    ),
    items: extracted.items.map((item, index) => {
      const { number, kind, text, speaker } = item;
      const { name: speakerName = null, role: speakerRole = null } = speaker ?? {};
      const own = { label: caption(text), number, kind, speakerName, speakerRole, ...about('ITEM', index) };
      return node('MeetingItem', index, item, own);
    }),
    speakers: extracted.items.flatMap(({ speaker }, index) => {
      if (!speaker?.name) return [];
      const id = personId(place.area, plainPersonName(speaker.name));
      return [{ item: statementId(base, 'MeetingItem', index + 1), id, name: speaker.name }];
    }),
    mentions: extracted.mentions.map((mention, index) => {
      const { quote, service, polarity, section, anaphoric, voice, rule, confidence, within } = mention;
      const themes = [...new Set(mention.themes)];
      const statement = statementId(base, STATEMENT_OF[within.kind], within.index + 1);
      const judged = { service, polarity, themes, section, anaphoric, voice, rule, confidence };
      return node('Mention', index, mention, { label: caption(quote), statement, ...judged });
    }),
    statistics: extracted.statistics.map((statistic, index) => {
      const { value, unit, measure, period, comparator, voice } = statistic;
      const label = caption(`${value}${unit === '%' ? '' : ' '}${unit} ${measure}`);
      const comparatorValue = comparator?.value ?? null;
      const comparatorLabel = comparator?.label ?? null;
      const own = { label, value, unit, measure, period, comparatorValue, comparatorLabel, voice };
      return node('Statistic', index, statistic, own);
    }),
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
