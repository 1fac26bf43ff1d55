/**
 * What the face of the cards can draw. The renderer looks for any other sign on the network, where a build must not
 * go: emojis, other scripts, arrows.
 */
const drawable = /[\u0020-\u007E\u00A0-\u00AC\u00AE-\u00FFŒœ‘’‚“”„–—…•‹›€\u2009]/u

const narrowSpaces = /[\u202F\u2007\u2008\u200A]/g
const noBreakHyphen = /\u2011/g

/**
 * A title as a card can draw it: the narrow no-break space becomes the thin one, which is in the face; accented
 * letters that are not lose their accent, and emojis go with the space before them.
 */
export function cardText(title: string): string {
  const signs = [...title.replace(narrowSpaces, '\u2009').replace(noBreakHyphen, '-').normalize('NFC')]
  return signs
    .map((sign) => (drawable.test(sign) ? sign : withoutAccent(sign)))
    .join('')
    .replace(/ {2,}/g, ' ')
    .trim()
}

/** Cut at ordinary spaces only: what no-break spaces join stays on one line. */
export function cardWords(text: string): readonly string[] {
  return cardText(text).split(' ')
}

function withoutAccent(sign: string): string {
  return [...sign.normalize('NFD')].filter((part) => drawable.test(part)).join('')
}
