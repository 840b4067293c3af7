import js from '@eslint/js'
import a11y from 'eslint-plugin-jsx-a11y'
import hooks from 'eslint-plugin-react-hooks'
import { defineConfig } from 'eslint/config'
import tseslint from 'typescript-eslint'

export default defineConfig(
  { ignores: ['build/', 'data/', '.cache/', 'app/platform/prisma/', 'test-results/'] },
  { linterOptions: { noInlineConfig: true } },
  js.configs.recommended,
  tseslint.configs.strictTypeChecked,
  a11y.flatConfigs.strict,
  hooks.configs.flat.recommended,
  {
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      'no-console': 'error',
      // TypeScript knows every name.
      'no-undef': 'off',
      'no-warning-comments': 'error',
      // Playwright reads a fixture's needs from its first parameter, even where there are none.
      'no-empty-pattern': ['error', { allowObjectPatternsAsParameters: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      // `return answer(…)` ends a handler early and says so in one line.
      '@typescript-eslint/no-confusing-void-expression': 'off',
      // Symbols of a text are what is meant; none of ours joins emoji.
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      // Remix takes a thrown response as the answer.
      '@typescript-eslint/only-throw-error': [
        'error',
        { allow: ['Response', 'TypedResponse', 'DataWithResponseInit'] },
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    },
  },
  {
    files: ['app/**'],
    rules: {
      'max-lines': ['error', { max: 200 }],
      'no-restricted-imports': ['error', { patterns: ['../*/*'] }],
    },
  },
  {
    files: ['app/**'],
    ignores: ['app/platform/**'],
    rules: {
      'no-restricted-properties': [
        'error',
        {
          object: 'process',
          property: 'env',
          message: 'Settings are parsed once, in app/platform/environment.ts.',
        },
      ],
    },
  },
  {
    files: ['scripts/**', 'server/**', 'prisma/**', 'sandbox/**', 'tests/setup/**'],
    rules: { 'no-console': 'off' },
  },
  {
    files: ['**/*.test.*', '**/test-kit.*', 'tests/**'],
    rules: {
      'max-lines': ['error', { max: 320 }],
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/require-await': 'off',
    },
  },
  // A table of rules is one thing, however long.
  { files: ['app/routine/interaction-rules.ts'], rules: { 'max-lines': 'off' } },
  // Stripe's types allow an expanded object where the sandbox stores only ids.
  { files: ['sandbox/**'], rules: { '@typescript-eslint/no-base-to-string': 'off' } },
  {
    // Casts in comments, which TypeScript checks, are invisible here.
    files: ['**/*.js'],
    rules: {
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
  // Their libraries come without types.
  { files: ['**/*.mjs', 'eslint.config.js'], extends: [tseslint.configs.disableTypeChecked] },
)
