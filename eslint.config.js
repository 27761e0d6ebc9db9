import js from '@eslint/js'
import stylistic from '@stylistic/eslint-plugin'
import { defineConfig } from 'eslint/config'
import storybook from 'eslint-plugin-storybook'
import vue from 'eslint-plugin-vue'
import accessibility from 'eslint-plugin-vuejs-accessibility'
import typescript from 'typescript-eslint'
import { importDirections } from './scripts/lib/importDirections.js'

export default defineConfig(
  { ignores: ['dist/', 'storybook-static/', 'coverage/', '.stryker-tmp/', 'mutation-report/'] },
  js.configs.recommended,
  typescript.configs.strict,
  typescript.configs.stylistic,
  vue.configs['flat/recommended'],
  accessibility.configs['flat/recommended'],
  /** @type {import('eslint').Linter.Config[]} */ (storybook.configs['flat/recommended']),
  stylistic.configs.customize({ semi: false, quotes: 'single', indent: 2, braceStyle: '1tbs' }),
  {
    files: ['**/*.vue'],
    languageOptions: { parserOptions: { parser: typescript.parser } },
  },
  {
    rules: {
      // vue-tsc reports undefined names, in JavaScript too.
      'no-undef': 'off',
      // With noUncheckedIndexedAccess, tests and loops need `!` for items that always exist.
      '@typescript-eslint/no-non-null-assertion': 'off',
      // Allows `() => void | Promise<any>`, the documented type of the prop `signOutCallback`.
      '@typescript-eslint/no-invalid-void-type': 'off',
      '@typescript-eslint/no-empty-function': 'off',
      '@typescript-eslint/class-literal-property-style': 'off',
      '@typescript-eslint/no-extraneous-class': ['error', { allowConstructorOnly: true }],
      '@typescript-eslint/no-unused-expressions': ['error', { allowShortCircuit: true, allowTernary: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],

      '@stylistic/arrow-parens': ['error', 'as-needed'],
      '@stylistic/comma-dangle': ['error', 'always-multiline'],
      '@stylistic/max-len': ['error', {
        code: 120,
        ignoreComments: true,
        ignoreStrings: true,
        ignoreTemplateLiterals: true,
        ignoreRegExpLiterals: true,
        ignoreUrls: true,
      }],
      '@stylistic/max-statements-per-line': 'off',
      '@stylistic/multiline-ternary': 'off',
      '@stylistic/operator-linebreak': ['error', 'before', { overrides: { '=': 'after' } }],
      '@stylistic/quotes': ['error', 'single', { avoidEscape: true }],

      'vue/max-attributes-per-line': ['error', { singleline: 4 }],
      // The type of an optional prop already includes undefined.
      'vue/require-default-prop': 'off',
      'vue/singleline-html-element-content-newline': 'off',
      // A label must contain its control, or name the control's ID in `for`. The rule's default requires both.
      'vuejs-accessibility/label-has-for': ['error', { required: { some: ['nesting', 'id'] } }],
    },
  },
  {
    // These rules need type information. `files` omits .vue files, because the rules would be slow there. The rules
    // would also find less there, because an imported .vue file has the type `any`.
    files: ['src/**/*.ts', 'tests/**/*.ts', 'stories/**/*.ts', 'support/**/*.ts', '.storybook/**/*.ts'],
    // The test apps have their own TypeScript projects.
    ignores: ['tests/*/apps/**'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/no-deprecated': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: false }],
      '@typescript-eslint/no-unnecessary-type-assertion': 'error',
      '@typescript-eslint/only-throw-error': 'error',
      '@typescript-eslint/return-await': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
    },
  },
  {
    // A snippet is named after the usage that the snippet shows, such as Basic.vue, so one word is enough.
    files: ['stories/components/*/examples/**/*.vue'],
    rules: { 'vue/multi-word-component-names': 'off' },
  },
  {
    // A test file may define several small components.
    files: ['tests/**'],
    rules: {
      'vue/multi-word-component-names': 'off',
      'vue/one-component-per-file': 'off',
      // The prop `role` of `<Protect>` in vue-clerk 0.10 is a role in an organization.
      'vuejs-accessibility/aria-role': ['error', { ignoreNonDOM: true }],
    },
  },
  importDirections,
)
