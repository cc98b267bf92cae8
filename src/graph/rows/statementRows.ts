import type { ExtractedDocument } from '../../extract/ExtractedDocument.ts';
import type { ServiceCode, ThemeCode } from '../../extract/vocabulary.ts';
import { personId, statementId, type StatementLabel } from '../ids.ts';
import { plainPersonName } from '../identity/personName.ts';
import { addressees, type Partner } from './addressees.ts';
import { caption } from './caption.ts';

type Mention = ExtractedDocument['mentions'][number];
type StatementKind = Mention['within']['kind'];

const LABELS: Record<StatementKind, StatementLabel> = {
  FINDING: 'Finding',
  RECOMMENDATION: 'Recommendation',
  ITEM: 'MeetingItem',
};

interface Span {
  page: number;
  start: number;
  end: number;
}

/** A statement of a document; its id, order and sort key are made by `cypher/ingest/statements.cypher`. */
type Stated<Own> = Own & Span & { label: string };

/** What a statement is about, by code. */
interface About {
  services: ServiceCode[];
  themes: ThemeCode[];
}

/** What a document states, in the document's order; the properties of its statements, and whom and what they concern. */
export interface Statements {
  /** The document's id. */
  id: string;
  area: string;
  inspection: string | null;
  date: string | null;
  /** What ids of statements begin with. */
  base: string;
  /** What sort keys of statements begin with. */
  sortKey: string;
  findings: Stated<About & { text: string }>[];
  recommendations: Stated<About & { text: string }>[];
  items: Stated<About & { text: string }>[];
  /**
   * `statementAt` is the place of what a mention stands in, from 0, among findings, recommendations and items together; `within` is the
   * end of its id.
   */
  mentions: Stated<{ quote: string; service: ServiceCode; themes: ThemeCode[]; statementAt: number; within: string }>[];
  statistics: Stated<{ quote: string }>[];
}

/** What a document states, and who speaks in it. */
export interface StatementRows {
  /** Made anew each time: documents that wait for their turn need not keep it. */
  statements: () => Statements;
  /** Which organisations are to act on a recommendation; all ids. */
  addressees: { recommendation: string; organisation: string }[];
  /** Who said an item; ids of the person, the item and the area, the name as printed, the role, and the item's sort key. */
  speakers: { id: string; item: string; area: string; name: string; role: string | null; sortKey: string }[];
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

/** The nodes of everything that a document states. Their words are cut from its text: the span is the quotation, exactly. */
export function statementRows(extracted: ExtractedDocument, place: Place): StatementRows {
  const base = place.inspection ?? place.document;
  const document = sortKey(place.date, place.document);
  return {
    statements: () => statementsOf(extracted, base, place),
    addressees: extracted.recommendations.flatMap(({ responsible }, index) =>
      addressees(responsible, place.partners).map((organisation) => {
        return { recommendation: statementId(base, 'Recommendation', index + 1), organisation };
      }),
    ),
    speakers: extracted.items.flatMap(({ speaker }, index) => {
      if (!speaker?.name) return [];
      const { name, role } = speaker;
      const id = personId(place.area, plainPersonName(name));
      const item = statementId(base, 'MeetingItem', index + 1);
      return [
        { id, item, area: place.area, name, role: role || null, sortKey: `${document}/${fiveDigits(index + 1)}` },
      ];
    }),
  };
}

function fiveDigits(order: number): string {
  return String(order).padStart(5, '0');
}

function statementsOf(extracted: ExtractedDocument, base: string, place: Place): Statements {
  const about = subjects(extracted.mentions);
  const words = ({ start, end }: Span) => extracted.text.slice(start, end);
  const recommendationsAt = extracted.findings.length;
  const itemsAt = recommendationsAt + extracted.recommendations.length;
  const before = { FINDING: 0, RECOMMENDATION: recommendationsAt, ITEM: itemsAt };
  return {
    id: place.document,
    area: place.area,
    inspection: place.inspection,
    date: place.date,
    base,
    sortKey: sortKey(place.date, place.document),
    // Each property by its name: taking some out of an object and copying the others costs up to a hundred times as much.
    findings: extracted.findings.map((finding, index) => {
      const { page, start, end, section, polarity, rule, confidence } = finding;
      const text = words(finding);
      const { services, themes } = about('FINDING', index);
      return { page, start, end, label: caption(text), text, section, polarity, rule, confidence, services, themes };
    }),
    recommendations: extracted.recommendations.map((recommendation, index) => {
      const text = words(recommendation);
      return {
        ...recommendation,
        text,
        label: caption(text),
        voice: recommendation.kind === 'AGREED_ACTION' ? 'MEETING' : 'INSPECTORS',
        services: about('RECOMMENDATION', index).services,
      };
    }),
    items: extracted.items.map((item, index) => {
      const { page, start, end, number, kind, speaker } = item;
      const text = words(item);
      const { name: speakerName = null, role: speakerRole = null } = speaker ?? {};
      const { services, themes } = about('ITEM', index);
      return { page, start, end, label: caption(text), text, number, kind, speakerName, speakerRole, services, themes };
    }),
    mentions: extracted.mentions.map((mention) => {
      const { within, themes } = mention;
      const quote = words(mention);
      return {
        page: mention.page,
        start: mention.start,
        end: mention.end,
        label: caption(quote),
        quote,
        service: mention.service,
        polarity: mention.polarity,
        themes: themes.length > 1 ? [...new Set(themes)] : themes,
        section: mention.section,
        anaphoric: mention.anaphoric,
        voice: mention.voice,
        rule: mention.rule,
        confidence: mention.confidence,
        statementAt: before[within.kind] + within.index,
        within: statementId('', LABELS[within.kind], within.index + 1),
      };
    }),
    statistics: extracted.statistics.map((statistic) => {
      const { value, upTo, precision, unit, measure, period, comparator, page, start, end, voice } = statistic;
      return {
        label: caption(`${value}${upTo === null ? '' : `–${upTo}`}${unit === '%' ? '' : ' '}${unit} ${measure}`),
        quote: words(statistic),
        value,
        upTo,
        precision,
        unit,
        measure,
        period,
        comparatorValue: comparator?.value ?? null,
        comparatorLabel: comparator?.label ?? null,
        page,
        start,
        end,
        voice,
      };
    }),
  };
}

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
