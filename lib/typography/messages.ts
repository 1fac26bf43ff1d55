import type { Locale } from '@/lib/i18n/locales'
import { OBJECT } from '@/lib/typography/characters'
import { settings } from '@/lib/typography/engine'

/** A text of the message (the whole, or one branch of a plural), and where each character is in the source. */
type Stretch = { text: string; readonly places: number[] }

/**
 * Sets every string of a message catalogue, keys untouched. Strings are ICU messages: arguments, tags and
 * the syntax of plurals come out as they went in. An apostrophe after a letter is an apostrophe, even where
 * ICU would read it as a quote (`l'{name}`). A message with unbalanced braces is given back as it is.
 */
export function typesetMessages<Catalog>(catalog: Catalog, locale: Locale): Catalog
export function typesetMessages(catalog: unknown, locale: Locale): unknown {
  if (typeof catalog === 'string') return typesetMessage(catalog, locale)
  if (Array.isArray(catalog)) return catalog.map((item: unknown) => typesetMessages(item, locale))
  if (typeof catalog !== 'object' || catalog === null) return catalog
  return Object.fromEntries(
    Object.entries(catalog).map(([key, value]: [string, unknown]) => [key, typesetMessages(value, locale)]),
  )
}

function typesetMessage(message: string, locale: Locale): string {
  const stretches: Stretch[] = []
  if (readStretch(message, 0, false, stretches) !== message.length) return message
  const shown = message.split('')
  for (const { text, places } of stretches) {
    settings(text, locale).forEach((setting, index) => {
      const place = places[index] ?? -1
      if (text.charAt(index) === OBJECT || place < 0 || setting === text.charAt(index)) return
      shown[place] = setting
      // ICU writes an apostrophe twice; the typographic one is written once.
      if (text.charAt(index) === "'" && message.charAt(place + 1) === "'") shown[place + 1] = ''
    })
  }
  return shown.join('')
}

/** Reads a text up to the brace that closes it; gives the place of that brace, or of the end, or -1. */
function readStretch(message: string, start: number, inPlural: boolean, stretches: Stretch[]): number {
  const stretch: Stretch = { text: '', places: [] }
  const add = (text: string, place: number) => {
    stretch.text += text
    stretch.places.push(place)
  }
  let at = start
  while (at < message.length && message.charAt(at) !== '}') {
    const character = message.charAt(at)
    const tag = character === '<' ? /^<\/?[A-Za-z][\w-]*\s*\/?>/.exec(message.slice(at, at + 80)) : null
    if (tag) {
      at += tag[0].length
    } else if (character === '{') {
      add(OBJECT, at)
      at = readArgument(message, at, stretches)
      if (at < 0) return -1
    } else if (character === '#' && inPlural) {
      add(OBJECT, at)
      at += 1
    } else if (character === "'") {
      const end = endOfQuoted(message, at, inPlural)
      add(end > at + 2 ? OBJECT : character, at)
      at = end
    } else {
      add(character, at)
      at += 1
    }
  }
  stretches.push(stretch)
  return at
}

/** After `''`, an apostrophe; after `'{…}'`, literal text; else after the apostrophe alone. */
function endOfQuoted(message: string, at: number, inPlural: boolean): number {
  const next = message.charAt(at + 1)
  if (next === "'") return at + 2
  const quotes = next === '{' || next === '}' || next === '<' || (inPlural && next === '#')
  if (!quotes || /\p{L}/u.test(message.charAt(at - 1))) return at + 1
  const close = message.indexOf("'", at + 2)
  return close < 0 ? message.length : close + 1
}

/** Reads `{name}`, `{name, type, style}` or the branches of a plural or select; gives the place after it, or -1. */
function readArgument(message: string, start: number, stretches: Stretch[]): number {
  const head = /^\{\s*[^\s{},]+\s*(?:,\s*(plural|selectordinal|select)\s*,)?/.exec(
    message.slice(start, start + 200),
  )
  if (!head?.[1]) return endOfBraces(message, start)
  let at = start + head[0].length
  while (at < message.length) {
    const character = message.charAt(at)
    if (character === '}') return at + 1
    if (character === '{') {
      at = readStretch(message, at + 1, head[1] !== 'select', stretches)
      if (at < 0 || at >= message.length) return -1
    }
    at += 1
  }
  return -1
}

function endOfBraces(message: string, start: number): number {
  let depth = 0
  for (let at = start; at < message.length; at += 1) {
    if (message.charAt(at) === '{') depth += 1
    if (message.charAt(at) === '}') depth -= 1
    if (depth === 0) return at + 1
  }
  return -1
}
