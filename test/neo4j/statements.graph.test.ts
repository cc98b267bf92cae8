import { readFileSync } from 'node:fs';
import neo4j, { type Driver, type Plan } from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { allStatements, jointly, sentText, type Statement } from '../../src/neo4j/statements.ts';
import { variantsOf } from '../support/variants.ts';
import { testConnection, useSeededGraph } from '../support/graph.ts';

/** Operators that look at everything, or join each row with each. */
const REFUSED_OPERATORS = [
  'AllNodesScan',
  'CartesianProduct',
  'UndirectedAllRelationshipsScan',
  'DirectedAllRelationshipsScan',
];

/** A line of a statement's head such as `allow CartesianProduct: reason` lets that one thing pass, and is printed. */
const ALLOWED = /^allow (\w+): (.+)$/gm;

const graphModel = readFileSync(new URL('../../ARCHITECTURE.md', import.meta.url), 'utf8');

/** The seeds do not have every relationship type and property of the graph model: such a name is known, any other is a slip of the pen. */
function namesTheModel(notification: string): boolean {
  const name = /^UNRECOGNIZED: .*`(\w+)`/.exec(notification)?.[1];
  return name !== undefined && new RegExp(`\\b${name}\\b`).test(graphModel);
}

// The seeds bring constraints and indexes, every label and relationship type, and the figures by which Neo4j plans.
useSeededGraph();
let driver: Driver;
beforeAll(() => {
  const { uri, user, password } = testConnection();
  driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
});
afterAll(() => driver.close());

/** What Neo4j would do with a statement, and what it warns of. */
async function explain(text: string): Promise<{ operators: string[]; notifications: string[] }> {
  const database = text.startsWith('ALTER CURRENT USER') ? 'system' : (testConnection().database ?? 'neo4j');
  const session = driver.session({ database });
  try {
    const { summary } = await session.run(`EXPLAIN ${text}`);
    const operators = summary.plan === false ? [] : operatorsOf(summary.plan);
    const notifications = summary.gqlStatusObjects
      .filter(({ isNotification }) => isNotification)
      .map(({ rawClassification, statusDescription }) => `${rawClassification ?? '?'}: ${statusDescription}`)
      // EXPLAIN is given no parameters; that it plans without them is what makes a plan reusable.
      .filter((notification) => !/parameter/i.test(notification) && !namesTheModel(notification));
    return { operators, notifications };
  } finally {
    await session.close();
  }
}

function operatorsOf(plan: Plan): string[] {
  return [plan.operatorType.replace(/@.*/, ''), ...plan.children.flatMap(operatorsOf)];
}

/** The part of `cypher/` by which a statement brings lists along, each planned by itself. */
const listsOf = ({ text }: Statement) => /^ *\/\/ include (along\/\w+)$/m.exec(text)?.[1];

/**
 * The texts that a statement is sent with: with all its parts, with none, and with each that another excludes; as one for several calls
 * where it is sent so. Lists that several statements bring along in the same words are taken so with the first of them.
 */
function textsOf(statement: Statement): string[] {
  const lists = listsOf(statement);
  const isFirst = lists === undefined || all.find((other) => listsOf(other) === lists) === statement;
  return [
    ...new Set(
      variantsOf(statement, isFirst).map((parameters) =>
        statement.isShared ? jointly(statement, parameters).text : sentText(statement, parameters),
      ),
    ),
  ];
}

const all = [...allStatements().values()];

describe.each(all.map((statement) => [statement.name, statement] as const))('cypher/%s.cypher', (name, statement) => {
  const allowed = new Map(
    [...statement.description.matchAll(ALLOWED)].map(([, what = '', reason = '']) => [what, reason]),
  );

  it('says what it is for', () => {
    expect(statement.description).not.toBe('');
  });

  it('is planned from an index or a label, without a Cartesian product and without a warning', async () => {
    for (const [what, reason] of allowed) console.info(`cypher/${name}.cypher is allowed ${what}: ${reason}`);
    const texts = textsOf(statement);
    // Planned side by side, since there are many: Neo4j plans as many at once as there are processors.
    const plans = await Promise.all(texts.map(explain));
    for (const [index, { operators, notifications }] of plans.entries()) {
      const text = texts[index];
      expect(
        operators.filter((operator) => REFUSED_OPERATORS.includes(operator) && !allowed.has(operator)),
        text,
      ).toEqual([]);
      expect(
        notifications.filter((notification) => ![...allowed.keys()].some((what) => notification.includes(what))),
        text,
      ).toEqual([]);
    }
  }, 60_000);
});

describe('the schema', () => {
  const schema = all.filter(({ name }) => name.startsWith('schema/'));

  it.each(schema.map((statement) => [statement.name, statement] as const))(
    '%s can be applied again',
    (_name, statement) => {
      expect(statement.text).toMatch(/^CREATE .* IF NOT EXISTS\b/s);
    },
  );
});
