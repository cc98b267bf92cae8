import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';
import { z } from 'zod';

const day = z.iso.date();
const moment = z.iso.datetime();

/** A scalar that is a text of a certain form, in and out; the description is that of the SDL. */
function textScalar(
  name: string,
  description: string,
  form: z.ZodType<string>,
  example: string,
): GraphQLScalarType<string, string> {
  const check = (value: unknown): string => {
    const parsed = form.safeParse(value);
    if (parsed.success) return parsed.data;
    throw new GraphQLError(`${name} cannot represent ${JSON.stringify(value)}; write it as ${example}`, {
      extensions: { code: 'BAD_USER_INPUT', accepted: example },
    });
  };
  return new GraphQLScalarType({
    name,
    description,
    serialize: check,
    parseValue: check,
    parseLiteral: (node) => check(node.kind === Kind.STRING ? node.value : undefined),
  });
}

export const scalars = {
  Date: textScalar('Date', 'A day, as ISO 8601 writes it: `2017-11-27`.', day, '2017-11-27'),
  DateTime: textScalar(
    'DateTime',
    'A moment, as ISO 8601 writes it, in UTC: `2026-11-22T05:16:00.000Z`.',
    moment,
    '2026-11-22T05:16:00.000Z',
  ),
};
