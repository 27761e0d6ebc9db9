// The packages that the table in docs/comparison.md compares, one in each column. If a package lacks a feature, the
// package has no property for the feature here, and the table shows "–".

/**
 * @typedef {object} Package
 * @property {string} title
 * @property {string} from the module that an app imports
 * @property {string} button the name of the button's export, such as `SignOutButton` or `default as Button`
 * @property {boolean} [four] whether the module also exports `useAuth`, `useClerk` and `clerkPlugin`
 * @property {string} [css] the path of the package's style sheet, relative to this file
 */

/** @typedef {'vueClerk' | 'vueClerk0' | 'clerkVue' | 'reka' | 'shadcn' | 'nuxtUi'} Name */

/** @type {Record<Name, Package>} */
export const packages = {
  vueClerk: { title: 'vue-clerk', from: 'vue-clerk', button: 'SignOutButton', four: true, css: '../../dist/style.css' },
  vueClerk0: { title: 'vue-clerk 0.10', from: 'vue-clerk-0', button: 'SignOutButton', four: true },
  clerkVue: { title: '@clerk/vue', from: '@clerk/vue', button: 'SignOutButton', four: true },
  reka: { title: 'Reka UI', from: 'reka-ui', button: 'Primitive' },
  shadcn: { title: 'shadcn-vue', from: './apps/buttons/ShadcnButton.vue', button: 'default as Button' },
  nuxtUi: { title: 'Nuxt UI', from: '@nuxt/ui/components/Button.vue', button: 'default as Button' },
}

export const names = /** @type {Name[]} */ (Object.keys(packages))

/** The other packages with a sign-out button for Vue and Clerk. */
export const rivals = /** @type {const} */ (['vueClerk0', 'clerkVue'])
