import { readFileSync } from 'node:fs';
import { parseStatement, type Statement } from '../../src/neo4j/statements.ts';

/** One of the benchmark's own statements, from `bench/cypher/`. */
export function benchStatement(name: string): Statement {
  return parseStatement(`bench/${name}`, readFileSync(new URL(`../cypher/${name}.cypher`, import.meta.url), 'utf8'));
}
