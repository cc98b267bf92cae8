import { z } from 'zod';

const SCHEMES = ['neo4j:', 'neo4j+s:', 'neo4j+ssc:', 'bolt:', 'bolt+s:', 'bolt+ssc:'];

/** Whether a text is the address of a Neo4j. */
export function isAddress(text: string): boolean {
  return URL.canParse(text) && SCHEMES.includes(new URL(text).protocol);
}

const environment = z.object({
  NEO4J_URI: z
    .string()
    .refine(isAddress, {
      error: (issue) =>
        `NEO4J_URI is "${String(issue.input)}"; give an address such as neo4j://localhost:7687, bolt://… or neo4j+s://…`,
    })
    .optional(),
  NEO4J_USER: z.string().min(1).optional(),
  NEO4J_USERNAME: z.string().min(1).optional(),
  NEO4J_PASSWORD: z.string().optional(),
  NEO4J_DATABASE: z.string().min(1).optional(),
});

/** Where a Neo4j is and how to sign in. */
export interface ConnectionSettings {
  /** `neo4j://` finds the members of a cluster and reads from its replicas; `bolt://` speaks to one server. */
  uri: string;
  user: string;
  password: string;
  /** Without it the user's home database is used, which is right for a single server and for Aura. */
  database?: string | undefined;
}

/**
 * The connection that the environment names, or null where `NEO4J_URI` is not set. `NEO4J_USERNAME` is what Aura's files call
 * `NEO4J_USER`. An empty variable counts as not set.
 *
 * @throws Error where a variable is wrong, or the password is missing, saying which.
 */
export function connectionFromEnvironment(variables: Record<string, string | undefined>): ConnectionSettings | null {
  const given = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ''));
  const parsed = environment.safeParse(given);
  if (!parsed.success) throw new Error(z.prettifyError(parsed.error));
  const { NEO4J_URI, NEO4J_USER, NEO4J_USERNAME, NEO4J_PASSWORD, NEO4J_DATABASE } = parsed.data;
  if (NEO4J_URI === undefined) return null;
  if (NEO4J_PASSWORD === undefined) {
    throw new Error(`NEO4J_PASSWORD is not set; set it to the password of the Neo4j at ${NEO4J_URI}`);
  }
  return {
    uri: NEO4J_URI,
    user: NEO4J_USER ?? NEO4J_USERNAME ?? 'neo4j',
    password: NEO4J_PASSWORD,
    database: NEO4J_DATABASE,
  };
}
