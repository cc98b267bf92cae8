import js from '@eslint/js';
import graphqlPlugin from '@graphql-eslint/eslint-plugin';
import prettier from 'eslint-config-prettier';
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import { importX } from 'eslint-plugin-import-x';
import jsdoc from 'eslint-plugin-jsdoc';
import tseslint from 'typescript-eslint';

/**
 * Data flows one way: documents → extract → graph → neo4j → api → cli. A layer may import only the layers listed for it. Bundles are
 * what programs and threads that extract are loaded from, so that graph asks for them; what bundles hold is named by paths, not imported.
 */
const layers = {
  documents: [],
  extract: ['documents'],
  neo4j: [],
  bundle: [],
  graph: ['documents', 'extract', 'neo4j', 'bundle'],
  api: ['extract', 'graph', 'neo4j'],
  explorer: [],
};
const names = [...Object.keys(layers), 'cli'];
const zones = Object.entries(layers).map(([layer, allowed]) => ({
  target: `./src/${layer}`,
  from: names.filter((name) => name !== layer && !allowed.includes(name)).map((name) => `./src/${name}`),
  message: 'Data flows one way; see the layers in eslint.config.js.',
}));

const only = (layer, modules) => ({
  files: ['src/**/*.ts'],
  ignores: [`src/${layer}/**`],
  rules: {
    'no-restricted-imports': [
      'error',
      { patterns: modules.map((group) => ({ group: [group], message: `Only src/${layer} imports this.` })) },
    ],
  },
});

export default [
  {
    ignores: [
      'node_modules',
      'src/api/generated',
      'bench/peer',
      'docs',
      '.data',
      'coverage',
      'schema.graphql',
      'test/contract/generated.ts',
    ],
  },
  { files: ['**/*.ts', '**/*.js'], ...js.configs.recommended },
  ...tseslint.configs.strictTypeChecked.map((config) => ({ ...config, files: ['**/*.ts'] })),
  {
    files: ['**/*.ts'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    plugins: { jsdoc },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
      '@typescript-eslint/no-confusing-void-expression': 'off',
      // It recurses without end on types that hold themselves, such as graphql's schema types (typescript-eslint 8.73).
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      'jsdoc/require-jsdoc': [
        'error',
        { publicOnly: true, require: { FunctionDeclaration: true, ClassDeclaration: true } },
      ],
      'max-lines': ['warn', { max: 250, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: ['**/*.ts', 'src/**/*.js'],
    plugins: { 'import-x': importX },
    settings: { 'import-x/resolver-next': [createTypeScriptImportResolver()] },
    rules: {
      'import-x/no-cycle': 'error',
      'import-x/no-default-export': 'error',
      'import-x/no-restricted-paths': ['error', { zones }],
    },
  },
  // A config or a test framework may ask for a default export.
  { files: ['*.ts'], rules: { 'import-x/no-default-export': 'off' } },
  { files: ['test/**/*.ts', 'bench/**/*.ts'], rules: { 'jsdoc/require-jsdoc': 'off' } },
  {
    files: ['test/**/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        { paths: [{ name: 'vitest', importNames: ['test'], message: 'Write `it`, as all tests here do.' }] },
      ],
    },
  },
  only('neo4j', ['neo4j-driver']),
  // neo4j-driver declares its options as classes but takes, and documents, plain objects.
  {
    files: ['src/neo4j/**/*.ts', 'test/neo4j/**/*.ts', 'bench/bare/**/*.ts'],
    rules: { '@typescript-eslint/no-unsafe-class-instance-assignment': 'off' },
  },
  only('api', ['@apollo/*', 'express']),
  {
    files: ['schema/**/*.graphql'],
    languageOptions: {
      parser: graphqlPlugin.parser,
      parserOptions: { graphQLConfig: { schema: 'schema/**/*.graphql' } },
    },
    plugins: { '@graphql-eslint': graphqlPlugin },
    rules: {
      '@graphql-eslint/require-description': [
        'error',
        {
          types: true,
          FieldDefinition: true,
          InputValueDefinition: true,
          EnumValueDefinition: true,
          DirectiveDefinition: true,
          rootField: true,
        },
      ],
      '@graphql-eslint/no-typename-prefix': 'error',
      '@graphql-eslint/require-deprecation-date': 'error',
      '@graphql-eslint/no-unreachable-types': 'error',
      '@graphql-eslint/naming-convention': [
        'error',
        { types: 'PascalCase', FieldDefinition: 'camelCase', EnumValueDefinition: 'UPPER_CASE' },
      ],
    },
  },
  prettier,
];
