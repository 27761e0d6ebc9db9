import { h, type VNode } from 'vue'
import { isFailed, type StoryRequest } from './storyActivity'
import type { Account, StoryStatus } from './storyStatus'

const renderIcon = (path: string, label?: string) => h(
  'svg',
  { 'viewBox': '0 0 16 16', 'role': label && 'img', 'aria-label': label, 'aria-hidden': !label || undefined },
  [h('path', { d: path })],
)

const initials = (name: string) => name.split(/\s+/).map(word => word[0]).slice(0, 2).join('').toUpperCase()

function renderAccount({ id, name, state }: Account, index: number) {
  return h('li', { 'key': id, 'class': 'vc-account', 'data-state': state }, [
    h('span', { 'class': 'vc-account-avatar', 'data-hue': index % 6, 'aria-hidden': true }, initials(name)),
    h('span', { class: 'vc-account-name' }, name),
    state === 'signed in' ? undefined : h('span', { class: 'vc-account-state' }, state),
  ])
}

function renderAccounts({ isLoaded, accounts }: StoryStatus) {
  const isSignedIn = accounts.some(({ state }) => state !== 'ended')
  const placeholder = h('li', { 'key': 'none', 'class': 'vc-account', 'data-state': 'none' }, [
    h('span', { 'class': 'vc-account-avatar', 'aria-hidden': true }),
    h('span', { class: 'vc-account-name' }, isLoaded ? 'Signed out' : 'Clerk is not loaded'),
  ])
  return h('ul', { class: 'vc-accounts' }, isSignedIn ? accounts.map(renderAccount) : placeholder)
}

// Renders code from left to right, also on a right-to-left page.
const renderCode = (code: (VNode | string)[], title?: string) =>
  h('span', { class: 'vc-code', title }, h('bdi', { dir: 'ltr' }, code))

function renderRequest(request: StoryRequest) {
  const { method, path, response } = request
  return renderCode([
    h('b', method),
    ` ${path} `,
    h('span', { class: 'vc-response' }, response
      ? [
          h(
            'b',
            { 'data-ok': !isFailed(request) },
            response.status === 'network-error' ? 'network error' : response.status,
          ),
          ` ${Math.round(response.milliseconds)} ms`,
        ]
      : '…'),
  ])
}

// Removes the query of the URL, because most queries contain only return URLs. The arrow is an icon, because some fonts
// lack an arrow.
const renderDestination = (address: string) => renderCode(
  [renderIcon('M2.5 8h11M9.5 4l4 4-4 4', 'Redirects to'), ` ${address.replace(/\?.*/s, '').replace(/#\/?$/, '')}`],
  address,
)

function renderActivity({ request, destination, dialog, failure }: StoryStatus) {
  // Hides the default message of a simulated failure, because this message only repeats the request and its status.
  const isRepeated = failure && request && isFailed(request) && failure.includes(request.path)
  const parts = [
    failure && !isRepeated && h('span', { class: 'vc-failure' }, h('bdi', failure)),
    request && renderRequest(request),
    destination && renderDestination(destination),
    dialog && h('span', `Clerk opens its ${dialog} dialog`),
  ].filter(part => !!part)
  return h('div', { class: 'vc-news' }, parts.length > 0 ? parts : h('span', { class: 'vc-code' }, 'No call yet'))
}

/** Renders the status bar: the story's accounts, the effects of the latest user action, and a reset button. */
export function renderStatusBar(status: StoryStatus, reset: () => void): VNode {
  return h('section', { 'class': 'vc-status-bar', 'aria-label': 'The story’s Clerk' }, [
    h('div', { class: 'vc-status' }, [renderAccounts(status), renderActivity(status)]),
    h('button', { type: 'button', class: 'vc-reset', onClick: reset }, [
      renderIcon('M3 3v3.5h3.5M3.2 6.3A5.25 5.25 0 1 1 2.75 8.5'),
      'Reset',
    ]),
  ])
}
