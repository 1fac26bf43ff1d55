import { toString as textOf } from 'mdast-util-to-string'
import { visit } from 'unist-util-visit'
import { anchorsOf } from '../anchors'
import type { Fault } from '../fault'
import { attributeOf, isWord } from '../headings'
import { resolveLink } from '../link'
import { type Check, type CheckContext, errorAt, type TextInEntry, textsOf, warningAt } from './check'

const emptyWords =
  /^(?:ici|cliquez ici|cliquer ici|lien|ce lien|lire|lire la suite|en savoir plus|voir|plus)$/i

/** Links: they lead somewhere, to an anchor that exists, in the reader's own locale, and their words say where. */
export const links: Check = {
  name: 'liens',
  looksFor:
    'Un lien ou une ancre qui n’existe pas, un lien qui quitte la version de la personne qui lit, un lien « ici ».',
  *run(context) {
    for (const found of textsOf(context.content)) {
      const { text } = found
      const faults: Fault[] = []
      visit(text.mdx().tree, (node) => {
        if (node.type === 'link' || node.type === 'definition') {
          faults.push(...targetFaults(context, found, node.url, node.position?.start))
        }
        if (node.type === 'link' && emptyWords.test(textOf(node).trim())) {
          faults.push(
            warningAt(text.file, node.position?.start, {
              message: `Le lien « ${textOf(node)} » ne dit pas où il mène.`,
              hint: 'Écrivez le nom de ce que la personne y trouvera.',
            }),
          )
        }
        if (node.type === 'mdxJsxFlowElement' && isWord(node, 'Porte')) {
          const attribute = node.attributes.find(
            (item) => item.type === 'mdxJsxAttribute' && item.name === 'vers',
          )
          const url = attributeOf(node, 'vers')
          if (url !== undefined) faults.push(...targetFaults(context, found, url, attribute?.position?.start))
        }
      })
      yield* faults
    }
  },
}

function* targetFaults(
  { content, site }: CheckContext,
  { entry, text }: TextInEntry,
  url: string,
  at: { line: number; column: number } | undefined,
): Generator<Fault> {
  const link = resolveLink(site, content.assets, text.locale, url)
  if (link.kind === 'broken') {
    yield errorAt(text.file, at, link)
    return
  }
  if (link.kind !== 'anchor' && link.kind !== 'page') return
  if (link.id === undefined) return
  const key = link.kind === 'page' ? link.page.entry.key : entry.key
  const locale = link.kind === 'page' ? link.page.textLocale : text.locale
  const target = content.byKey.get(key)?.texts[locale]
  const anchors = target ? anchorsOf(content, target) : new Set<string>()
  if (!anchors.has(link.id)) {
    yield errorAt(text.file, at, {
      message: `L’ancre « #${link.id} » n’existe pas dans ${target?.file ?? key}.`,
      hint:
        anchors.size > 0
          ? `Ancres de ce texte : ${[...anchors].slice(0, 12).join(', ')}.`
          : 'Retirez « #… » du lien.',
    })
  }
}
