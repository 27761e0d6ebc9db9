/** Provides the user outside of components, as a store does. */
export default defineNuxtPlugin(() => ({ provide: { sharedUser: useUser().user } }))
