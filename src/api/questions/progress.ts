import type { Polarity, ServiceCode, ThemeCode } from '../../extract/vocabulary.ts';
import { SERVICES, THEMES } from '../../extract/vocabulary.ts';
import type { ProgressState } from '../generated/resolvers.ts';
import type { MentionRow } from '../rows/mention.ts';

/** What one inspection said of a subject. */
export interface Evidence {
  polarity: Polarity | null;
  mentions: readonly MentionRow[];
}

/** What became of a service (`theme` null) or of a theme of it. */
export interface ProgressSource {
  service: ServiceCode;
  theme: ThemeCode | null;
  state: ProgressState;
  before: Evidence;
  after: Evidence;
}

const MOST_SENTENCES = 100;

/**
 * Sets what an earlier inspection said beside what a later one said: an item for each service, and for each theme of it, that either of
 * them judged. By service and theme, each service as a whole first.
 */
export function compareInspections(before: readonly MentionRow[], after: readonly MentionRow[]): ProgressSource[] {
  return SERVICES.flatMap((service) => [null, ...THEMES].map((theme) => item(service, theme, before, after))).filter(
    (one) => one !== null,
  );
}

function item(
  service: ServiceCode,
  theme: ThemeCode | null,
  before: readonly MentionRow[],
  after: readonly MentionRow[],
): ProgressSource | null {
  const earlier = evidence(before, service, theme);
  const later = evidence(after, service, theme);
  const state = progressState(earlier.polarity, later.polarity);
  if (state === null) return null;
  const isOfOtherThings = theme === null && state === 'RESOLVED' && !isEachThemeResolved(service, before, after);
  return { service, theme, state: isOfOtherThings ? 'NOT_MENTIONED' : state, before: earlier, after: later };
}

/**
 * Whether all that was weak in a service is praised now, theme by theme. Praise of something else says nothing of a weakness, and of one
 * without a theme it can't be told what would be praise of the same.
 */
function isEachThemeResolved(
  service: ServiceCode,
  before: readonly MentionRow[],
  after: readonly MentionRow[],
): boolean {
  const weak = before.filter((one) => one.service === service && ['WEAKNESS', 'MIXED'].includes(one.polarity));
  return weak.every(
    ({ themes }) => themes?.length && themes.every((theme) => evidence(after, service, theme).polarity === 'STRENGTH'),
  );
}

function evidence(mentions: readonly MentionRow[], service: ServiceCode, theme: ThemeCode | null): Evidence {
  const about = mentions.filter((one) => one.service === service && (theme === null || one.themes?.includes(theme)));
  return { polarity: togetherPolarity(about.map((one) => one.polarity)), mentions: about.slice(0, MOST_SENTENCES) };
}

/** The judgement of several sentences taken together: MIXED where they hold strengths and weaknesses, null where there are none. */
export function togetherPolarity(polarities: readonly Polarity[]): Polarity | null {
  if (polarities.length === 0) return null;
  const mixed = polarities.includes('MIXED');
  const strength = mixed || polarities.includes('STRENGTH');
  const weakness = mixed || polarities.includes('WEAKNESS');
  if (strength && weakness) return 'MIXED';
  if (strength) return 'STRENGTH';
  return weakness ? 'WEAKNESS' : 'NEUTRAL';
}

/** What became of something, from the judgements before and after; null where neither judges it. Silence never resolves a weakness. */
export function progressState(before: Polarity | null, after: Polarity | null): ProgressState | null {
  const judgedBefore = before !== null && before !== 'NEUTRAL';
  const judgedAfter = after !== null && after !== 'NEUTRAL';
  if (!judgedBefore) return judgedAfter ? 'NEW' : null;
  if (!judgedAfter) return 'NOT_MENTIONED';
  if (before === 'STRENGTH') return after === 'STRENGTH' ? 'STRENGTH_KEPT' : 'REGRESSED';
  return after === 'STRENGTH' ? 'RESOLVED' : 'PERSISTS';
}
