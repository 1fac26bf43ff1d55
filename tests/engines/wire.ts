import type { Locale } from '@/lib/i18n/locales'

/**
 * What the tests ask of a browser, in the words of W3C WebDriver: as a driver hears them by HTTP, and as Firefox’s own
 * Marionette does, which needs no driver. Parameters and answers are the same.
 */
export const commands = {
  navigate: { http: ['POST', 'url'], marionette: 'WebDriver:Navigate' },
  back: { http: ['POST', 'back'], marionette: 'WebDriver:Back' },
  execute: { http: ['POST', 'execute/sync'], marionette: 'WebDriver:ExecuteScript' },
  actions: { http: ['POST', 'actions'], marionette: 'WebDriver:PerformActions' },
  windows: { http: ['GET', 'window/handles'], marionette: 'WebDriver:GetWindowHandles' },
  window: { http: ['GET', 'window'], marionette: 'WebDriver:GetWindowHandle' },
  switchTo: { http: ['POST', 'window'], marionette: 'WebDriver:SwitchToWindow' },
  size: { http: ['POST', 'window/rect'], marionette: 'WebDriver:SetWindowRect' },
  // WebKitWebDriver 2.50 does not know this one.
  print: { http: ['POST', 'print'], marionette: 'WebDriver:Print' },
} as const

export type Command = keyof typeof commands

/** An open browser. */
export type Wire = {
  readonly version: string
  readonly send: (command: Command, parameters?: Readonly<Record<string, unknown>>) => Promise<unknown>
  /**
   * What the browser has written to its console since it was asked last: errors, warnings, refusals of the policy.
   * WebKitGTK keeps that of a driven window to itself.
   */
  readonly complaints?: () => Promise<readonly string[]>
  readonly close: () => Promise<void>
}

export type Settings = {
  /** The reader’s only language. */
  readonly locale: Locale
  readonly dark: boolean
  /** Without what engines learnt last: anchors in CSS and view transitions. */
  readonly older: boolean
}

/** The answer of either protocol without its envelope. */
export function unwrapped(answer: unknown): unknown {
  return typeof answer === 'object' && answer !== null && 'value' in answer ? answer.value : answer
}
