import js from '@eslint/js';
import query from '@tanstack/eslint-plugin-query';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import playwright from 'eslint-plugin-playwright';
import reactHooks from 'eslint-plugin-react-hooks';
import testingLibrary from 'eslint-plugin-testing-library';
import tseslint from 'typescript-eslint';

/** Files whose default export a tool demands: pages, modals, plugins, extensions, Astro and other configs. */
const DEFAULT_EXPORT_FILES = [
  'src/extensions.ts',
  'src/dashboard/**/*.extension.ts',
  'src/dashboard/pages/*/page.tsx',
  'src/dashboard/modals/*/*-modal.tsx',
  'src/dashboard/plugins/*/*-plugin.tsx',
  '*.config.{js,ts,mjs}',
  'tests/e2e/support/build-app.ts',
];
const TEST_FILES = ['**/*.test.{ts,tsx}', 'tests/**/*.{ts,tsx}'];

export default tseslint.config(
  {
    ignores: [
      'dist',
      '.wix',
      '.astro',
      '.wrangler',
      '.rungs',
      'node_modules',
      'test-results',
      '*.cjs',
    ],
  },
  js.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/consistent-type-definitions': ['error', 'type'],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      'max-lines': ['error', 300],
      'max-lines-per-function': ['error', { max: 70, skipComments: true }],
      'max-params': ['error', 3],
      complexity: ['error', 10],
      eqeqeq: 'error',
      'no-alert': 'error',
      'no-console': 'error',
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx'] }],
      'no-restricted-syntax': [
        'error',
        { selector: 'ExportDefaultDeclaration', message: 'Use a named export.' },
        { selector: 'ExportAllDeclaration', message: 'No barrels: import from the file itself.' },
        { selector: 'TSEnumDeclaration', message: 'Use a union of string literals.' },
      ],
    },
  },
  {
    files: ['src/**/*.{ts,tsx}', 'local/host/**/*.{ts,tsx}', 'emulator/console/**/*.{ts,tsx}'],
    extends: [reactHooks.configs.flat['recommended-latest'], jsxA11y.flatConfigs.strict],
    rules: { 'react-hooks/exhaustive-deps': 'error' },
  },
  {
    files: ['**/*.tsx'],
    rules: { 'max-lines-per-function': ['error', { max: 120, skipComments: true }] },
  },
  {
    files: ['src/dashboard/**/*.{ts,tsx}', 'emulator/console/**/*.{ts,tsx}'],
    extends: [query.configs['flat/recommended-strict']],
  },
  {
    // Tests beside the source and the configurations belong to the tests' project, which knows Node and the test matchers.
    files: ['src/**/*.test.{ts,tsx}', '*.config.ts'],
    languageOptions: {
      parserOptions: { projectService: false, project: './tests/tsconfig.json' },
    },
  },
  {
    files: TEST_FILES,
    rules: { 'max-lines-per-function': 'off', '@typescript-eslint/no-floating-promises': 'error' },
  },
  { files: ['src/**/*.test.tsx'], extends: [testingLibrary.configs['flat/react']] },
  { files: ['tests/e2e/**/*.ts'], extends: [playwright.configs['flat/recommended']] },
  { files: DEFAULT_EXPORT_FILES, rules: { 'no-restricted-syntax': 'off' } },
  {
    files: ['local/**/*.ts', 'emulator/main.ts', 'tests/fuzz/main.ts', 'bench/**/*.ts'],
    rules: { 'no-console': 'off' },
  },
  {
    files: ['**/*.{js,mjs}'],
    languageOptions: { globals: { process: 'readonly', console: 'readonly', URL: 'readonly' } },
  },
);
