/**
 * Returns the title of a browser tab. Storybook's title is `Components / SignOutButton - Failed ⋅ Storybook`, and this
 * function returns `SignOutButton - Failed · vue-clerk`.
 */
export function tabTitle(storybookTitle: string) {
  const page = storybookTitle
    .replace(/( [⋅-] )?Storybook$/, '')
    .replace(/ - Docs$/, '')
    .replace(/^.* \/ /, '')
  return page && page !== 'vue-clerk' ? `${page} · vue-clerk` : 'vue-clerk'
}

/** Replaces the title that Storybook (10.6) sets for each page, because no option sets this title. */
export function replaceTabTitles() {
  const replace = () => {
    if (!document.title.endsWith('vue-clerk')) document.title = tabTitle(document.title)
  }
  new MutationObserver(replace).observe(document.head, { subtree: true, childList: true, characterData: true })
  replace()
}
