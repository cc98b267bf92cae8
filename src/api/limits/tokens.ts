import { Lexer, Source, TokenKind } from 'graphql';
import { tooManyTokens } from '../errors.ts';

/**
 * Refuses a document of more than `max` lexical tokens, before it costs a parse and a validation. Stops reading at the limit.
 * What cannot be read as tokens is left for the parser, which says where the fault is.
 *
 * @throws GraphQLError TOO_MANY_TOKENS, whose `actual` is where the count stopped.
 */
export function checkTokens(document: string, max: number): void {
  const lexer = new Lexer(new Source(document));
  for (let count = 0; ; count++) {
    if (count > max) throw tooManyTokens({ max, actual: count });
    try {
      if (lexer.advance().kind === TokenKind.EOF) return;
    } catch {
      return;
    }
  }
}
