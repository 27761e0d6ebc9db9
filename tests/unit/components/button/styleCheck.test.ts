import { createApp, h, type VNode } from 'vue'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createMockClerk } from 'vue-clerk/testing'

// tests/package/styleWarnings.test.ts tests these warnings in Chromium.

type Package = typeof import('vue-clerk')

const jsdom = navigator.userAgent
const chrome = 'Mozilla/5.0 (X11; Linux x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/143.0.0.0 Safari/537.36'
const happyDom = 'Mozilla/5.0 (X11; Linux x64) AppleWebKit/537.36 (KHTML, like Gecko) HappyDOM/20.0.0'

const silence = () => vi.spyOn(console, 'warn').mockImplementation(() => {})
let warn: ReturnType<typeof silence>
let apps: { unmount: () => void }[]

beforeEach(() => {
  vi.resetModules()
  apps = []
  warn = silence()
  vi.spyOn(navigator, 'userAgent', 'get').mockReturnValue(chrome)
  vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(36)
  vi.spyOn(document, 'readyState', 'get').mockReturnValue('complete')
})
afterEach(() => {
  for (const app of apps) app.unmount()
  document.body.replaceChildren()
  vi.useRealTimers()
  vi.restoreAllMocks()
  vi.resetModules()
})

/** Mounts an app in `parent`, with a mock of Clerk that never loads. Then the time is fake. */
async function mount(render: (components: Package) => VNode | VNode[], parent: ParentNode = document.body) {
  const components = await import('vue-clerk')
  vi.useFakeTimers()
  const container = document.createElement('div')
  parent.append(container)
  const app = createApp({ render: () => render(components) })
  app.use(components.clerkPlugin, { Clerk: createMockClerk({ load: 'never' }) }).mount(container)
  apps.push(app)
  return { app, container }
}

const afterPaint = () => vi.advanceTimersByTimeAsync(100)
const onPage = '[vue-clerk] The style sheet vue-clerk/style.css is missing on this page, so the buttons have no style. '
  + 'Add this line to main.ts: import \'vue-clerk/style.css\''

describe('a page without the style sheet', () => {
  it.each(['ClerkButton', 'SignOutButton', 'SignInButton', 'SignUpButton'] as const)('logs one warning about two %ss, after the first paint', async name => {
    await mount(components => [h(components[name]), h(components[name])])
    expect(warn).not.toHaveBeenCalled()
    await afterPaint()
    expect(warn.mock.calls).toEqual([[onPage]])
  })

  it('logs no second warning about another app', async () => {
    for (let app = 0; app < 2; app++) {
      await mount(({ ClerkButton }) => h(ClerkButton))
      await afterPaint()
    }
    expect(warn.mock.calls).toEqual([[onPage]])
  })

  it('logs the warning only when the page has loaded', async () => {
    vi.spyOn(document, 'readyState', 'get').mockReturnValue('interactive')
    await mount(({ ClerkButton }) => h(ClerkButton))
    await afterPaint()
    expect(warn).not.toHaveBeenCalled()
    window.dispatchEvent(new Event('load'))
    await afterPaint()
    expect(warn.mock.calls).toEqual([[onPage]])
  })

  it('logs a warning about a shadow root', async () => {
    const host = document.body.appendChild(document.createElement('div'))
    await mount(({ ClerkButton }) => h(ClerkButton), host.attachShadow({ mode: 'open' }))
    await afterPaint()
    expect(warn.mock.calls).toEqual([['[vue-clerk] The style sheet vue-clerk/style.css is missing in the shadow root of a button. '
      + 'Add the style sheet to the shadow root, as in the guide "Custom elements".']])
  })

  it.each<[string, (components: Package) => VNode | VNode[]]>([
    ['a button in the slot', ({ SignOutButton }) => h(SignOutButton, null, { default: ({ handler }: { handler: () => void }) => h('button', { onClick: handler }) })],
    ['an element with as-child', ({ SignInButton }) => h(SignInButton, { asChild: true }, () => h('a'))],
    ['a button with a class of the app', ({ SignOutButton }) => h(SignOutButton, { class: 'button' })],
    ['a button with a style of the app', ({ ClerkButton }) => h(ClerkButton, { style: 'padding: 0' })],
  ])('logs nothing about %s', async (_, render) => {
    await mount(render)
    await afterPaint()
    expect(warn).not.toHaveBeenCalled()
  })

  it('logs nothing about a button that has unmounted before the paint', async () => {
    const { app } = await mount(({ ClerkButton }) => h(ClerkButton))
    app.unmount()
    await afterPaint()
    expect(warn).not.toHaveBeenCalled()
  })

  it('logs nothing about a hidden button', async () => {
    vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(0)
    await mount(({ ClerkButton }) => h(ClerkButton))
    await afterPaint()
    expect(warn).not.toHaveBeenCalled()
  })
})

describe('a page with the style sheet', () => {
  it('logs nothing', async () => {
    const style = document.body.appendChild(document.createElement('style'))
    style.textContent = '.vc-button { --_k: Canvas }'
    await mount(({ ClerkButton }) => h(ClerkButton))
    vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null)
    await afterPaint()
    expect(warn).not.toHaveBeenCalled()
  })
})

describe('a unit test that imports no CSS', () => {
  it.each([['jsdom', jsdom], ['happy-dom', happyDom]])('gets neither a warning nor a timer in %s', async (_, userAgent) => {
    vi.spyOn(navigator, 'userAgent', 'get').mockReturnValue(userAgent)
    await mount(({ ClerkButton }) => h(ClerkButton))
    expect(vi.getTimerCount()).toBe(0)
    await afterPaint()
    expect(warn).not.toHaveBeenCalled()
  })
})
