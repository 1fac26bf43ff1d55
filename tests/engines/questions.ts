/** What tests ask of a page. Each of these runs in the page, so it calls nothing but what a browser has. */

export function isOpen(selector: string): boolean {
  return [...document.querySelectorAll(selector)].some((element) => element.matches(':popover-open'))
}

export function shownTexts(selector: string): readonly string[] {
  return [...document.querySelectorAll(selector)]
    .filter((element) => element.checkVisibility())
    .map((element) => element.textContent ?? '')
}

export function foundPages(): number {
  return document.querySelectorAll('recherche-site ol > li a').length
}

/** The edges of an element that are out of the window. */
export function outside(selector: string): readonly string[] {
  const box = document.querySelector(selector)?.getBoundingClientRect()
  if (!box) return ['none']
  const { clientWidth, clientHeight } = document.documentElement
  return [
    box.left < 0 ? 'left' : '',
    box.top < 0 ? 'top' : '',
    box.right > clientWidth ? 'right' : '',
    box.bottom > clientHeight ? 'bottom' : '',
  ].filter((edge) => edge !== '')
}

/** How far the page can be scrolled to the side, and the first elements that stand out. */
export function overflow(): readonly string[] {
  const { clientWidth, scrollWidth } = document.documentElement
  if (scrollWidth <= clientWidth) return []
  const wide = [...document.querySelectorAll('body *')]
    .filter((element) => element.getBoundingClientRect().right > clientWidth + 0.5)
    .slice(0, 5)
    .map((element) => `${element.tagName}.${element.className}`)
  return [`${scrollWidth} > ${clientWidth}`, ...wide]
}

/** Addresses of what the page has loaded, on other origins. */
export function foreignFiles(): readonly string[] {
  return performance
    .getEntriesByType('resource')
    .map(({ name }) => name)
    .filter((name) => new URL(name).origin !== location.origin)
}

/** How much brighter the paper is than the ink, -1 to 1, as the engine paints them, whatever colour space they are written in. */
export function paperOverInk(): number {
  const { backgroundColor, color } = getComputedStyle(document.documentElement)
  const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true })
  const [paper = 0, ink = 0] = [backgroundColor, color].map((painted) => {
    if (!context) return 0
    context.fillStyle = painted
    context.fillRect(0, 0, 1, 1)
    const [red = 0, green = 0, blue = 0] = context.getImageData(0, 0, 1, 1).data
    return (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255
  })
  return paper - ink
}

/** Whether a face is there, and draws the narrow no-break space itself: with another fallback the width is the same. */
export function face(family: string): readonly string[] {
  const context = document.createElement('canvas').getContext('2d')
  const width = (fallback: string) => {
    if (!context) return -1
    context.font = `40px ${family}, ${fallback}`
    return context.measureText('a\u202fb').width
  }
  const loaded = [...document.fonts].some((one) => one.family.includes(family) && one.status === 'loaded')
  return [loaded ? 'loaded' : 'not loaded', width('monospace') === width('serif') ? 'whole' : 'mixed']
}

/** What is wrong with sources that stand in the margin: not beside their call, over one another, out of the window. */
export function misplacedNotes(): readonly string[] {
  const text = document.querySelector('.texte')?.getBoundingClientRect().right ?? 0
  let free = 0
  return [...document.querySelectorAll('.sources-marge li')].flatMap((note) => {
    const { top, bottom, left, right } = note.getBoundingClientRect()
    const call = document.querySelector(`#appel-${note.id}`)?.getBoundingClientRect().top ?? 0
    const wanted = Math.max(call, free)
    const faults = [
      Math.abs(top - wanted) > 30 ? `${Math.round(top - wanted)} px away` : '',
      top < free ? 'over the one before' : '',
      left < text || right > document.documentElement.clientWidth ? 'not in the margin' : '',
    ].filter((fault) => fault !== '')
    free = bottom
    return faults.map((fault) => `${note.id} is ${fault}`)
  })
}
