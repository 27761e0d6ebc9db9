import type { Component } from 'vue'

// The specification's examples. The test has copied the examples to this folder.
const examples = import.meta.glob<Component>('./usage/*.vue', { eager: true, import: 'default' })

export const exampleOf = (path: string) => examples[`./usage${path}.vue`]!
