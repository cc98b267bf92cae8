import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { z } from 'zod';

/** `[BCP, Bournemouth, Christchurch & Poole]` as written in the reference files, as a list of what stands between the commas. */
export const bracketed = z
  .string()
  .transform((text) => text.replace(/^\[|\]$/g, ''))
  .transform((text) => (text === '' ? [] : text.split(',').map((one) => one.trim())));

/**
 * The rows of a CSV file with a line of headings, each as the schema has it.
 * @throws An error that names the file and the line, when a row is not as expected.
 */
export function readRows<Schema extends z.ZodType>(file: URL, schema: Schema): z.infer<Schema>[] {
  const records: unknown[] = parse(readFileSync(file), { columns: true, bom: true, skip_empty_lines: true });
  return records.map((record, index) => {
    const result = schema.safeParse(record);
    if (!result.success) throw new Error(`${file.pathname}, row ${index + 2}: ${z.prettifyError(result.error)}`);
    return result.data;
  });
}
