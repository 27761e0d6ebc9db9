import { CURRENT_STORY_WAS_SET, GLOBALS_UPDATED, STORY_MISSING } from 'storybook/internal/core-events'
import { addons } from 'storybook/preview-api'
import { setThemeAndLanguage, type PageGlobals } from '../page'
import './missingStory.css'

/** Returns the address of a docs page in the manager. Keeps the globals of the toolbar, such as the theme. */
function addressOf(docsId: string) {
  const globals = new URLSearchParams(location.search).get('globals')
  return `./?path=/docs/${docsId}${globals ? `&globals=${encodeURIComponent(globals)}` : ''}`
}

function link(docsId: string, text: string) {
  const element = document.createElement('a')
  // Storybook's `<base target="_parent">` opens the link in the manager, not in the iframe of the preview.
  element.href = addressOf(docsId)
  element.textContent = text
  return element
}

function renderMissingStory(id: string) {
  const page = document.createElement('main')
  page.className = 'missing-story'
  const title = Object.assign(document.createElement('h1'), { textContent: 'Page not found' })
  const text = document.createElement('p')
  const code = Object.assign(document.createElement('code'), { textContent: id })
  text.append('No page or story has the ID ', code, '. It may have been renamed. Use the search in the sidebar, or go to:')
  const ways = document.createElement('nav')
  ways.ariaLabel = 'Ways back'
  ways.append(
    link('introduction--docs', 'Introduction'),
    link('components-signoutbutton--docs', 'SignOutButton'),
    link('usage--docs', 'Usage'),
  )
  page.append(title, text, ways)
  return page
}

/**
 * Shows a page of this project for a missing story. Storybook's own page (10.6) is light in every theme, describes
 * mistakes in a configuration, and links no page of this Storybook.
 */
export async function replaceMissingStoryPage() {
  const channel = await addons.ready()
  let page: HTMLElement | undefined
  channel.on(STORY_MISSING, (id = '') => {
    page?.remove()
    page = renderMissingStory(String(id))
    document.querySelector('.sb-errordisplay')?.append(page)
  })
  channel.on(CURRENT_STORY_WAS_SET, () => page?.remove())
  // The decorator `withPage` doesn't run without a story.
  channel.on(GLOBALS_UPDATED, ({ globals }: { globals: PageGlobals }) => {
    if (page?.isConnected) setThemeAndLanguage(globals)
  })
}
