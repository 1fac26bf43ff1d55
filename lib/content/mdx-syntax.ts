import type { Root } from 'mdast'
import { mdxJsxFromMarkdown } from 'mdast-util-mdx-jsx'
import { mdxJsx } from 'micromark-extension-mdx-jsx'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { type Processor, unified } from 'unified'

/**
 * The grammar of our MDX: CommonMark, tables and footnotes of GFM, and MDX's own JSX tags. Braces, `import` and
 * `export` are plain text, so content can run no code; raw HTML and indented code are off, as in MDX itself.
 */
const parser = unified()
  .use(remarkParse)
  .use(remarkFrontmatter, ['yaml'])
  .use(remarkGfm)
  .use(jsxOnly)
  .freeze()

/** Parses a whole file, front matter included, so that every position is that of the file. Throws VFileMessage. */
export function parseMdx(text: string): Root {
  return parser.parse(text)
}

function jsxOnly(this: Processor): void {
  const data = this.data()
  data.micromarkExtensions = [
    ...(data.micromarkExtensions ?? []),
    mdxJsx(),
    { disable: { null: ['autolink', 'codeIndented', 'htmlFlow', 'htmlText'] } },
  ]
  data.fromMarkdownExtensions = [...(data.fromMarkdownExtensions ?? []), mdxJsxFromMarkdown()]
}
