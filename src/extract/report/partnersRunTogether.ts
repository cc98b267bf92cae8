import { kindByName } from '../organisationNames.ts';
import type { Passage } from '../Passage.ts';
import { beginsWithOffice } from '../roleGrammar.ts';
import { nameAndLeader } from './partnerLeaders.ts';

/** The lines of a cell that a reader ran together, each as a passage by itself: names, leaders and websites of partners. */
export function runTogether(passage: Passage): Passage[] {
  const [, before, website, after] =
    /^(.*\S) ((?:https?:\/\/|www\.)\S+|[\w-]+(?:\.[\w-]+)*\.(?:nhs|gov|org)(?:\.uk)?)(?: (.+))?$/.exec(passage.plain) ??
    [];
  if (before === undefined || website === undefined) {
    return partnersIn(passage.plain).map((plain) => ({ ...passage, plain }));
  }
  const [, name, leader] =
    /^(.+ (?:Council|Board|ICB)) ((?:\p{Lu}[\p{L}'-]+ ){1,2}\p{Lu}[\p{L}'-]+)$/u.exec(before) ?? [];
  const both = name !== undefined && leader !== undefined && kindByName(leader) === null;
  return [...(both ? [name, leader] : partnersIn(before)), website, ...(after === undefined ? [] : [after])].map(
    (plain) => ({
      ...passage,
      plain,
    }),
  );
}

/** Cut behind each leader's office that another partner follows, with its own leader: "Ann Lee, Director Ayton ICB Bo Hill, Chair". */
function partnersIn(words: string): string[] {
  for (const { index } of words.matchAll(/ (?=\p{Lu})/gu)) {
    const [before, after] = [words.slice(0, index), words.slice(index + 1)];
    const ends = beginsWithOffice(before.split(' ').at(-1) ?? '');
    if (ends && nameAndLeader(after, '') !== null) return [before, ...partnersIn(after)];
  }
  return [words];
}
