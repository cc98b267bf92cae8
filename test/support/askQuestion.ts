/** Asks the API at the address given the first contract question, checks the answer on the seeds, and prints it. For .ci/run. */
import { readFileSync } from 'node:fs';
import { z } from 'zod';

const answerSchema = z.object({
  data: z.object({
    areas: z.object({
      nodes: z.array(
        z.object({
          slug: z.string(),
          name: z.string(),
          mentions: z.object({ nodes: z.array(z.object({ quote: z.string() })).min(1) }),
        }),
      ),
    }),
  }),
});

const query = readFileSync(new URL('../contract/questions.graphql', import.meta.url), 'utf8');
const response = await fetch(process.argv[2] ?? '', {
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({ query, operationName: 'AreasWithDcoCapacityWeakness' }),
});
const answer = answerSchema.parse(await response.json());
const areas = answer.data.areas.nodes;
for (const { name, mentions } of areas) {
  for (const { quote } of mentions.nodes) process.stdout.write(`${name}: “${quote}”\n`);
}
const slugs = areas.map(({ slug }) => slug);
if (!slugs.includes('hackney') || !slugs.includes('harrow') || slugs.includes('hartlepool')) {
  throw new Error(`Expected Hackney and Harrow but not Hartlepool, heard of: ${slugs.join(', ')}`);
}
