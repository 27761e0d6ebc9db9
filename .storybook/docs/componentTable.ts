import { PureArgsTable, useOf } from '@storybook/addon-docs/blocks'
import { createElement } from 'react'
import type { ArgTypes, StoryContextForEnhancers } from 'storybook/internal/csf'
import type { Component } from 'vue'
import { argTypesEnhancers } from './propTable'

interface DocsParameters { extractArgTypes: (component: Component) => ArgTypes | null }

/**
 * Lists the props and slots of a component, for example of a second component on a page. Storybook's `ArgTypes` (10.6)
 * applies the enhancers only to the component of the page's stories.
 */
export function ComponentTable({ of }: { of: Component }) {
  const { component, projectAnnotations } = useOf(of, ['component'])
  const { extractArgTypes } = projectAnnotations.parameters?.docs as DocsParameters
  const argTypes = extractArgTypes(component as Component)
  if (!argTypes) throw new Error(`${of.name} has no props table, because .storybook/main.ts doesn't document its file.`)
  const rows = argTypesEnhancers.reduce(
    (enhanced, enhance) => enhance({ component, argTypes: enhanced } as StoryContextForEnhancers),
    argTypes as StoryContextForEnhancers['argTypes'],
  )
  return createElement(PureArgsTable, { rows })
}
