/** Parameters that show controls for a story, except for slots, functions and events. Other stories have no args. */
export const playground = {
  controls: {
    disable: false,
    exclude: ['asChild', 'signOutCallback', 'signOut', 'error', 'default', 'icon-before', 'icon-after'],
  },
}
