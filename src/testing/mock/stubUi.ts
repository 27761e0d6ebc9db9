import type { ClerkOptions } from '@clerk/shared/types'

interface Controls {
  openModal: (modal: string, props: object) => void
  closeModal: (modal: string) => void
}

interface Ui {
  ensureMounted: (options?: { preloadHint?: string }) => Promise<Controls>
}

/** Opens and closes Clerk's dialogs with the UI that was passed to `load({ ui: { ClerkUI } })`. */
export class MockUi {
  #ui: Promise<Ui> | undefined

  load({ ui, ...options }: ClerkOptions, clerk: object) {
    if (!ui?.ClerkUI) return
    this.#ui = Promise.resolve(ui.ClerkUI).then(ClerkUI => {
      const Constructor = ClerkUI as unknown as new (...args: unknown[]) => Ui
      return new Constructor(() => clerk, () => undefined, { ui, ...options }, undefined)
    })
  }

  /** @throws the same error as clerk-js, if `load()` received no UI */
  open(modal: string, preloadHint: string, props: object = {}) {
    this.#assertReady()
    void this.#ui?.then(ui => ui.ensureMounted({ preloadHint })).then(controls => controls.openModal(modal, props))
  }

  /** @throws the same error as `open()`, if `requiresUi` is true */
  close(modal: string, { requiresUi = false } = {}) {
    if (requiresUi) this.#assertReady()
    void this.#ui?.then(ui => ui.ensureMounted()).then(controls => controls.closeModal(modal))
  }

  #assertReady() {
    if (!this.#ui) throw new Error('Clerk was not loaded with Ui components')
  }
}
