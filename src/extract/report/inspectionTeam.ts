import type { ExtractedInspector } from '../ExtractedDocument.ts';
import { inspectorateHeading, inspectorateOf } from '../inspectorateOf.ts';
import type { Passage } from '../Passage.ts';
import { inspectorsIn } from '../roleGrammar.ts';
import type { Inspectorate } from '../vocabulary.ts';

/**
 * The inspection team as a report lists it: by column of a table, or under a subheading for each inspectorate. Roles are as printed,
 * without the inspectorate's name, which `organisation` says.
 */
export function inspectionTeam(passages: readonly Passage[]): ExtractedInspector[] {
  const lists = new Map<Inspectorate | null, string[]>();
  const columns = new Map<string, Inspectorate>();
  let current: Inspectorate | null = null;
  for (const { plain, cell } of passages) {
    const column = cell === null ? null : `${cell.table}/${cell.column}`;
    const heading = inspectorateHeading(plain);
    if (heading !== null) {
      if (column === null) current = heading;
      else columns.set(column, heading);
      continue;
    }
    const list = column === null ? current : (columns.get(column) ?? current);
    lists.set(list, [...(lists.get(list) ?? []), plain]);
  }
  return [...lists].flatMap(([heading, texts]) =>
    inspectorsIn(texts.join(' ')).map(({ name, role }) => ({
      name,
      role: withoutInspectorate(role),
      organisation: inspectorateOf(role) ?? heading ?? 'OFSTED',
      lead: /\blead\b/i.test(role),
    })),
  );
}

function withoutInspectorate(role: string): string {
  const rest = role.replace(/\b(ofsted|cqc)\b\s*/gi, '').replace(/^[\s,]+|[\s,]+$/g, '');
  return rest === '' ? role : rest;
}
