import type { Page } from '@playwright/test'

/**
 * Faults of the page as it is laid out now: a page wider than its window, a text that leaves it, is cut off or is
 * written over another, something fixed that takes the room of the text.
 */
export function layoutFaults(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    type Line = { readonly text: string; readonly node: Node; readonly box: DOMRect }
    // Text may scroll away under a heading that stays in sight; at the top both have their place.
    scrollTo(0, 0)
    const faults: string[] = []
    const name = (element: Element) => `${element.tagName.toLowerCase()}.${element.className}`
    // What is clipped away is for those who listen; the skip link waits for the focus.
    const clipped = [...document.body.querySelectorAll('*')].filter(
      (element) =>
        getComputedStyle(element).clipPath === 'inset(50%)' || element.matches('.skip-link:not(:focus)'),
    )
    const isSeen = (element: Element) =>
      element.checkVisibility({ visibilityProperty: true }) && !clipped.some((away) => away.contains(element))

    const lines: Line[] = []
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const range = document.createRange()
    while (walker.nextNode()) {
      const node = walker.currentNode
      const text = node.textContent?.trim() ?? ''
      if (text === '' || !node.parentElement || !isSeen(node.parentElement)) continue
      range.selectNodeContents(node)
      for (const box of range.getClientRects()) if (box.width > 1) lines.push({ text, node, box })
    }

    const overflow = document.documentElement.scrollWidth - document.documentElement.clientWidth
    if (overflow > 0) faults.push(`the page scrolls sideways by ${overflow} px`)
    for (const { text, node, box } of lines)
      if (box.left < -1 || box.right > document.documentElement.clientWidth + 1)
        if (!node.parentElement?.closest('.tableau')) faults.push(`“${text.slice(0, 40)}” leaves the page`)

    for (const element of document.body.querySelectorAll('*')) {
      const { overflowX, overflowY, position } = getComputedStyle(element)
      if (!isSeen(element)) continue
      const cut =
        (/hidden|clip/.test(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
        (/hidden|clip/.test(overflowY) && element.scrollHeight > element.clientHeight + 1)
      if (cut && element.textContent?.trim() && !(element instanceof SVGElement))
        faults.push(`${name(element)} cuts its text off`)
      if (/fixed|sticky/.test(position) && element.clientHeight > innerHeight)
        faults.push(`${name(element)} stays in sight and is taller than the window`)
    }

    // Boxes of letters are taller than lines: the middle half is what is inked.
    const inked = lines
      .map((line) => ({
        ...line,
        top: line.box.top + line.box.height / 4,
        bottom: line.box.bottom - line.box.height / 4,
      }))
      .sort((a, b) => a.top - b.top)
    for (const [index, upper] of inked.entries())
      for (const lower of inked.slice(index + 1)) {
        if (lower.top >= upper.bottom - 1) break
        const across = Math.min(upper.box.right, lower.box.right) - Math.max(upper.box.left, lower.box.left)
        if (across > 2 && upper.node !== lower.node)
          faults.push(
            `“${upper.text.slice(0, 40)}” and “${lower.text.slice(0, 40)}” are written over each other`,
          )
      }
    return faults
  })
}

/** Controls smaller than 24 × 24 px (WCAG 2.5.8), but for links in the run of a sentence. */
export function smallTargets(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const faults: string[] = []
    for (const control of document.querySelectorAll('a[href], button, summary, input')) {
      const seen = control.checkVisibility({ visibilityProperty: true }) && !control.matches('.skip-link')
      if (!seen || isInSentence(control)) continue
      const { width, height } = control.getBoundingClientRect()
      if (Math.min(width, height) < 23.9)
        faults.push(
          `${control.textContent?.trim() || control.className} is ${width.toFixed()} × ${height.toFixed()} px`,
        )
    }
    return faults

    function isInSentence(control: Element): boolean {
      if (getComputedStyle(control).display !== 'inline') return false
      const block = control.closest('p, li, dd, td, th, figcaption, h2, h3')
      const own = control.textContent?.trim().length ?? 0
      return (block?.textContent?.trim().length ?? 0) > own + 1
    }
  })
}

/** What moves by itself, or slowly, for readers who asked for less motion. */
export function motions(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [document.documentElement, ...document.body.querySelectorAll('*')].flatMap((element) => {
      const { animationName, transitionDuration, scrollBehavior } = getComputedStyle(element)
      const moves =
        animationName !== 'none' || /[1-9]/.test(transitionDuration) || scrollBehavior === 'smooth'
      return moves ? [`${element.tagName.toLowerCase()}.${element.className} moves`] : []
    }),
  )
}
