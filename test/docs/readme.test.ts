import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');

it('the consumer in the README is the one that `npm run typecheck` checks', () => {
  expect(read('../../README.md')).toContain(`\`\`\`ts\n${read('../contract/consumer.ts')}\`\`\``);
});
