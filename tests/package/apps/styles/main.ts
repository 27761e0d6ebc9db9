import { createApp, h } from 'vue'
import { ClerkButton } from 'vue-clerk'

// The query sets the CSS of the page and the attributes of its root element.
const { css = '', ...attributes } = Object.fromEntries(new URLSearchParams(location.search))
document.head.append(Object.assign(document.createElement('style'), { textContent: css }))
for (const [name, value] of Object.entries(attributes)) document.documentElement.setAttribute(name, value)

createApp(() => [
  h(ClerkButton, null, () => 'Solid'),
  h('header', { class: 'site-header' }, h(ClerkButton, { variant: 'outline' }, () => 'Outline')),
  h(ClerkButton, { variant: 'outline' }, () => 'Sign out'),
]).mount('#app')
