/** Turns on controls, except for slots, functions and events. Other stories take no args. */
export const playground = {
  controls: {
    disable: false,
    exclude: ['asChild', 'signOutCallback', 'signOut', 'error', 'default', 'icon-before', 'icon-after'],
  },
}
