const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
}

/**
 * Text for an XML or HTML document, in an element or between straight quotes. Control characters are left out: XML
 * 1.0 (2.2) has no way to write them.
 */
export function escapeMarkup(text: string): string {
  return text
    .replace(/[^\P{Cc}\t\n]/gu, '')
    .replace(/[&<>"]/g, (character) => entities[character] ?? character)
}

/** An element with its attributes, around markup already made; empty when there is none. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | undefined>>,
  content = '',
): string {
  const written = Object.entries(attributes)
    .map(([key, value]) => (value === undefined ? '' : ` ${key}="${escapeMarkup(value)}"`))
    .join('')
  return content === '' ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`
}
