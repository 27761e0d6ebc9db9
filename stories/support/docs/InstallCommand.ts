import { Source } from '@storybook/addon-docs/blocks'
import { createElement as h, Fragment } from 'react'

/**
 * Shows the command that adds a recipe to an app. `recipe` is the name of the recipe's folder.
 *
 * The recipe's address is beside this page, wherever the Storybook is served.
 */
export function InstallCommand({ recipe }: { recipe: string }) {
  const address = new URL(`r/${recipe}.json`, document.baseURI).href
  return h(
    Fragment,
    null,
    h('p', null, 'To add the recipe to your app, run this command. Your app needs the file ', h('code', null, 'components.json'),
      ' of shadcn-vue.'),
    h(Source, { language: 'bash', code: `npx shadcn-vue@latest add ${address}` }),
  )
}
