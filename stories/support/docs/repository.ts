/** The fields of a `package.json` that contain links. */
export interface PackageLinks {
  repository?: string | { url: string }
  bugs?: string | { url: string }
}

const urlOf = (field?: string | { url: string }) => typeof field === 'string' ? field : field?.url

/** Returns the address of the repository’s page, or `undefined` if the `package.json` has no repository. */
export function repositoryUrl({ repository }: PackageLinks) {
  return urlOf(repository)
    ?.replace(/^git\+/, '')
    .replace(/^(?:git|ssh):\/\/(?:git@)?|^git@([^:]+):/, (_, host?: string) => host ? `https://${host}/` : 'https://')
    .replace(/^(?:github:)?([\w-]+\/[\w.-]+)$/, 'https://github.com/$1')
    .replace(/\.git$/, '')
}

/** Returns the address of a file in the repository. */
export const sourceUrl = (repository: string, path: string) => `${repository}/blob/HEAD/${path}`

/** Returns the address for reports, or `undefined` if the `package.json` has neither `bugs` nor a repository. */
export function issuesUrl(links: PackageLinks) {
  const repository = repositoryUrl(links)
  return urlOf(links.bugs) ?? (repository && `${repository}/issues`)
}
