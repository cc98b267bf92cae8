import type { Run } from '../../neo4j/connect.ts';
import type { Statement } from '../../neo4j/statements.ts';

/** Runs a statement for these rows, which it finds at `$rows.<name>`; where there are none it is not sent. */
export async function writeRows(run: Run, statement: Statement, name: string, rows: readonly unknown[]): Promise<void> {
  if (rows.length > 0) await run(statement, { rows: { [name]: rows } });
}
