import { createElement as h, type ReactNode } from 'react'
import packageJson from '../../../package.json'
import { issuesUrl, repositoryUrl, sourceUrl, type PackageLinks } from './repository'

interface Props {
  /** The component's name, which is also the name of the import. */
  name: string
  /** The component's file, below `src/components/`. */
  file?: string
}

const links: PackageLinks & { version: string } = packageJson

const link = (url: string, text: string) => h('a', { href: url }, text)

/** Lists a component's import, status, version, source and issues. Links need a `repository` in `package.json`. */
export function ComponentFacts({ name, file = `${name}.ts` }: Props) {
  const path = `src/components/${file}`
  const url = repositoryUrl(links)
  const version = packageJson.private ? `${packageJson.version}, not released on npm yet` : packageJson.version
  const facts: [term: string, fact: ReactNode][] = [
    ['Import', h('code', null, `import { ${name} } from '${packageJson.name}'`)],
    ['Status', 'Stable. Breaking changes need a new major version'],
    ['Version', version],
    ['Source', url ? link(sourceUrl(url, path), path) : h('code', null, path)],
  ]
  const issues = issuesUrl(links)
  if (issues) facts.push(['Issues', link(issues, 'Report a problem')])
  return h('dl', { className: 'vc-facts sb-unstyled' },
    facts.map(([term, fact]) => h('div', { key: term }, h('dt', null, term), h('dd', null, fact))))
}
