import { readFile, writeFile } from 'node:fs/promises'
import { filesEndingWith } from '../documents'
import type { Step } from '../step'

/** Puts the inlined styles after all other parts of the head: some makers of previews read its first bytes only. */
export const headOrder: Step = {
  name: 'ordre de l’en-tête',
  async run({ path }) {
    for (const file of await filesEndingWith(path, '.html')) {
      const html = await readFile(file, 'utf8')
      await writeFile(file, withStylesLast(html))
    }
  },
}

/** The document with the `<style>` elements of its head at the end of that head, in the same order. */
export function withStylesLast(html: string): string {
  const end = html.indexOf('</head>')
  if (end < 0) return html
  const styles: string[] = []
  const head = html.slice(0, end).replace(/<style\b[^>]*>[\s\S]*?<\/style>/g, (style) => {
    styles.push(style)
    return ''
  })
  return head + styles.join('') + html.slice(end)
}
