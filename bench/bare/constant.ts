/**
 * The floor for repeated operations: Apollo Server, set up as its documentation shows, that answers with a constant. Reads the folder
 * of the schema and the file with the constant from its arguments; prints its address as one line of JSON; ends with its standard input.
 */
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { readdirSync, readFileSync } from 'node:fs';

const [folder = '', file = ''] = process.argv.slice(2);
const typeDefs = readdirSync(folder).map((name) => readFileSync(`${folder}/${name}`, 'utf8'));
const constant = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
const Query = Object.fromEntries(Object.entries(constant).map(([field, value]) => [field, () => value]));
const server = new ApolloServer({ typeDefs, resolvers: { Query }, stopOnTerminationSignals: false });
const { url } = await startStandaloneServer(server, { listen: { host: '127.0.0.1', port: 0 } });
process.stdout.write(`${JSON.stringify({ url })}\n`);
process.stdin.resume().on('end', () => process.exit(0));
