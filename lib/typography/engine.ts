import type { Locale } from '@/lib/i18n/locales'
import { SHIELD } from '@/lib/typography/characters'
import type { Splice } from '@/lib/typography/rule'
import { rules } from '@/lib/typography/rules'
import { shield } from '@/lib/typography/shield'

export type Edit = { readonly start: number; readonly end: number; readonly replacement: string }

/** A text under way, and for each of its characters the place of the typed character that carries it. */
type Draft = { readonly text: string; readonly owners: readonly number[] }

/**
 * Sets a text, and gives for each typed UTF-16 unit what is shown in its stead: itself, nothing, or more.
 * A block made of several nodes is thus set whole and cut again at the same places.
 */
export function settings(text: string, locale: Locale): readonly string[] {
  const shielded = shield(text)
  let draft: Draft = { text: shielded, owners: Array.from({ length: text.length }, (_, index) => index) }
  for (const rule of rules[locale]) {
    const splices = rule.find(draft.text)
    if (splices.length > 0) draft = splice(draft, splices)
  }
  const shown = new Array<string>(text.length).fill('')
  draft.owners.forEach((owner, index) => {
    const character = draft.text.charAt(index)
    shown[owner] += character === SHIELD ? text.charAt(owner) : character
  })
  return shown
}

function splice(draft: Draft, splices: readonly Splice[]): Draft {
  let text = ''
  const owners: number[] = []
  let from = 0
  const keep = (until: number) => {
    text += draft.text.slice(from, until)
    for (let index = from; index < until; index += 1) owners.push(draft.owners[index] ?? 0)
  }
  for (const { start, end, insert, owner } of splices) {
    keep(start)
    text += insert
    for (let index = 0; index < insert.length; index += 1) owners.push(draft.owners[owner] ?? 0)
    from = end
  }
  keep(draft.text.length)
  return { text, owners }
}

/**
 * Sets a plain string as the locale's printers would. Idempotent, and one locale's output can be given for
 * the other's. Changes only spaces, quotes, apostrophes and ellipses. Not for ICU messages: see `typesetMessages`.
 */
export function typeset(text: string, locale: Locale): string {
  return settings(text, locale).join('')
}

/** The changes `typeset` makes, as smallest replacements in the typed text, in order and apart. */
export function edits(text: string, locale: Locale): readonly Edit[] {
  const shown = settings(text, locale)
  const list: Edit[] = []
  let start = 0
  while (start < shown.length) {
    let end = start
    let replacement = ''
    while (end < shown.length && shown[end] !== text.charAt(end)) {
      replacement += shown[end] ?? ''
      end += 1
    }
    if (end > start) {
      const edit = smallest(text, { start, end, replacement })
      if (edit) list.push(edit)
    }
    start = end + 1
  }
  return list
}

function smallest(text: string, edit: Edit): Edit | undefined {
  let { start, end, replacement } = edit
  while (start < end && replacement !== '' && text.charAt(start) === replacement.charAt(0)) {
    start += 1
    replacement = replacement.slice(1)
  }
  while (start < end && replacement !== '' && text.charAt(end - 1) === replacement.at(-1)) {
    end -= 1
    replacement = replacement.slice(0, -1)
  }
  return start === end && replacement === '' ? undefined : { start, end, replacement }
}
