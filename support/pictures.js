// Lists the pictures that the visual tests take of stories. An axis is one look of the page, such as dark or
// right-to-left.

/**
 * The type of a story's `parameters.visual`. For each of the `states`, the visual tests take one more picture. In that
 * picture, the story's first button or link has the state.
 *
 * @typedef {'hover' | 'focus' | 'active'} PointerState
 * @typedef {{ states?: PointerState[] }} VisualParameters
 *
 * @typedef {object} Story
 * @property {string} id
 * @property {string} title
 * @property {string} name
 * @property {string[]} tags
 * @property {VisualParameters} [visual]
 */

/**
 * @typedef {'light' | 'dark' | 'rtl' | 'forced-colors'} AxisName
 *
 * @typedef {object} Axis
 * @property {AxisName} name
 * @property {Record<string, string>} globals the toolbar's globals
 * @property {{ colorScheme: 'light' | 'dark', forcedColors: 'active' | 'none' }} media
 * @property {boolean} [onlyComponents] whether to skip stories outside `Components/`
 * @property {boolean} [withStates] whether to also take the pictures of a story's `states`
 */

/** @type {Record<AxisName, Axis>} */
export const axes = {
  'light': {
    name: 'light',
    globals: { theme: 'light', direction: 'ltr' },
    media: { colorScheme: 'light', forcedColors: 'none' },
    withStates: true,
  },
  'dark': {
    name: 'dark',
    globals: { theme: 'dark', direction: 'ltr' },
    media: { colorScheme: 'dark', forcedColors: 'none' },
    withStates: true,
  },
  'rtl': {
    name: 'rtl',
    globals: { theme: 'light', direction: 'rtl' },
    media: { colorScheme: 'light', forcedColors: 'none' },
    onlyComponents: true,
  },
  'forced-colors': {
    name: 'forced-colors',
    globals: { theme: 'light', direction: 'ltr' },
    media: { colorScheme: 'light', forcedColors: 'active' },
    onlyComponents: true,
  },
}

/** @param {Story} story */
const isShown = ({ tags, title }) => tags.includes('dev') && !tags.includes('fixture') && !title.startsWith('Examples/')

/**
 * @typedef {object} Picture
 * @property {Story} story
 * @property {Axis} axis
 * @property {PointerState} [state]
 * @property {string} label the picture's name in reports
 * @property {string} file the file name of the approved picture
 */

/**
 * @param {Story} story
 * @param {Axis} axis
 * @param {PointerState} [state]
 * @returns {Picture}
 */
function picture(story, axis, state) {
  const looks = [axis.name, ...(state ? [state] : [])]
  return {
    story,
    axis,
    state,
    label: [`${story.title} › ${story.name}`, ...looks].join(' · '),
    file: `${[story.id, ...looks].join('.')}.png`,
  }
}

/**
 * @param {Story[]} stories
 * @param {Axis} axis
 * @returns {Picture[]}
 */
export function picturesOf(stories, axis) {
  return stories
    .filter(story => isShown(story) && (!axis.onlyComponents || story.title.startsWith('Components/')))
    .flatMap(story => {
      const states = axis.withStates ? story.visual?.states ?? [] : []
      return [picture(story, axis), ...states.map(state => picture(story, axis, state))]
    })
}
