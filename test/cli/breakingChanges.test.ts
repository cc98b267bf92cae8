import { expect, it } from 'vitest';
import { breakingChanges } from '../../src/cli/breakingChanges.ts';

const released = 'type Query { area(slug: ID): String  "Use area." council: String @deprecated(reason: "Use area.") }';

it.each([
  { change: 'nothing', newer: released, breaks: 0 },
  { change: 'a field more', newer: released.replace('council', 'region: String council'), breaks: 0 },
  { change: 'a field fewer', newer: 'type Query { area(slug: ID): String }', breaks: 1 },
  { change: 'an argument that must be given', newer: released.replace('ID)', 'ID!)'), breaks: 1 },
  {
    change: 'a field that may be null now',
    newer: released,
    older: released.replace(': String ', ': String! '),
    breaks: 1,
  },
])('$change breaks $breaks', async ({ older = released, newer, breaks }) => {
  expect(await breakingChanges(older, newer)).toHaveLength(breaks);
});
