import { AUXILIARY, type Clause } from './clauses.ts';
import type { Word } from './sentences.ts';
import type { Target } from './Target.ts';

/** Words that tie what is told to the name before them: "SALT is described as good, OT as patchy". */
const TIES = /^(as|is|are|was|were|has|have|had|remain|remains)$/;

/**
 * The part of a clause that judges a target, where the rest of it speaks of other services: "There are too few occupational therapists, so
 * schools rely on physiotherapists". The whole clause where its parts do not tell of different services.
 */
export function ownPart(target: Target, clause: Clause): Clause {
  const { all, named } = target;
  const starts = [clause.from];
  for (let at = clause.from + 1; at < clause.to; at++) {
    if (beginsPart(target, at, { from: starts.at(-1) ?? clause.from, to: clause.to })) starts.push(at);
  }
  if (starts.length === 1) return clause;
  const parts = starts.map((from, position) => ({ ...clause, from, to: starts[position + 1] ?? clause.to }));
  const tellsOf = (part: Clause, ofTarget: boolean) =>
    all.some(({ service, from }) => from >= part.from && from < part.to && (service === named.service) === ofTarget);
  const own = parts.find((part) => named.from >= part.from && named.from < part.to);
  const isApart = parts.every((part) => tellsOf(part, true) !== tellsOf(part, false));
  return own !== undefined && isApart ? own : clause;
}

/** Whether a new statement begins at a word, `since` the last one of the clause did. */
function beginsPart({ sentence: { words }, all }: Target, at: number, since: { from: number; to: number }): boolean {
  const text = (from: number) => words[from]?.text ?? '';
  const comma = words[at]?.before.includes(',') === true;
  const opening = text(at);
  if (opening === 'because') return true;
  if (opening === 'at') return text(at + 1) === 'the' && text(at + 2) === 'expense' && text(at + 3) === 'of';
  if (comma && opening === 'so') return text(at + 1) !== 'that';
  if (comma && opening === 'only') return /^(to|for)$/.test(text(at + 1));
  const name = all.find(({ from }) => from === (opening === 'and' ? at + 1 : at));
  if (name !== undefined && (comma || opening === 'and') && TIES.test(text(name.to))) {
    const before = all.find(({ from }) => from >= since.from && from < at);
    return before !== undefined && some(words, TIES, { from: before.to, to: at });
  }
  const hasVerb = (from: number, to: number) => some(words, AUXILIARY, { from, to });
  return comma && opening === 'and' && hasVerb(since.from, at) && hasVerb(at, since.to);
}

function some(words: readonly Word[], wanted: RegExp, { from, to }: { from: number; to: number }): boolean {
  return words.slice(from, to).some(({ text }) => wanted.test(text));
}
