import { h, type VNode } from 'vue'
import { isFailed, type Call } from './storyActivity'
import type { Account, StoryStatus } from './storyStatus'

const renderIcon = (path: string, label?: string) =>
  h('svg', { 'viewBox': '0 0 16 16', 'role': label && 'img', 'aria-label': label, 'aria-hidden': !label || undefined }, [
    h('path', { d: path }),
  ])

const initials = (name: string) => name.split(/\s+/).map(word => word[0]).slice(0, 2).join('').toUpperCase()

function renderAccount({ id, name, state }: Account, index: number) {
  return h('li', { 'key': id, 'class': 'vc-account', 'data-state': state }, [
    h('span', { 'class': 'vc-account-avatar', 'data-hue': index % 6, 'aria-hidden': true }, initials(name)),
    h('span', { class: 'vc-account-name' }, name),
    state === 'signed in' ? undefined : h('span', { class: 'vc-account-state' }, state),
  ])
}

function renderAccounts({ isLoaded, accounts }: StoryStatus) {
  const someone = accounts.some(({ state }) => state !== 'ended')
  const nobody = h('li', { 'key': 'nobody', 'class': 'vc-account', 'data-state': 'nobody' }, [
    h('span', { 'class': 'vc-account-avatar', 'aria-hidden': true }),
    h('span', { class: 'vc-account-name' }, isLoaded ? 'Nobody is signed in' : 'Clerk is not loaded'),
  ])
  return h('ul', { class: 'vc-accounts' }, someone ? accounts.map(renderAccount) : nobody)
}

// Code reads from left to right, whatever the page's direction.
const renderCode = (code: (VNode | string)[], title?: string) =>
  h('span', { class: 'vc-code', title }, h('bdi', { dir: 'ltr' }, code))

function renderCall(call: Call) {
  const { method, path, answer } = call
  return renderCode([
    h('b', method),
    ` ${path} `,
    h('span', { class: 'vc-answer' }, answer
      ? [
          h('b', { 'data-good': !isFailed(call) }, answer.status === 'network-error' ? 'network error' : answer.status),
          ` ${Math.round(answer.milliseconds)} ms`,
        ]
      : '…'),
  ])
}

// Most of a long address is where Clerk is to return to. The arrow is ours, since not every font has one.
const renderDestination = (address: string) => renderCode(
  [renderIcon('M2.5 8h11M9.5 4l4 4-4 4', 'Goes to'), ` ${address.replace(/\?.*/s, '').replace(/#\/?$/, '')}`],
  address,
)

function renderNews({ call, destination, dialog, failure }: StoryStatus) {
  // Where the scenario left the words to us, they say what the call shows.
  const isRepeated = failure && call && isFailed(call) && failure.includes(call.path)
  const news = [
    failure && !isRepeated && h('span', { class: 'vc-failure' }, h('bdi', failure)),
    call && renderCall(call),
    destination && renderDestination(destination),
    dialog && h('span', `Clerk opens its ${dialog} dialog`),
  ].filter(part => !!part)
  return h('div', { class: 'vc-news' }, news.length > 0 ? news : h('span', { class: 'vc-code' }, 'No call yet'))
}

/** Below a story: who is signed in, so that a designer sees what a click did, and a way back to the beginning. */
export function renderStatusBar(status: StoryStatus, reset: () => void): VNode {
  return h('section', { 'class': 'vc-status-bar', 'aria-label': 'The story’s Clerk' }, [
    h('div', { class: 'vc-facts' }, [renderAccounts(status), renderNews(status)]),
    h('button', { type: 'button', class: 'vc-reset', onClick: reset }, [
      renderIcon('M3 3v3.5h3.5M3.2 6.3A5.25 5.25 0 1 1 2.75 8.5'),
      'Reset',
    ]),
  ])
}
