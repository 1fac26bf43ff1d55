import type { Page } from '@playwright/test'

/** A place where Tab stops, as it was while it had the focus. */
type Stop = {
  readonly name: string
  /** Its rank among all that can have the focus, in the order of the document; -1 when it is none of them. */
  readonly rank: number
  readonly box: {
    readonly left: number
    readonly right: number
    readonly top: number
    readonly bottom: number
  }
  /** The landmark that it belongs to: only within one must the eye and Tab go the same way. */
  readonly landmark: number
  readonly faults: readonly string[]
}

/** Walks a page with Tab from its start to its end, and says what a reader who has only a keyboard would meet. */
export async function keyboardFaults(page: Page): Promise<readonly string[]> {
  const expected = await watchFocus(page)
  await pressTab(page, expected)
  const stops = await page.evaluate<readonly Stop[]>(() => Reflect.get(window, 'stops'))
  const last = stops.at(-1)
  const trap = last?.rank === expected - 1 ? [] : [`Tab ends at ${last?.name}, ${last?.rank} of ${expected}`]
  return stops.flatMap((stop, index) => faultsOf(stop, stops[index - 1])).concat(trap)
}

/** Sends all presses before the first is answered: to wait for each takes six times as long. */
async function pressTab(page: Page, times: number): Promise<void> {
  const session = await page.context().newCDPSession(page)
  const key = { key: 'Tab', code: 'Tab', windowsVirtualKeyCode: 9 }
  const presses = Array.from({ length: times }, () => [
    session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...key }),
    session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key }),
  ])
  await Promise.all(presses.flat())
  await session.detach()
}

function faultsOf(stop: Stop, before: Stop | undefined): readonly string[] {
  const faults = stop.faults.map((fault) => `${stop.name} ${fault}`)
  if (stop.rank !== (before?.rank ?? -1) + 1) faults.push(`Tab goes from ${before?.name} to ${stop.name}`)
  const goesBack = before && stop.box.bottom <= before.box.top && stop.box.left < before.box.right
  if (goesBack && stop.landmark === before.landmark)
    faults.push(`${stop.name} stands before ${before.name}, which comes earlier`)
  return faults
}

/** Has the page note every stop when its key is released, and gives the number of stops that there should be. */
function watchFocus(page: Page): Promise<number> {
  return page.evaluate(() => {
    scrollTo(0, 0)
    // From here Tab begins, wherever it was before.
    document.body.tabIndex = -1
    document.body.focus()
    document.body.removeAttribute('tabindex')
    const all = [
      ...document.querySelectorAll(
        'a[href], button:not([disabled]), input, select, textarea, summary, [tabindex="0"]',
      ),
    ].filter((element) => element.checkVisibility({ visibilityProperty: true }))
    const landmarks = [...document.querySelectorAll('header, nav, main, section, aside, footer')]
    Reflect.set(window, 'stops', [])
    document.onkeyup = () => {
      const element = document.activeElement
      if (element && element !== document.body) Reflect.get(window, 'stops').push(stopOf(element))
    }
    return all.length

    function stopOf(element: Element): Stop {
      const { left, right, top, bottom } = element.getBoundingClientRect()
      return {
        name: `“${(element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 40)}”`,
        rank: all.indexOf(element),
        landmark: landmarks.findLastIndex((landmark) => landmark.contains(element)),
        // From the top of the page, as the window may scroll between two stops.
        box: { left, right, top: top + scrollY, bottom: bottom + scrollY },
        faults: [...coverOf(element), ...ringOf(element)],
      }
    }

    function coverOf(element: Element): string[] {
      const [line = element.getBoundingClientRect()] = element.getClientRects()
      const [x, y] = [(line.left + line.right) / 2, (line.top + line.bottom) / 2]
      if (line.width < 2 || x < 0 || x > innerWidth || y < 0 || y > innerHeight) return ['is out of sight']
      const top = document.elementFromPoint(x, y)
      if (top && (element.contains(top) || top.contains(element))) return []
      return [`is covered by ${top?.tagName.toLowerCase()}.${top?.className}`]
    }

    function ringOf(element: Element): string[] {
      const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element)
      if (outlineStyle === 'none' || Number.parseFloat(outlineWidth) < 2) return ['has no ring']
      const ratio = contrast(outlineColor, groundOf(element.parentElement))
      return ratio < 3 ? [`has a ring of contrast ${ratio.toFixed(1)}`] : []
    }

    function groundOf(start: Element | null): string {
      for (let place = start; place; place = place.parentElement) {
        const { backgroundColor } = getComputedStyle(place)
        if (!/, 0\)$|transparent/.test(backgroundColor)) return backgroundColor
      }
      return 'rgb(255, 255, 255)'
    }

    function contrast(one: string, other: string): number {
      const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a)
      return (light + 0.05) / (dark + 0.05)
    }

    function luminance(color: string): number {
      const [red = 0, green = 0, blue = 0] = (color.match(/[\d.]+/g) ?? []).map((part) => {
        const share = Number(part) / 255
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
      })
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue
    }
  })
}
