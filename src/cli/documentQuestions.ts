/** `npm run docs:questions`: writes docs/questions.md from the answers of the graph at NEO4J_URI, which must hold the seeds. */
import { readFileSync, writeFileSync } from 'node:fs';
import { createSchema } from '../api/schema.ts';
import { connect } from '../neo4j/connect.ts';
import { connectionFromEnvironment } from '../neo4j/settings.ts';
import { questionsPage } from './questionsPage.ts';

const settings = connectionFromEnvironment(process.env);
if (settings === null) {
  process.stderr.write(
    'Set NEO4J_URI and NEO4J_PASSWORD to a Neo4j that holds the seeds: npm run ingest loads them.\n',
  );
  process.exitCode = 1;
} else {
  const graph = connect(settings);
  try {
    const questions = readFileSync(new URL('../../test/contract/questions.graphql', import.meta.url), 'utf8');
    const page = await questionsPage(questions, createSchema(), graph, { NodeAndMeta: { id: 'hackney-2017-11-27' } });
    writeFileSync(new URL('../../docs/questions.md', import.meta.url), page);
  } finally {
    await graph.close();
  }
}
