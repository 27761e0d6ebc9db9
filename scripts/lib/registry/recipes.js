// Describes the recipes in the registry. The name of a recipe is the name of its folder in stories/recipes/.

/**
 * @typedef {object} Recipe
 * @property {string} title
 * @property {string} description
 * @property {string} [setUp] What the app needs besides the style sheet and the plugin.
 */

const tailwind = 'The component uses the utility classes of Tailwind CSS 4. Put the layer `vue-clerk` between `base` and '
  + '`utilities`: @layer theme, base, vue-clerk, components, utilities;'

/** @type {Record<string, Recipe>} */
export const recipes = {
  'account-switcher': { title: 'Account switcher', description: 'Lists every account on this device, to switch to it or to sign it out.' },
  'app-header': { title: 'App header', description: 'Shows sign-in and sign-up in a header, or the user’s name and the sign-out.' },
  'back-to-page': { title: 'Back to the current page', description: 'Returns to the same page after the sign-out.' },
  'clean-up-first': { title: 'Clean-up before leaving', description: 'Removes the user’s data from the browser after the sign-out.' },
  'confirmation': { title: 'Confirmation', description: 'Asks for confirmation in a dialog before the sign-out.' },
  'icon-library': { title: 'With an icon library', description: 'Shows an icon of Lucide in the button.' },
  'inside-form': { title: 'Inside a form', description: 'Signs out from a form without submitting the form.' },
  'sign-out-others': { title: 'Sign out all others', description: 'Signs out all accounts except the current account.' },
  'tailwind-classes': { title: 'With Tailwind classes', description: 'Styles the button with utility classes.', setUp: tailwind },
  'user-menu': { title: 'User menu', description: 'Opens a menu with the user’s name, links and the sign-out.' },
}
