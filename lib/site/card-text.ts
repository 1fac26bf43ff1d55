import { isDrawable } from './card-face'

const narrowSpaces = /[\u202F\u2007\u2008\u200A]/g
const noBreakHyphen = /\u2011/g
const softHyphen = /\u00AD/g

/**
 * A title as a card can draw it: the narrow no-break space becomes the thin one, which is in the face; accented
 * letters that are not lose their accent, and emojis go with the space before them.
 */
export function cardText(title: string): string {
  const signs = [
    ...title
      .replace(narrowSpaces, '\u2009')
      .replace(noBreakHyphen, '-')
      .replace(softHyphen, '')
      .normalize('NFC'),
  ]
  return signs
    .map((sign) => (isDrawable(sign) ? sign : withoutAccent(sign)))
    .join('')
    .replace(/ {2,}/g, ' ')
    .trim()
}

/** Cut at ordinary spaces only: what no-break spaces join stays on one line. */
export function cardWords(text: string): readonly string[] {
  return cardText(text).split(' ')
}

function withoutAccent(sign: string): string {
  return [...sign.normalize('NFD').replace(/\p{M}/gu, '')].filter(isDrawable).join('')
}
