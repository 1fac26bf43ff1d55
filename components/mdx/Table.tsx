import type { Element, Nodes, Root } from 'hast'
import { toString as textOf } from 'mdast-util-to-string'
import type { ReactNode } from 'react'
import { visit } from 'unist-util-visit'
import { translator } from '@/lib/i18n/messages'
import type { Reading } from './reading'

type TableProps = { readonly node?: Element; readonly reading: Reading; readonly children?: ReactNode }

/** A table that scrolls by itself on narrow screens, with the keyboard too, named after its columns. */
export function Table({ node, reading, children }: TableProps) {
  const label = translator(reading.locale, 'mdx')('table', {
    columns: columnsOf(node).filter(Boolean).join(', '),
  })
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable with the keyboard.
    <section className="tableau" aria-label={label} tabIndex={0}>
      <table>{children}</table>
    </section>
  )
}

function columnsOf(node: Element | undefined): readonly string[] {
  const columns: string[] = []
  if (node) {
    visit(node, 'element', (cell) => {
      if (cell.tagName === 'th') columns.push(textOf(cell))
    })
  }
  return columns
}

type CellProps = { readonly align?: string; readonly children?: ReactNode }

/**
 * The name of the column of each cell of a text, but for those of the first, which name their row: what a phone shows
 * beside a cell, where rows stand one below the other.
 */
export function columnNames(tree: Root): ReadonlyMap<Element, string> {
  const names = new Map<Element, string>()
  visit(tree, 'element', (table) => {
    if (table.tagName !== 'table') return
    const columns = columnsOf(table)
    visit(table, 'element', (row) => {
      if (row.tagName !== 'tr') return
      for (const [index, cell] of row.children.filter(isCell).entries())
        if (index > 0) names.set(cell, columns[index] ?? '')
    })
  })
  return names
}

function isCell(node: Nodes): node is Element {
  return node.type === 'element' && node.tagName === 'td'
}

/** A heading cell: Markdown only has them at the top of columns. */
export function HeadingCell({ align, children }: CellProps) {
  return (
    <th scope="col" className={alignment(align)}>
      {children}
    </th>
  )
}

/**
 * A cell, aligned by a class: the strict CSP refuses the `style` that the library would write. The one without a column is
 * the heading of its row, which screen readers repeat as they move through a column.
 */
export function Cell({ align, column, children }: CellProps & { readonly column?: string }) {
  if (column === undefined)
    return (
      <th scope="row" className={alignment(align)}>
        {children}
      </th>
    )
  return (
    <td className={alignment(align)} data-colonne={column}>
      {children}
    </td>
  )
}

function alignment(align: string | undefined): string | undefined {
  return align === 'right' || align === 'center' ? `cellule-${align}` : undefined
}
