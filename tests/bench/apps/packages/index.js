import clerkVue from './clerkVue.js'
import nuxtUi from './nuxtUi.js'
import plain from './plain.js'
import reka from './reka.js'
import shadcn from './shadcn.js'
import vueClerk from './vueClerk.js'
import vueClerk0 from './vueClerk0.js'

// `plainAgain` is the same code as `plain`. If their times differ, other programs have slowed down one of the two.
export const packages = { plain, plainAgain: plain, vueClerk, vueClerk0, clerkVue, reka, shadcn, nuxtUi }
