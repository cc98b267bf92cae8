import type { Run } from '../../neo4j/connect.ts';
import type { Statement } from '../../neo4j/statements.ts';

/**
 * Runs a statement for these rows, each once, which it finds at `$rows.<name>`; where there are none it is not sent. Of two equal rows each
 * would find what the other is about to take away.
 */
export async function writeRows(run: Run, statement: Statement, name: string, rows: readonly unknown[]): Promise<void> {
  const each = [...new Map(rows.map((row) => [JSON.stringify(row), row])).values()];
  if (each.length > 0) await run(statement, { rows: { [name]: each } });
}
