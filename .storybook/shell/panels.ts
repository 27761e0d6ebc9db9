import { STORY_PREPARED } from 'storybook/internal/core-events'
import type { API } from 'storybook/manager-api'

export const codePanel = 'storybook/docs/panel'
const controlsPanel = 'addon-controls'
const actionsPanel = 'storybook/actions/panel'

interface PreparedStory {
  id: string
  parameters: { controls?: { disable?: boolean } }
}

/**
 * Opens the controls of a story that has controls, and the code of any other story. Keeps another panel that the user
 * has selected, such as Accessibility. The actions panel doesn't count, because the panel is empty in a new story.
 */
export function selectPanels(api: API) {
  let lastId: string | undefined
  api.on(STORY_PREPARED, ({ id, parameters }: PreparedStory) => {
    if (id === lastId) return
    lastId = id
    if (![codePanel, controlsPanel, actionsPanel].includes(api.getSelectedPanel())) return
    api.setSelectedPanel(parameters.controls?.disable ? codePanel : controlsPanel)
  })
}
