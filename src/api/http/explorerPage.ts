import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Request, type RequestHandler, Router } from 'express';
import { Kind, parse, TokenKind } from 'graphql';
import helmet from 'helmet';
import { GRAPHQL_ANSWER, JSON_ANSWER } from './mediaType.ts';

const require = createRequire(import.meta.url);
/** A file of an installed package; packages do not let all their files be resolved by name. */
const installed = (name: string, file: string): string => join(dirname(require.resolve(`${name}/package.json`)), file);
const own = (name: string): string => fileURLToPath(new URL(`../../explorer/${name}`, import.meta.url));

/** The files of the page: our own, and those of installed packages, so that it needs no network. */
const FILES: Readonly<Record<string, string>> = {
  'explorer.js': own('explorer.js'),
  'explorer.css': own('explorer.css'),
  'icon.svg': own('icon.svg'),
  'react.js': installed('react', 'umd/react.production.min.js'),
  'react-dom.js': installed('react-dom', 'umd/react-dom.production.min.js'),
  'graphiql.js': installed('graphiql', 'graphiql.min.js'),
  'graphiql.css': installed('graphiql', 'graphiql.min.css'),
};

/** A starter question: what it asks, as its comment says, and the operation. */
export interface StarterQuestion {
  title: string;
  query: string;
  variables: string;
}

/** The starter questions of a GraphQL file: each operation with the comment above it. */
export function starterQuestions(text: string): StarterQuestion[] {
  return parse(text).definitions.flatMap((definition) => {
    if (definition.kind !== Kind.OPERATION_DEFINITION || !definition.loc) return [];
    const comment: string[] = [];
    let token = definition.loc.startToken.prev;
    while (token?.kind === TokenKind.COMMENT) {
      comment.unshift(token.value.trim());
      token = token.prev;
    }
    const title = comment.join(' ');
    return [{ title, query: `# ${title}\n${text.slice(definition.loc.start, definition.loc.end)}\n`, variables: '' }];
  });
}

/** The questions that the page offers. */
export const STARTER_QUESTIONS: readonly StarterQuestion[] = starterQuestions(
  readFileSync(own('questions.graphql'), 'utf8'),
);

/** Everything comes from this server; GraphiQL puts styles into the page as it runs, and no script. */
const security = helmet({
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      'default-src': ["'none'"],
      'script-src': ["'self'"],
      'style-src': ["'self'", "'unsafe-inline'"],
      'img-src': ["'self'", 'data:'],
      'font-src': ["'self'", 'data:'],
      'connect-src': ["'self'"],
      'base-uri': ["'none'"],
      'form-action': ["'none'"],
      'frame-ancestors': ["'none'"],
    },
  },
  // Whether the world sees HTTPS is for the proxy before this server to know.
  strictTransportSecurity: false,
});

/** Whether a request comes from someone who opens the address in a browser, rather than from a program. */
function wantsPage(request: Request): boolean {
  return (
    (request.method === 'GET' || request.method === 'HEAD') &&
    request.headers.accept?.includes('text/html') === true &&
    request.accepts([JSON_ANSWER, GRAPHQL_ANSWER, 'text/html']) === 'text/html'
  );
}

/** The query page at `/` and, for browsers, at `/graphql`; its files under `/explorer/`. */
export function explorerPage(): RequestHandler {
  const router = Router();
  const page = readFileSync(own('index.html'), 'utf8');
  const sendPage: RequestHandler = (_request, response) => {
    response.vary('Accept').type('html').set('Cache-Control', 'no-cache').send(page);
  };
  router.get('/', security, sendPage);
  router.get('/graphql', (request, response, next) => {
    if (wantsPage(request)) security(request, response, () => sendPage(request, response, next));
    else next();
  });
  router.get('/explorer/questions.json', security, (_request, response) => {
    response.set('Cache-Control', 'no-cache').json(STARTER_QUESTIONS);
  });
  router.get('/explorer/:file', security, (request, response, next) => {
    const { file } = request.params;
    const path = typeof file === 'string' && Object.hasOwn(FILES, file) ? FILES[file] : undefined;
    if (path === undefined) next();
    else response.sendFile(path, { maxAge: 3_600_000, dotfiles: 'allow' });
  });
  return router;
}
