import { z } from 'zod';
import { SERVICES, type ServiceCode } from '../vocabulary.ts';
import { type WordPattern, wordPattern } from './wordPattern.ts';

/** A pattern that may hold for some services alone, taken apart: `EHCP,AP> words`. */
export interface ServicePattern {
  /** The only services that it holds for, or null. */
  onlyFor: readonly string[] | null;
  pattern: string;
}

/** Takes the services off a pattern that names some before it. */
export function servicePattern(written: string): ServicePattern {
  const [, services, pattern = written] = /^([^<>\s]*)>\s+(.*)$/.exec(written) ?? [];
  return { onlyFor: services?.split(',') ?? null, pattern };
}

/** What a list's patterns are sought in. */
interface Sought {
  /** Whether `@` and `%` stand there for the services that a sentence names. */
  marks: boolean;
  /** Whether a pattern may name the services that it holds for. */
  services: boolean;
}

/** A word as sentences are cut into: letters and digits, no apostrophe and no hyphen. */
const WORD = /^[\p{L}\p{N}&]+(?:[.,]\p{N}+)*$/u;

/** What is wrong with a pattern, each with what to do about it. */
function faultsOf(written: string, sought: Sought): string[] {
  const { onlyFor, pattern: source } = servicePattern(written);
  const faults: string[] = [];
  if (onlyFor !== null && !sought.services)
    faults.push('names services before ">", which only lists of themes may: put it under the service itself');
  for (const one of sought.services ? (onlyFor ?? []) : [])
    if (!SERVICES.includes(one as ServiceCode))
      faults.push(`names no known service by "${one}": write codes of ${SERVICES.join(', ')}`);
  if (source.trim() === '') return [...faults, 'is empty: write its words or leave it out'];
  const compiled = wordPattern(source);
  addFaultsOfWords(faults, compiled, sought);
  addFaultOfEnds(faults, compiled);
  return faults;
}

function addFaultsOfWords(faults: string[], { elements }: WordPattern, { marks }: Sought): void {
  elements.forEach((element, at) => {
    if (element.kind === 'START' && at > 0) faults.push('has "^" after a word: write it first or leave it out');
    if (element.kind === 'START' || element.kind === 'GAP') return;
    const seen = new Set<string>();
    for (const { word } of element.alternatives) {
      if (word === '@' || word === '%') {
        if (!marks) faults.push(`has "${word}", which stands for no word here: write the words themselves`);
      } else if (!WORD.test(word)) {
        const how = 'write words as they are cut ("child" for "child\'s")';
        faults.push(`has "${word}", which no word of a sentence is: ${how}`);
      }
      if (seen.has(word)) faults.push(`has "${word}" twice in one place: leave one out`);
      seen.add(word);
    }
  });
}

/** What may be missing at an end adds nothing to what is sought, so that something else is meant: `pupils?` a plural, which it is not. */
function addFaultOfEnds(faults: string[], { elements, source }: WordPattern): void {
  const first = mayBeMissing(elements.at(0));
  if (!first && !mayBeMissing(elements.at(-1))) return;
  const part =
    source
      .trim()
      .split(/\s+/)
      .at(first ? 0 : -1) ?? '';
  const advice = 'leave it out, or write all forms of the word ("report|reports")';
  faults.push(`${first ? 'begins' : 'ends'} with "${part}", which may be missing: ${advice}`);
}

const mayBeMissing = (element: WordPattern['elements'][number] | undefined): boolean =>
  element?.kind === 'GAP' || element?.kind === 'REPEAT' || (element?.kind === 'WORD' && element.optional);

const listOf = (sought: Sought) =>
  z.array(z.string()).superRefine((list, context) => {
    const seen = new Set<string>();
    list.forEach((written, index) => {
      const plain = written.trim().replace(/\s+/g, ' ');
      const again = seen.has(plain) ? ['stands here twice: leave one out'] : [];
      seen.add(plain);
      for (const fault of [...faultsOf(written, sought), ...again])
        context.addIssue({ code: 'custom', path: [index], message: `"${written}" ${fault}` });
    });
  });

/** Patterns that are sought in a sentence as it is printed. */
export const patterns = listOf({ marks: false, services: false });
/** Patterns that are sought in a sentence in which `@` stands for the service and `%` for any other. */
export const markedPatterns = listOf({ marks: true, services: false });
/** The same, where a pattern may name the services that it holds for. */
export const servicePatterns = listOf({ marks: true, services: true });
/** Single words, written in full. */
export const singleWords = z.array(z.string().regex(/^[\p{Ll}\p{N}&]+$/u, 'must be one word in small letters'));
