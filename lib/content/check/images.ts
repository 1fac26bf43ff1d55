import { visit } from 'unist-util-visit'
import { imageFormats } from '../assets'
import type { Fault } from '../fault'
import { attributeOf } from '../headings'
import { type Check, errorAt, textsOf } from './check'

/** Images and downloads: the file exists, and an image says in words what it shows. */
export const images: Check = {
  name: 'images',
  looksFor: 'Une image ou un document absent de public/, une image illisible ou sans description.',
  *run({ content }) {
    for (const { text } of textsOf(content)) {
      const found: Fault[] = []
      const missing = (path: string, at: { line: number; column: number } | undefined) =>
        errorAt(text.file, at, {
          message: `Le fichier « ${path} » n’existe pas.`,
          hint: /^\/?public\//.test(path)
            ? `Écrivez l’adresse sans « public » : ${path.replace(/^\/?public/, '')}.`
            : `Déposez-le dans public/ : public${path.startsWith('/') ? '' : '/'}${path}.`,
        })
      const unreadable = (path: string, at: { line: number; column: number } | undefined) => {
        const asset = content.assets.get(path)
        if (!asset || !imageFormats.has(asset.format) || asset.width !== undefined) return []
        return [
          errorAt(text.file, at, {
            message: `L’image « ${path} » ne peut pas être lue.`,
            hint: `Le fichier est incomplet, ou n’est pas du ${asset.format.toUpperCase()} : exportez-le de nouveau.`,
          }),
        ]
      }
      visit(text.mdx().tree, (node) => {
        const at = node.position?.start
        if (node.type === 'image') {
          if (!content.assets.has(node.url)) found.push(missing(node.url, at))
          found.push(...unreadable(node.url, at))
          if (!node.alt?.trim()) found.push(errorAt(text.file, at, noDescription))
        }
        if (node.type !== 'mdxJsxFlowElement') return
        const attribute = node.name === 'Figure' ? 'src' : node.name === 'Document' ? 'fichier' : undefined
        const path = attribute && attributeOf(node, attribute)
        if (path !== undefined && !content.assets.has(path)) {
          const place = node.attributes.find(
            (item) => item.type === 'mdxJsxAttribute' && item.name === attribute,
          )
          found.push(missing(path, place?.position?.start ?? at))
        }
        if (node.name === 'Figure' && path !== undefined) found.push(...unreadable(path, at))
        if (node.name === 'Figure' && attributeOf(node, 'alt')?.trim() === '') {
          found.push(errorAt(text.file, at, noDescription))
        }
      })
      yield* found
    }
  },
}

const noDescription = {
  message: 'Cette image n’a pas de description.',
  hint: 'Dites en une phrase ce qu’elle montre : les personnes qui ne la voient pas liront cette phrase.',
}
