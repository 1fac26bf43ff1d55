import { expect } from '@playwright/test'
import { z } from 'zod'
import type { Wire } from './wire'

const keys = { Enter: '\uE007', Escape: '\uE00C' } as const

/** Someone who reads the site in one window of one engine. */
export class Reader {
  readonly #wire: Wire
  readonly #origin: string

  private constructor(wire: Wire, origin: string) {
    this.#wire = wire
    this.#origin = origin
  }

  /** Opens a window without bars, which alone may be as narrow as a phone. */
  static async at(origin: string, wire: Wire): Promise<Reader> {
    const reader = new Reader(wire, origin)
    await reader.go('/')
    const first = await wire.send('window')
    await reader.ask(() => void open('about:blank', '_blank', 'popup,width=320,height=700'))
    const windows = async () => z.array(z.string()).parse(await wire.send('windows'))
    await expect.poll(windows).toHaveLength(2)
    await wire.send('switchTo', { handle: (await windows()).find((handle) => handle !== first) })
    return reader
  }

  /** Opens an address of the site, and waits until it has loaded. */
  async go(path: string): Promise<void> {
    await this.#wire.send('navigate', { url: this.#origin + path })
  }

  async back(): Promise<void> {
    await this.#wire.send('back')
  }

  /** Runs a function in the page. It sees only what it is given. */
  ask<Given extends readonly unknown[]>(
    question: (...given: Given) => unknown,
    ...given: Given
  ): Promise<unknown> {
    return this.#wire.send('execute', { script: `return (${question}).apply(null, arguments)`, args: given })
  }

  async width(width: number): Promise<void> {
    await this.#wire.send('size', { width, height: 900 })
    await expect.poll(() => this.ask(() => innerWidth)).toBe(width)
  }

  /** Path and anchor of the page that is shown. */
  async expectAddress(address: string): Promise<void> {
    await expect
      .poll(() =>
        this.ask(() => document.readyState === 'complete' && location.href.slice(location.origin.length)),
      )
      .toBe(address)
  }

  async focus(selector: string): Promise<void> {
    await this.ask((wanted: string) => document.querySelector<HTMLElement>(wanted)?.focus(), selector)
    expect(await this.ask((wanted: string) => document.activeElement?.matches(wanted), selector)).toBe(true)
  }

  async press(key: keyof typeof keys): Promise<void> {
    await this.#strike(keys[key])
  }

  async type(text: string): Promise<void> {
    for (const sign of text) await this.#strike(sign)
  }

  /** Clicks once the view has come to rest: while it moves, what the reader sees is a picture, which takes the clicks. */
  async click(selector: string): Promise<void> {
    await expect.poll(() => this.ask(() => document.getAnimations().length)).toBe(0)
    const place = await this.ask((wanted: string) => {
      const element = document.querySelector(wanted)
      element?.scrollIntoView({ block: 'center', behavior: 'instant' })
      const box = element?.getClientRects()[0]
      return box && { x: Math.round(box.x + box.width / 2), y: Math.round(box.y + box.height / 2) }
    }, selector)
    const { x, y } = z
      .object({ x: z.number(), y: z.number() })
      .parse(place, { error: () => `${selector} has no box` })
    const steps = [
      { type: 'pointerMove', x, y, duration: 0 },
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    ]
    await this.#wire.send('actions', { actions: [{ type: 'pointer', id: 'mouse', actions: steps }] })
  }

  /** The page on paper, as PDF. */
  async print(): Promise<Uint8Array> {
    return Uint8Array.from(Buffer.from(z.string().parse(await this.#wire.send('print', {})), 'base64'))
  }

  async complaints(): Promise<readonly string[]> {
    return (await this.#wire.complaints?.()) ?? []
  }

  async #strike(value: string): Promise<void> {
    const steps = [
      { type: 'keyDown', value },
      { type: 'keyUp', value },
    ]
    await this.#wire.send('actions', { actions: [{ type: 'key', id: 'keyboard', actions: steps }] })
  }
}
