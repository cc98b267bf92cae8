/* global document, fetch, GraphiQL, location, React, ReactDOM, URLSearchParams */

/** Runs an operation; what GraphiQL calls for each one, the introspection of the schema too. */
async function run(parameters) {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify(parameters),
  });
  return response.json();
}

const element = React.createElement;

function QuestionsIcon() {
  return element(
    'svg',
    { viewBox: '0 0 24 24', fill: 'none', stroke: 'currentColor', strokeWidth: 1.7 },
    element('circle', { cx: 12, cy: 12, r: 10 }),
    element('path', { d: 'M9 9.2a3 3 0 1 1 4.2 2.8c-.8.4-1.2.9-1.2 1.9' }),
    element('circle', { cx: 12, cy: 17.2, r: 0.6 }),
  );
}

/** The list of starter questions; choosing one puts its operation into the editor. */
function questionsPlugin(questions, choose) {
  return {
    title: 'Questions',
    icon: QuestionsIcon,
    content: () =>
      element(
        React.Fragment,
        null,
        element('h1', { className: 'graphiql-doc-explorer-title title' }, 'Questions to start from'),
        element(
          'ul',
          { className: 'questions' },
          questions.map((question) =>
            element(
              'li',
              { key: question.title },
              element('button', { type: 'button', onClick: () => choose(question) }, question.title),
            ),
          ),
        ),
        element(
          'p',
          { className: 'links' },
          'The schema as text: ',
          element('a', { href: '/schema.graphql' }, '/schema.graphql'),
          '. All the data: ',
          element('a', { href: '/export.ndjson' }, '/export.ndjson'),
          '.',
        ),
      ),
  };
}

function Explorer({ questions, asked }) {
  const [operation, setOperation] = React.useState(asked ?? questions[0]);
  const plugin = React.useMemo(() => questionsPlugin(questions, setOperation), [questions]);
  return element(
    GraphiQL,
    {
      fetcher: run,
      query: operation.query,
      variables: operation.variables,
      onEditQuery: (query) => setOperation((before) => ({ ...before, query })),
      onEditVariables: (variables) => setOperation((before) => ({ ...before, variables })),
      plugins: [plugin],
      visiblePlugin: plugin,
      defaultEditorToolsVisibility: 'variables',
      isHeadersEditorEnabled: false,
      shouldPersistHeaders: false,
    },
    element(GraphiQL.Logo, null, 'SEND Inspection Graph'),
  );
}

/** The operation that the page's own address carries (`?query=…&variables=…`), so that a question can be sent as a link. */
function askedInAddress() {
  const search = new URLSearchParams(location.search);
  const query = search.get('query');
  return query === null ? null : { title: '', query, variables: search.get('variables') ?? '' };
}

async function start() {
  const questions = await (await fetch('/explorer/questions.json')).json();
  const root = ReactDOM.createRoot(document.getElementById('explorer'));
  root.render(element(Explorer, { questions, asked: askedInAddress() }));
}

void start();
