import { h, type VNode } from 'vue'
import type { TracedResponse } from '../testing'
import type { Account, StoryStatus } from './storyStatus'

const initials = (name: string) => name.split(/\s+/).map(word => word[0]).slice(0, 2).join('').toUpperCase()

function renderAccount({ id, name, state }: Account, index: number) {
  return h('li', { 'key': id, 'class': 'vc-account', 'data-state': state }, [
    h('span', { 'class': 'vc-account-avatar', 'data-hue': index % 6, 'aria-hidden': true }, initials(name)),
    h('span', { class: 'vc-account-name' }, name),
    state === 'signed in' ? undefined : h('span', { class: 'vc-account-state' }, state),
  ])
}

function renderCall(call: TracedResponse | undefined) {
  if (!call) return h('span', { class: 'vc-call' }, 'No call yet')
  const isGood = typeof call.status === 'number' && call.status < 400
  return h('span', { class: 'vc-call' }, [
    h('b', call.method),
    ` ${call.path} `,
    h('b', { 'data-good': isGood }, call.status === 'network-error' ? 'network error' : call.status),
    ` ${Math.round(call.milliseconds)} ms`,
  ])
}

const resetIcon = h('svg', { 'viewBox': '0 0 16 16', 'aria-hidden': true }, [
  h('path', { d: 'M3 3v3.5h3.5M3.2 6.3A5.25 5.25 0 1 1 2.75 8.5' }),
])

/** Below a story: who is signed in, so that a designer sees what a click did, and a way back to the beginning. */
export function renderStatusStrip({ isLoaded, accounts, lastCall, failure }: StoryStatus, reset: () => void): VNode {
  const someone = accounts.length > 0 && accounts.some(({ state }) => state !== 'ended')
  const nobody = h('li', { 'key': 'nobody', 'class': 'vc-account', 'data-state': 'nobody' }, [
    h('span', { 'class': 'vc-account-avatar', 'aria-hidden': true }),
    h('span', { class: 'vc-account-name' }, isLoaded ? 'Nobody is signed in' : 'Clerk is not loaded'),
  ])
  return h('section', { 'class': 'vc-status-strip', 'aria-label': 'The story’s Clerk' }, [
    h('ul', { class: 'vc-accounts' }, someone ? accounts.map(renderAccount) : nobody),
    h('div', { class: 'vc-news' }, [failure && h('span', { class: 'vc-failure' }, failure), renderCall(lastCall)]),
    h('button', { type: 'button', class: 'vc-reset', onClick: reset }, [resetIcon, 'Reset']),
  ])
}
