import clerkVue from './clerkVue.js'
import plain from './plain.js'
import primevue from './primevue.js'
import reka from './reka.js'
import vueClerk from './vueClerk.js'
import vueClerk0 from './vueClerk0.js'

export const packages = { plain, vueClerk, vueClerk0, clerkVue, reka, primevue }
