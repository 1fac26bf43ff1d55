import { attribute, type Element } from '../exported-site'

/** A run of text that readers read as one: a paragraph, an item, a cell. */
export type Passage = { readonly text: string; readonly foreign: string }

/** Not prose: lists of references and of terms, code, questions whose answer follows, what only an eye is meant to read. */
const apart = /^(?:sources-page|liste-sources|table-lexique|definition|visually-hidden|shared-address)\b/
const blocks = new Set([
  'p',
  'li',
  'dt',
  'dd',
  'td',
  'th',
  'h1',
  'h2',
  'h3',
  'h4',
  'figcaption',
  'blockquote',
])

/** The prose below an element, with the words that are marked as of another language kept apart. */
export function passagesOf(root: Element): readonly Passage[] {
  const passages = [{ text: '', foreign: '' }]
  const say = (words: string, isForeign: boolean) => {
    const last = passages.at(-1)
    if (last) last[isForeign ? 'foreign' : 'text'] += words
  }
  const walk = (element: Element, isForeign: boolean) => {
    if (
      apart.test(attribute(element, 'class') ?? '') ||
      /^(?:code|script|nav|button|summary)$/.test(element.tagName)
    )
      return
    const breaks = blocks.has(element.tagName)
    if (breaks) passages.push({ text: '', foreign: '' })
    const lang = attribute(element, 'lang')
    const foreign = lang === undefined ? isForeign : !lang.startsWith('fr')
    for (const child of element.childNodes) {
      if ('value' in child) say(child.value, foreign)
      else if ('tagName' in child) walk(child, foreign)
    }
    if (element.tagName === 'abbr') say(` (${attribute(element, 'title')})`, foreign)
    // A word of the lexique has its definition at hand.
    if (attribute(element, 'class') === 'terme') say(' (lexique)', foreign)
    if (breaks) passages.push({ text: '', foreign: '' })
  }
  walk(root, false)
  return passages.filter(({ text, foreign }) => `${text}${foreign}`.trim() !== '')
}
