import astro from 'eslint-plugin-astro';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { vegger } from './eslint.vegger.mjs';

export default defineConfig(
  { ignores: ['dist/', '.astro/', 'public/', 'content/', 'playwright-report/', 'tegneark/', 'test-results/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      // Numbers read well inside a template; everything else must be made text on purpose.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      // `() => store.set(x)` is the usual form of an event handler, and `return this.vis(…)` of an early end.
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      // An empty string often means «nothing», and `||` says so.
      '@typescript-eslint/prefer-nullish-coalescing': ['error', { ignorePrimitives: { string: true } }],
      // What is spread here are digits and letters, never emoji.
      '@typescript-eslint/no-misused-spread': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      // An async function as event handler is fine: Preact does not wait for it.
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
    },
  },
  {
    files: ['**/*.mjs'],
    extends: [tseslint.configs.strict],
    // Types catch an unknown name elsewhere; here nothing else would.
    rules: { 'no-undef': 'error' },
    languageOptions: {
      globals: {
        console: 'readonly',
        fetch: 'readonly',
        performance: 'readonly',
        process: 'readonly',
        structuredClone: 'readonly',
        URL: 'readonly',
      },
    },
  },
  {
    files: ['**/*.astro'],
    extends: [tseslint.configs.strict],
  },
  ...astro.configs['flat/recommended'],
  {
    rules: {
      eqeqeq: 'error',
      'no-console': 'error',
      'prefer-const': 'error',
      // A file that grows past this has become two things.
      'max-lines': ['error', { max: 350 }],
    },
  },
  ...vegger,
  // The commands speak to whoever runs them.
  { files: ['src/cli/**'], rules: { 'no-console': 'off' } },
);
