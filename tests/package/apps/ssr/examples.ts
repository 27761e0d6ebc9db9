import type { Component } from 'vue'

// The specification's, which the test has put beside this file.
const examples = import.meta.glob<Component>('./usage/*.vue', { eager: true, import: 'default' })

export const exampleOf = (path: string) => examples[`./usage${path}.vue`]!
