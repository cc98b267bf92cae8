import type { ExtractedDocument } from '../../extract/ExtractedDocument.ts';
import { addressees, type Partner } from './addressees.ts';
import { caption } from './caption.ts';
import { personId, serviceId, statementId, themeId, type StatementLabel } from '../ids.ts';
import { plainPersonName } from '../identity/personName.ts';
import { present, type Properties, type Value } from './properties.ts';

interface Span {
  page: number;
  start: number;
  end: number;
}

/** A statement's node, and where its words stand. */
export interface StatementRow extends Span {
  properties: Properties;
}
export interface RecommendationRow extends StatementRow {
  services: string[];
  themes: string[];
  /** Ids of the organisations that are to act. */
  addressedTo: string[];
}
export interface ItemRow extends StatementRow {
  speaker: { id: string; name: string; area: string } | null;
}
export interface MentionRow extends StatementRow {
  /** The id of the statement that it stands in. */
  parent: string;
  service: string;
  themes: string[];
}

/** What a document states, as rows for the statements of `cypher/ingest/`; services, themes and organisations by id. */
export interface StatementRows {
  findings: StatementRow[];
  recommendations: RecommendationRow[];
  items: ItemRow[];
  mentions: MentionRow[];
  statistics: StatementRow[];
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
  const row = (
    label: StatementLabel,
    index: number,
    { page, start, end }: Span,
    own: Record<string, Value | null>,
  ): StatementRow => {
    const order = index + 1;
    const id = statementId(base, label, order);
    const key = sortKey(place.date, place.document, order);
    return { page, start, end, properties: present({ id, ...own, page, start, end, order, ...place, sortKey: key }) };
  };

  return {
    findings: extracted.findings.map((finding, index) => {
      const { section, polarity, text, rule, confidence } = finding;
      const own = { label: caption(text), section, polarity, text, rule, confidence, ...about('FINDING', index) };
      return row('Finding', index, finding, own);
    }),
    recommendations: extracted.recommendations.map((recommendation, index) => {
      const { kind, text, responsible } = recommendation;
      const { services, themes } = about('RECOMMENDATION', index);
      const voice = kind === 'AGREED_ACTION' ? 'MEETING' : 'INSPECTORS';
      return {
        ...row('Recommendation', index, recommendation, {
          label: caption(text),
          kind,
          text,
          responsible,
          services,
          themes,
          voice,
        }),
        services: services.map(serviceId),
        themes: themes.map(themeId),
        addressedTo: addressees(responsible, partners),
      };
    }),
    items: extracted.items.map((item, index) => {
      const { number, kind, text, speaker } = item;
      const { name: speakerName = null, role: speakerRole = null } = speaker ?? {};
      const own = { label: caption(text), number, kind, text, speakerName, speakerRole, ...about('ITEM', index) };
      return {
        ...row('MeetingItem', index, item, own),
        speaker: speakerName
          ? { id: personId(place.area, plainPersonName(speakerName)), name: speakerName, area: place.area }
          : null,
      };
    }),
    mentions: extracted.mentions.map((mention, index) => {
      const { quote, service, polarity, section, anaphoric, voice, rule, confidence, within } = mention;
      const themes = [...new Set(mention.themes)];
      const parent = statementId(base, STATEMENT_OF[within.kind], within.index + 1);
      const judged = { service, polarity, themes, section, anaphoric, voice, rule, confidence };
      return {
        ...row('Mention', index, mention, { label: caption(quote), quote, ...judged, statement: parent }),
        parent,
        service: serviceId(service),
        themes: themes.map(themeId),
      };
    }),
    statistics: extracted.statistics.map((statistic, index) => {
      const { value, unit, measure, period, comparator, quote, voice } = statistic;
      return row('Statistic', index, statistic, {
        label: caption(`${value}${unit === '%' ? '' : ' '}${unit} ${measure}`),
        value,
        unit,
        measure,
        period,
        comparatorValue: comparator?.value ?? null,
        comparatorLabel: comparator?.label ?? null,
        quote,
        voice,
      });
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
