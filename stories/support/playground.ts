/** Controls are for playgrounds: other stories show their file, which no control reaches. What no control can make is left out. */
export const playground = {
  controls: {
    disable: false,
    exclude: ['asChild', 'signOutCallback', 'signOut', 'error', 'default', 'icon-before', 'icon-after'],
  },
}
