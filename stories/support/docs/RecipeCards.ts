import { createElement as h } from 'react'
import { recipes } from '../../recipes/recipes'

interface Props {
  /** Shows only the recipes that use this component. */
  of?: string
}

/** Links to the recipes. */
export function RecipeCards({ of }: Props) {
  const shown = recipes.filter(({ components }) => !of || components.includes(of))
  const cards = shown.map(({ title, id, summary }) =>
    h('a', { key: id, href: `./?path=/docs/${id}--docs` }, h('b', null, title), summary))
  return h('nav', { 'className': 'vc-cards', 'aria-label': of ? `Recipes with ${of}` : 'Recipes' }, cards)
}
