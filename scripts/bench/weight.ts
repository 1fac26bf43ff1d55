import { type FirstView, filesOf, firstViews } from './first-view'
import type { SiteCopy } from './site-copy'
import { median, rounded, table } from './table'

/** Every page of the site against its budget, then the whole against the bare export of the same pages. */
export function weightSection(documents: SiteCopy, bare: SiteCopy): string {
  const ours = firstViews(documents.published)
  const theirs = firstViews(bare.published)
  const mid = (views: readonly FirstView[], of: (view: FirstView) => number) => median(views.map(of))
  const kilobytes = (bytes: number) => (bytes / 1000).toFixed(1)
  const compared = (name: string, of: (view: FirstView) => number, format: (value: number) => string) => {
    const [a, b] = [mid(ours, of), mid(theirs, of)]
    return [name, format(a), format(b), a === 0 ? '–' : `${rounded(b / a)} ×`]
  }
  return [
    '### Median page, against the bare export',
    table(
      ['', 'documents', 'bare export', 'ratio'],
      [
        compared('document, kB', (view) => view.document, kilobytes),
        compared('style files, kB', (view) => view.styles, kilobytes),
        compared('scripts, kB', (view) => view.scripts, kilobytes),
        compared('script files', (view) => view.scriptFiles, String),
        compared('requests of the first view', (view) => view.requests, String),
        compared('first view, kB', (view) => view.total, kilobytes),
        ['payload files, all pages', payloads(documents), payloads(bare), ''],
      ],
    ),
    '### Every page',
    table(
      ['page', 'document, kB', 'scripts, kB', 'requests', 'first view, kB'],
      ours.map((view) => [
        `\`${view.address}\``,
        kilobytes(view.document),
        kilobytes(view.scripts),
        String(view.requests),
        kilobytes(view.total),
      ]),
    ),
  ].join('\n\n')
}

/** Files of Next's client router: `index.txt` and `__next.….txt`. */
function payloads({ published }: SiteCopy): string {
  return String(filesOf(published).filter((file) => /(^|\/)(index|__next\.[^/]*)\.txt$/.test(file)).length)
}
