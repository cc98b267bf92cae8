/**
 * Loaded before a command that serves: graphql-js checks every value it returns twice unless it runs in production (measured: a third of
 * an answer's time). It looks at this variable as it is loaded, hence a module of its own. What the user has set stays.
 */
process.env['NODE_ENV'] ??= 'production';
