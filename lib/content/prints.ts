import { createHash } from 'node:crypto'
import type { Content } from './content'
import { frontMatterOf } from './mdx-text'
import type { Page } from './model'
import { isBehindTwin } from './relecture/drift'

/**
 * Makes the reader of page prints: digests that change whenever a page could look different. A page shows its own
 * text, whether it lags behind its twin, and anything of the rest of the content but the bodies of other texts and their
 * reviews; `surroundings` stands for all that is not content. Two pages with the same print are the same page at the same address.
 */
export function printReader(content: Content, surroundings: string): (page: Page) => string {
  const shared = createHash('sha256').update(surroundings)
  for (const [path, text] of [...content.files].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const shown = path.endsWith('.mdx')
      ? (frontMatterOf(text)?.replace(/(?:^|\r?\n)jumeauRelu:[^\r\n]*/, '') ?? text)
      : text
    shared.update(JSON.stringify([path, shown]))
  }
  for (const [address, file] of content.assets) shared.update(JSON.stringify([address, file]))
  const around = shared.digest('hex')
  return ({ address, entry, text }) => {
    const isBehind = isBehindTwin(content, entry.key, text.locale)
    return createHash('sha256')
      .update(JSON.stringify([around, address, content.files.get(text.file), isBehind]))
      .digest('hex')
  }
}
