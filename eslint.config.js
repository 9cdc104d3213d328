import tseslint from 'typescript-eslint';
import { noNumberText } from './scripts/lint/no-number-text.js';

/** The folders of the add-in; `src/workbench` hosts it and may do what a web page and a Node program do. */
const ADD_IN = ['scoring', 'messages', 'workbook', 'functions', 'taskpane', 'report'];

function sources(...folders) {
  return folders.flatMap((folder) => [`src/${folder}/**/*.ts`, `src/${folder}/**/*.tsx`]);
}

function globals(message, ...names) {
  return names.map((name) => ({ name, message }));
}

const OFFICE = globals('Only src/workbook talks to Excel.', 'Excel', 'Office', 'OfficeExtension');
const CUSTOM_FUNCTIONS = globals('Only src/functions registers functions.', 'CustomFunctions');
const NETWORK = globals('Nothing leaves the machine at run time.', 'fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource');
const SURROUNDINGS = globals(
  'Scoring is pure: no page, no Node, no clock, no output.',
  'window', 'document', 'globalThis', 'self', 'navigator', 'localStorage', 'sessionStorage', 'performance', 'crypto',
  'process', 'Buffer', 'require', 'global', 'console', 'Date', 'Intl',
  'setTimeout', 'setInterval', 'queueMicrotask', 'requestAnimationFrame',
);
const BINARY = globals('Amounts are exact decimals; read them with the scoring core.', 'parseFloat');

/** The same globals reached through the window. */
function throughWindow(restricted) {
  return ['window', 'globalThis', 'self'].flatMap((object) =>
    restricted.map(({ name, message }) => ({ object, property: name, message })),
  );
}

const MARKUP_FROM_TEXT = [
  ...['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'dangerouslySetInnerHTML'].map((name) => ({
    selector: `MemberExpression[property.name='${name}'], JSXAttribute[name.name='${name}'], Property[key.name='${name}']`,
    message: 'Text from a workbook never becomes markup.',
  })),
  { selector: "CallExpression[callee.object.name='document'][callee.property.name=/^write/]", message: 'Text from a workbook never becomes markup.' },
];
const DEFAULT_EXPORT = { selector: 'ExportDefaultDeclaration', message: 'Exports have names.' };

export default tseslint.config(
  { ignores: ['dist/', 'coverage/', 'tests/.output/', '**/node_modules/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    plugins: { house: { rules: { 'no-number-text': noNumberText } } },
    rules: {
      eqeqeq: 'error',
      'no-console': 'off',
      'no-constant-condition': 'error',
      'no-eval': 'error',
      'no-implied-eval': 'off',
      'no-misleading-character-class': 'error',
      'no-new-func': 'error',
      'no-param-reassign': 'error',
      'no-restricted-syntax': ['error', DEFAULT_EXPORT],
      'no-self-compare': 'error',
      'no-template-curly-in-string': 'error',
      'no-unreachable-loop': 'error',
      'no-useless-return': 'error',
      'prefer-const': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-import-type-side-effects': 'error',
      '@typescript-eslint/no-unnecessary-condition': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      // Interfaces here are bundles of plain functions, which have no `this` to lose.
      '@typescript-eslint/unbound-method': 'off',
      // A function is async because its callers await it, whether or not this one of several has to wait.
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    },
  },
  {
    files: ['src/**/*.ts', 'src/**/*.tsx'],
    rules: { 'no-restricted-syntax': ['error', DEFAULT_EXPORT, ...MARKUP_FROM_TEXT] },
  },
  {
    files: sources('messages', 'taskpane', 'report'),
    rules: {
      'no-restricted-globals': ['error', ...OFFICE, ...CUSTOM_FUNCTIONS, ...NETWORK],
      'no-restricted-properties': ['error', ...throughWindow([...OFFICE, ...CUSTOM_FUNCTIONS, ...NETWORK])],
    },
  },
  {
    files: sources('functions'),
    rules: {
      'no-restricted-globals': ['error', ...OFFICE, ...NETWORK],
      'no-restricted-properties': ['error', ...throughWindow([...OFFICE, ...NETWORK])],
    },
  },
  {
    files: sources('workbook'),
    rules: {
      'no-restricted-globals': ['error', ...CUSTOM_FUNCTIONS, ...NETWORK, ...BINARY],
      'no-restricted-properties': ['error', ...throughWindow([...CUSTOM_FUNCTIONS, ...NETWORK])],
    },
  },
  {
    files: sources('scoring'),
    rules: {
      'house/no-number-text': 'error',
      'no-restricted-globals': ['error', ...OFFICE, ...CUSTOM_FUNCTIONS, ...NETWORK, ...SURROUNDINGS, ...BINARY],
      'no-restricted-properties': [
        'error',
        { object: 'Math', property: 'random', message: 'The same workbook always gets the same score.' },
        { object: 'Number', property: 'parseFloat', message: 'Amounts are exact decimals.' },
      ],
    },
  },
  {
    files: sources(...ADD_IN),
    rules: { 'no-console': 'error' },
  },
  {
    // Where foreign libraries answer, a value that their types promise may still be missing.
    files: ['src/workbook/host/**/*.ts', 'src/workbench/page/grid/**/*.ts'],
    rules: { '@typescript-eslint/no-unnecessary-condition': 'off' },
  },
  {
    // Tests assert on parsed JSON and on what crosses process and page borders, which has no type.
    files: ['tests/**/*.ts', 'tests/**/*.tsx', 'bench/**/*.ts'],
    rules: {
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
  {
    // The wire and the grid's library tell enum members as plain numbers and texts.
    files: ['src/workbook/host/**', 'src/workbench/page/grid/**', 'src/workbench/host/**'],
    rules: { '@typescript-eslint/no-unsafe-enum-comparison': 'off', '@typescript-eslint/no-base-to-string': 'off' },
  },
);
