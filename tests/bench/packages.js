// The columns. What a package has no word for is left out, and shown as "–".

/**
 * @typedef {object} Package
 * @property {string} title
 * @property {string} from what an app imports
 * @property {string} button
 * @property {boolean} [four] whether it has `useAuth`, `useClerk` and `clerkPlugin` too
 * @property {string} [css] its style sheet, from here
 */

/** @typedef {'vueClerk' | 'vueClerk0' | 'clerkVue' | 'reka' | 'primevue'} Name */

/** @type {Record<Name, Package>} */
export const packages = {
  vueClerk: { title: 'vue-clerk', from: 'vue-clerk', button: 'SignOutButton', four: true, css: '../../dist/style.css' },
  vueClerk0: { title: 'vue-clerk 0.10', from: 'vue-clerk-0', button: 'SignOutButton', four: true },
  clerkVue: { title: '@clerk/vue', from: '@clerk/vue', button: 'SignOutButton', four: true },
  reka: { title: 'reka-ui', from: 'reka-ui', button: 'Primitive' },
  primevue: { title: 'primevue', from: 'primevue/button', button: 'default as Button' },
}

export const names = /** @type {Name[]} */ (Object.keys(packages))
