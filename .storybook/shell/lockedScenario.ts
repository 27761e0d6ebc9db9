import { createElement as h } from 'react'
import { addons, types, useGlobals } from 'storybook/manager-api'

/** Explains in the toolbar why the item "Scenario" is disabled: the story sets its own scenario. */
function LockedScenario() {
  const [, , storyGlobals] = useGlobals()
  if (!('clerkScenario' in storyGlobals)) return null
  return h('span', { className: 'vc-locked', title: 'This story sets its own scenario.' },
    h('svg', { 'viewBox': '0 0 16 16', 'aria-hidden': true },
      h('path', { d: 'M4.5 7V5a3.5 3.5 0 0 1 7 0v2M3.5 7h9v6.5h-9z' })),
    h('span', null, 'Scenario is set by the story'))
}

export function registerLockedScenario() {
  addons.add('vue-clerk/locked-scenario', {
    type: types.TOOL,
    title: 'Locked scenario',
    match: ({ viewMode }) => viewMode === 'story',
    render: LockedScenario,
  })
}
