/** Story parameters that show controls for the story's props. Slots, functions and events have no controls. */
export const playground = {
  controls: {
    disable: false,
    exclude: ['asChild', 'signOutCallback', 'signOut', 'error', 'default', 'icon-before', 'icon-after'],
  },
}
