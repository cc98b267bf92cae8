/* global document, fetch, GraphiQL, location, React, ReactDOM, setTimeout, URLSearchParams */

/**
 * Sends an operation; what GraphiQL calls for each one, the introspection of the schema too. GraphiQL notes the operation's name a moment
 * after its text: a name that the text doesn't have is that of the text before, and left out.
 */
async function run({ operationName, ...parameters }) {
  const isOfText = new RegExp(`\\bquery\\s+${operationName}\\b`).test(parameters.query);
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify(isOfText ? { operationName, ...parameters } : parameters),
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

/** The list of starter questions; choosing one puts its operation into the editor and runs it. */
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
          'A question runs when you choose it. Change it and run it again with the triangle; the book above describes every field. ',
          'The schema as text: ',
          element('a', { href: '/schema.graphql' }, '/schema.graphql'),
          '. All the data: ',
          element('a', { href: '/export.ndjson' }, '/export.ndjson'),
          '. As tables: ',
          ...['mentions', 'findings', 'recommendations', 'items', 'statistics', 'documents'].flatMap((name, index) => [
            index === 0 ? '' : ', ',
            element('a', { key: name, href: `/tables/${name}.csv` }, name),
          ]),
          '.',
        ),
      ),
  };
}

/** Runs what stands in the editor, as a click on GraphiQL's own button does; while an operation runs, that button stops it. */
function runEditor() {
  const button = document.querySelector('.graphiql-execute-button');
  const isRunning = button.getAttribute('aria-label').startsWith('Stop');
  button.click();
  if (isRunning) setTimeout(() => button.click());
}

function Explorer({ questions, asked }) {
  const [operation, setOperation] = React.useState(asked ?? questions[0]);
  const [chosen, setChosen] = React.useState(0);
  const plugin = React.useMemo(
    () =>
      questionsPlugin(questions, (question) => {
        setOperation(question);
        setChosen((before) => before + 1);
      }),
    [questions],
  );
  // The editor has the new operation by the time that this effect runs: those of components within come first.
  React.useEffect(() => {
    if (chosen > 0) runEditor();
  }, [chosen]);
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
  const response = await fetch('/explorer/questions.json');
  if (!response.ok) throw new Error(`the server answered with status ${response.status}`);
  const questions = await response.json();
  const root = ReactDOM.createRoot(document.getElementById('explorer'));
  root.render(element(Explorer, { questions, asked: askedInAddress() }));
}

start().catch((error) => {
  document.querySelector('.waiting').textContent =
    `The query page could not be loaded: ${error.message}. Load it again in a moment; whether the server is up says /ready.`;
});
