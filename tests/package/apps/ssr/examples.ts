import type { Component } from 'vue'

// The specification's examples, which the test has copied to this folder.
const examples = import.meta.glob<Component>('./usage/*.vue', { eager: true, import: 'default' })

export const exampleOf = (path: string) => examples[`./usage${path}.vue`]!
