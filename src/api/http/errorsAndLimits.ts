import { ERROR_CODES, type ErrorCodeMeaning } from '../errorCodes.ts';
import { DEFAULT_PAGE } from '../connections/page.ts';
import { ALIASED_TEXT, ASSUMED_LIST, KNOWN_LISTS, LONG_SCALARS } from '../limits/cost.ts';
import { SETTING_VARIABLES } from './settings.ts';

/** The reference page of error codes, limits and settings, in Markdown: `docs/errors-and-limits.md`. */
export function errorsAndLimitsPage(): string {
  return `# Errors, limits and settings

Made from the code by \`npm run docs:errors\`; a test fails where it is stale.

## Errors

Every error has a code in \`extensions.code\`. Codes are never renamed. \`message\` is for people and may change.

The status is that of an answer without \`data\`. Under \`application/graphql-response+json\` it is always as below. Under \`application/json\`
a well-formed request gets 200 where only the operation is wrong, as GraphQL over HTTP asks; those statuses are in brackets.
An answer with \`data\` has 200, and may have errors beside it for fields that are null.

| code | status | when | what to do | further keys of \`extensions\` |
|---|---|---|---|---|
${Object.entries(ERROR_CODES).map(errorRow).join('\n')}

## What an operation may cost

\`extensions.cost\` of every answer has \`actual\` and \`max\`. Before an operation is run, its cost is computed from the document and the variables:

- an object costs 1, a scalar nothing, but a long one about its length: ${listed(LONG_SCALARS)};
- a text under another name (\`first: quote\`) costs ${ALIASED_TEXT} more, since it may come again;
- what stands in a list costs as often as the list may have items: \`first\` or \`last\` of the field, ${DEFAULT_PAGE} for a connection without either, the number of \`ids\` or
  \`slugs\` that are looked up, ${ASSUMED_LIST} for other lists (${listed(KNOWN_LISTS)});
- a fragment costs each time it is spread; what \`@skip\` and \`@include\` leave out costs nothing; introspection costs nothing.

So the cost is about the size of the largest answer that the operation can have: 1 stands for half a kilobyte of JSON. Above \`MAX_COST\` it is refused with
\`QUERY_TOO_COMPLEX\` and \`{ max, actual }\`; so are, each with its own code, too many tokens, levels, aliases and directives.

## Settings

Environment variables of \`npm start\` and \`npm run serve\`. A wrong value ends the start with an error that names it.

| variable | default | meaning |
|---|---|---|
${SETTING_VARIABLES.map(({ name, preset, description }) => `| \`${name}\` | \`${preset}\` | ${cell(description)} |`).join('\n')}
`;
}

function listed(values: Readonly<Record<string, number>>): string {
  return Object.entries(values)
    .map(([path, value]) => `\`${path}\` ${value}`)
    .join(', ');
}

function errorRow([code, meaning]: [string, ErrorCodeMeaning]): string {
  const { status, always, when, todo, details } = meaning;
  const keys = Object.entries(details).map(([name, words]) => `\`${name}\`: ${words}`);
  const shown = always ? String(status) : `(${status})`;
  return `| \`${code}\` | ${shown} | ${cell(when)} | ${cell(todo)} | ${cell(keys.join('; '))} |`;
}

/** Text as it can stand in a cell of a table. */
function cell(text: string): string {
  return text.replaceAll('|', '\\|');
}
