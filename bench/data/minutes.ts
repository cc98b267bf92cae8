import type { ExtractedDocument } from '../../src/extract/ExtractedDocument.ts';
import { isoDate } from './dates.ts';
import { finished } from './finish.ts';
import { areaName, personName } from './names.ts';
import { derivedSeed, seededRandom } from './random.ts';
import { state, stateFigure, themesIn } from './statements.ts';
import { TextBuilder } from './TextBuilder.ts';

const ITEM_TURNS = ['STATEMENT', 'STATEMENT', 'QUESTION', 'RESPONSE', 'RESPONSE', 'DECISION'] as const;

/** Minutes of a meeting about an area: what was said there, never a finding. */
export function minutesDocument(seed: number, area: number): ExtractedDocument {
  const random = seededRandom(derivedSeed(seed, area, 99));
  const name = areaName(area);
  const title = `Scrutiny commission on SEND services in ${name}`;
  const builder = new TextBuilder();
  builder.add(title);
  const document = {
    kind: 'MEETING_MINUTES' as const,
    title,
    publicationDate: isoDate(random.between(19_500, 20_400)),
    area: { name, printed: name },
    inspection: null,
    organisations: [],
    inspectors: [],
    people: [],
    findings: [],
    recommendations: [] as ExtractedDocument['recommendations'],
    items: [] as ExtractedDocument['items'],
    mentions: [] as ExtractedDocument['mentions'],
    statistics: [] as ExtractedDocument['statistics'],
  };
  for (let order = 0; order < 36; order++) {
    const within = { kind: 'ITEM' as const, index: order };
    const wanted = { within, section: 'MINUTES' as const, polarity: 'NEUTRAL' as const, voice: 'MEETING' as const };
    const figure = order % 9 === 4 ? stateFigure(random, builder, wanted) : undefined;
    const { mentions, text, page, start, end } = figure ?? state(random, builder, wanted);
    if (figure !== undefined) document.statistics.push(figure.statistic);
    const kind = ITEM_TURNS[order % ITEM_TURNS.length] ?? 'STATEMENT';
    const speaker =
      kind === 'DECISION' ? null : { name: personName(56_000 + ((area * 7 + order) % 4000)), role: 'councillor' };
    document.items.push({ number: `4.${order + 1}`, kind, text, page, start, end, speaker });
    document.mentions.push(...mentions);
  }
  for (let more = random.between(2, 5); more > 0; more--) {
    const within = { kind: 'RECOMMENDATION' as const, index: document.recommendations.length };
    const wanted = { within, section: 'MINUTES' as const, polarity: 'NEUTRAL' as const, voice: 'MEETING' as const };
    const { mentions, ...stated } = state(random, builder, wanted);
    document.recommendations.push({
      kind: 'AGREED_ACTION',
      ...stated,
      responsible: [name],
      revisitJudgement: null,
      themes: themesIn(mentions),
    });
    document.mentions.push(...mentions);
  }
  return finished(document, builder, `${String(area).padStart(5, '0')}_minutes.txt`);
}
