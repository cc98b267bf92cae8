import { type Polarity, type ServiceCode, type ThemeCode } from '../vocabulary.ts';
import { followsOn } from './followsOn.ts';
import { sectionGroup } from './groups.ts';
import type { Lexicon } from './Lexicon.ts';
import { maskedWords } from './maskedWords.ts';
import type { Judged } from './Target.ts';
import { servicePattern } from './patternLists.ts';
import { findPatterns, type PatternIndex, patternIndex, type PatternMatch } from './wordPattern.ts';

export interface ThemeCue {
  theme: ThemeCode;
  strength: 'strong' | 'weak' | 'not';
  /** The only services it holds for, or null. */
  onlyFor: readonly string[] | null;
}

export interface ThemeRules {
  cues: PatternIndex<ThemeCue>;
  notFor: ReadonlyMap<ThemeCode, ReadonlySet<ServiceCode>>;
  byDefault: ReadonlyMap<ServiceCode, ThemeCode>;
}

/** Compiles the lexicon's themes. */
export function themeRules(lexicon: Lexicon): ThemeRules {
  return {
    cues: patternIndex(
      lexicon.themes.flatMap(({ code: theme, ...one }) =>
        (['strong', 'weak', 'not'] as const).flatMap((strength) =>
          one[strength].map((written): [string, ThemeCue] => {
            const { onlyFor, pattern } = servicePattern(written);
            return [pattern, { theme, strength, onlyFor }];
          }),
        ),
      ),
    ),
    notFor: new Map(lexicon.themes.map((one) => [one.code, new Set(one.notFor)])),
    byDefault: new Map(
      lexicon.services.flatMap(({ code, defaultTheme }) => (defaultTheme === undefined ? [] : [[code, defaultTheme]])),
    ),
  };
}

/** A cue of a theme, and whether it stands in the target's own clause. */
export interface FoundCue {
  match: PatternMatch<ThemeCue>;
  own: boolean;
}

/** The cues of themes in a target's sentence, without those that tell of something else there. */
export function themeCues(rules: ThemeRules, target: Judged, polarity: Polarity): FoundCue[] {
  const { words, own } = maskedWords(target);
  // Both sides of a mixed judgement speak of the service.
  const isOwn = (at: number) => polarity === 'MIXED' || (at >= own.from && at < own.to);
  const found = findPatterns(rules.cues, words).filter(
    ({ value: { onlyFor } }) => onlyFor === null || (target.named !== null && onlyFor.includes(target.named.service)),
  );
  const isSeldomSpokenOf = ({ theme, onlyFor }: ThemeCue) =>
    onlyFor === null && target.named !== null && isSeldomOf(rules, theme, target.named.service);
  const excluded = found.filter((one) => one.value.strength === 'not');
  return found
    .filter(
      ({ from, to, value }) =>
        value.strength !== 'not' &&
        !excluded.some((one) => one.value.theme === value.theme && one.from < to && one.to > from),
    )
    .map((match) => ({ match: isSeldomSpokenOf(match.value) ? asWeak(match) : match, own: isOwn(match.from) }))
    .concat(waitsWithinName(rules, target));
}

function isSeldomOf(rules: ThemeRules, theme: ThemeCode, service: ServiceCode): boolean {
  return rules.notFor.get(theme)?.has(service) === true;
}

/** The same cue as one that makes the theme likelier and does not tell it by itself. */
function asWeak(match: PatternMatch<ThemeCue>): PatternMatch<ThemeCue> {
  return { ...match, value: { ...match.value, strength: 'weak' } };
}

/** "Waiting times for autism" and "assessments completed within 20 weeks" are names that tell of waiting themselves. */
function waitsWithinName(rules: ThemeRules, { sentence, named }: Judged): FoundCue[] {
  if (named === null || isSeldomOf(rules, 'WAITING', named.service)) return [];
  return findPatterns(rules.cues, sentence.words.slice(named.from, named.to))
    .filter((one) => one.value.theme === 'WAITING' && one.value.strength === 'strong')
    .map((match) => ({ match, own: true }));
}

/** The themes that the sentence before a target's tells, whatever it speaks of. */
function themesBefore(rules: ThemeRules, { previous, named }: Judged): ThemeCode[] {
  return findPatterns(rules.cues, previous?.sentence.words ?? [])
    .filter(({ value: { strength, onlyFor } }) => strength === 'strong' && onlyFor === null)
    .map((one) => one.value.theme)
    .filter((theme) => named === null || !isSeldomOf(rules, theme, named.service));
}

/** The themes that the rules alone give a target, or a sentence about no service. */
export function themesByRule(
  rules: ThemeRules,
  target: Judged,
  polarity: Polarity,
  cues: readonly FoundCue[],
): ThemeCode[] {
  if (polarity === 'NEUTRAL') return [];
  const told = new Set(
    cues.filter((one) => one.own && one.match.value.strength === 'strong').map((one) => one.match.value.theme),
  );
  if (told.size === 0 && followsOn(target)) for (const theme of themesBefore(rules, target)) told.add(theme);
  const byDefault = target.named === null ? undefined : rules.byDefault.get(target.named.service);
  if (told.size === 0 && byDefault !== undefined && sectionGroup(target.section) !== 'context') told.add(byDefault);
  return [...told];
}
