import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { defineConfig, parse } from '@terrazzo/parser'
import { inject } from 'vitest'
import { privateTokens } from '../../../scripts/lib/tokens/privateTokens.js'

export type Mode = 'light' | 'dark'

interface TokenColor { colorSpace: string, components: number[], alpha: number }
export type TokenValue = string | number | TokenColor | { value: number, unit: string }

export interface Token {
  $type: 'color' | 'dimension' | 'number'
  $value: TokenValue
  $description: string
  $extensions: { 'vue-clerk': { variable?: string, resolved: Record<Mode, string> } }
}

export interface TokenFile { [name: string]: TokenFile | Token }

/** Returns the token with an ID such as `clerk.color.primary`. */
export const findToken = (file: TokenFile, id: string) =>
  id.split('.').reduce<TokenFile | Token>((group, key) => (group as TokenFile)[key]!, file) as Token

/** Returns the URL of a token file: the file that an app gets by the name of the export. */
export const tokenFile = (name: string) =>
  pathToFileURL(createRequire(join(inject('consumer'), 'index.js')).resolve(`vue-clerk/${name}`))

/** Parses a token file or a resolver with Terrazzo. Rejects if the file isn't valid. */
export function parseWithTerrazzo(url: URL, src = readFileSync(url, 'utf8')) {
  const config = defineConfig({}, { cwd: new URL('.', url) })
  return parse([{ filename: url, src }], { config })
}

/** Returns the CSS of a value, for example `color(srgb 1 1 1 / 0.5)`. */
export function toCss(value: TokenValue) {
  if (typeof value !== 'object') return `${value}`
  if ('unit' in value) return `${value.value}${value.unit}`
  return `color(${value.colorSpace} ${value.components.join(' ')} / ${value.alpha})`
}

const variableOf = Object.fromEntries(Object.entries(privateTokens).map(([variable, { name }]) => [name, variable]))

/**
 * Returns the private variable of a token such as `button.danger.fill`, and the attributes of a button with this value.
 * Returns undefined for the token of a variable that apps can set.
 */
export function privateVariable(id: string) {
  const [group, ...path] = id.split('.')
  if (group !== 'button') return undefined
  const variant = path.length === 2 ? path[0]! : undefined
  const attributes = variant ? { [variant === 'danger' ? 'data-tone' : 'data-size']: variant } : {}
  return { variable: variableOf[path.at(-1)!]!, attributes: attributes as Record<string, string> }
}
