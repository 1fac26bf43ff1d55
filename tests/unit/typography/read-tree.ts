import type { Root } from 'mdast'
import { mdxJsxFromMarkdown } from 'mdast-util-mdx-jsx'
import { mdxJsx } from 'micromark-extension-mdx-jsx'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { type Processor, unified } from 'unified'

function jsxSyntax(this: Processor): void {
  const data = this.data()
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), mdxJsx()]
  data.fromMarkdownExtensions = [...(data.fromMarkdownExtensions ?? []), mdxJsxFromMarkdown()]
}

const processor = unified().use(remarkParse).use(remarkGfm).use(jsxSyntax)

export function readTree(markdown: string): Root {
  return processor.parse(markdown)
}

/** What is shown of a tree, without places, so that two can be compared. */
export function bare(tree: Root): unknown {
  return JSON.parse(
    JSON.stringify(tree, (key: string, value: unknown) =>
      key === 'position' || key === 'spread' ? undefined : value,
    ),
  )
}

/** `~` for U+00A0 and `^` for U+202F, as in `tests/fixtures/typography-cases.ts`; `[^` stays a note call. */
export function spaced(text: string): string {
  return text.replaceAll('~', '\u00A0').replace(/(?<!\[)\^/g, '\u202F')
}
