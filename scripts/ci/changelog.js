/**
 * Returns the text of a version's section, without the heading. Returns undefined if the changelog lacks the section.
 *
 * @param {string} changelog
 * @param {string} version
 * @returns {string | undefined}
 */
export function sectionOf(changelog, version) {
  const sections = changelog.split(/^## /m).slice(1)
  return sections.find(section => section.startsWith(`${version}\n`))?.slice(version.length).trim()
}
