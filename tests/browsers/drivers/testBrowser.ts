/** The keys that the tests press. */
export type Key = 'Tab' | 'Shift+Tab' | 'Enter' | 'Space' | 'Escape'

/** A browser with one page. Each driver controls a browser in another way. */
export interface TestBrowser {
  /** The name and the version, such as `Firefox 153.8.0`. */
  title: string
  /** Opens a URL and waits for the page's `load` event. */
  goto: (url: string) => Promise<void>
  /**
   * Calls a function in the page and returns its result. The function can't use variables of the test. The argument and
   * the result are copied as JSON.
   */
  evaluate: <Result, Argument = undefined>(
    callback: (argument: Argument) => Result | Promise<Result>,
    argument?: Argument,
  ) => Promise<Result>
  /** Presses and releases a key with real input. */
  press: (key: Key) => Promise<void>
  /** Clicks a point of the viewport with the real mouse. */
  clickAt: (point: { x: number, y: number }) => Promise<void>
  /** Counts the elements with a role and a name in the browser's accessibility tree. */
  countByRole: (role: string, name: string) => Promise<number>
  close: () => Promise<void>
}

/** The size of the viewport in every browser. */
export const viewport = { width: 1280, height: 900 }

/** How long a story or a page may take, in milliseconds. */
export const timeout = 30_000

/**
 * Returns the source of a function without parameters. The function calls `callback` with `argument`, and resolves with
 * the result as JSON.
 */
export function sourceOf(callback: (argument: never) => unknown, argument: unknown): string {
  return `async () => JSON.stringify(await (${callback.toString()})(${JSON.stringify(argument) ?? 'undefined'}))`
}

/** Parses the result of `sourceOf`. The JSON of `undefined` is undefined. */
export function parseResult<Result>(json: string | null | undefined): Result {
  return (json === undefined || json === null ? undefined : JSON.parse(json)) as Result
}
