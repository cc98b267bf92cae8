import { type ASTNode, GraphQLError, GraphQLScalarType, Kind, print } from 'graphql';
import { z } from 'zod';

/** A scalar that is a text of a certain form. */
interface TextForm {
  name: string;
  /** That of the SDL. */
  description: string;
  form: z.ZodType<string>;
  example: string;
  /** What the calendar does not have where a text of the form is none. */
  noun: string;
}

/** A scalar that is a text of a certain form, in and out. */
function textScalar({ name, description, form, example, noun }: TextForm): GraphQLScalarType<string, string> {
  const check = (value: unknown, written: string, node?: ASTNode): string => {
    const parsed = form.safeParse(value);
    if (parsed.success) return parsed.data;
    const hasForm = typeof value === 'string' && value.replaceAll(/\d/g, '0') === example.replaceAll(/\d/g, '0');
    const problem = hasForm ? `: there is no such ${noun}` : `; write it as ${example}`;
    throw new GraphQLError(`${name} cannot represent ${written}${problem}`, {
      ...(node && { nodes: node }),
      extensions: { code: 'BAD_USER_INPUT', accepted: hasForm ? `a ${noun} of the calendar` : example },
    });
  };
  return new GraphQLScalarType({
    name,
    description,
    serialize: (value) => check(value, JSON.stringify(value)),
    parseValue: (value) => check(value, JSON.stringify(value)),
    parseLiteral: (node) => check(node.kind === Kind.STRING ? node.value : undefined, print(node), node),
  });
}

export const scalars = {
  Date: textScalar({
    name: 'Date',
    description: 'A day, as ISO 8601 writes it: `2017-11-27`.',
    form: z.iso.date(),
    example: '2017-11-27',
    noun: 'day',
  }),
  DateTime: textScalar({
    name: 'DateTime',
    description: 'A moment, as ISO 8601 writes it, in UTC: `2026-11-22T05:16:00.000Z`.',
    form: z.iso.datetime(),
    example: '2026-11-22T05:16:00.000Z',
    noun: 'moment',
  }),
};
