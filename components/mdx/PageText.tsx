import type { Element, Nodes } from 'hast'
import { type Components, type CreateEvaluater, toJsxRuntime } from 'hast-util-to-jsx-runtime'
import { createElement, type ReactNode } from 'react'
import { Fragment, jsx, jsxs } from 'react/jsx-runtime'
import { type Page, site } from '@/lib/content'
import { Anchor } from './Anchor'
import { Definitions } from './Definitions'
import { words } from './index'
import { PageSources } from './PageSources'
import { PublicImage } from './PublicImage'
import { type Reading, readingOf } from './reading'
import { Cell, columnNames, HeadingCell, Table } from './Table'

/** The body of a page, its words drawn, then its sources and the definitions it calls. */
export function PageText({ page }: { readonly page: Page }) {
  return <ReadingText reading={readingOf(page, site)} />
}

/** As `PageText`, from what is known already: tests read a site of their own. */
export function ReadingText({ reading }: { readonly reading: Reading }) {
  return (
    <>
      <TextTree reading={reading} />
      <PageSources reading={reading} />
      <Definitions reading={reading} />
    </>
  )
}

/** The text alone, or the part of it that the reading holds: the preview sets parts side by side. */
export function TextTree({ reading }: { readonly reading: Reading }) {
  const components = componentsFor(reading)
  return toJsxRuntime(reading.body.tree, {
    Fragment,
    jsx,
    jsxs,
    components,
    createEvaluater: () => lookUp(components),
    passNode: true,
    tableCellAlignToStyle: false,
  })
}

/** What the renderer passes; our own words receive their attributes beside it. */
type DrawnProps = { readonly node?: Nodes; readonly children?: ReactNode }

function componentsFor(reading: Reading): Partial<Components> {
  const columns = columnNames(reading.body.tree)
  const components: Partial<Components> = {
    a: ({ node: _, ...props }: DrawnProps) => <Anchor {...props} reading={reading} />,
    table: ({ node, children }: DrawnProps) => (
      <Table node={elementOf(node)} reading={reading}>
        {children}
      </Table>
    ),
    th: HeadingCell,
    td: ({ node, ...props }: DrawnProps) => <Cell {...props} column={columnOf(node, columns)} />,
    img: PublicImage,
  }
  for (const [name, draw] of Object.entries(words)) {
    components[name] = ({ node, children, ...attributes }: DrawnProps) => {
      // `span` and `sup` are also what typography makes of phone numbers and ordinals.
      if (node?.type === 'element') return createElement(name, attributes, children)
      return draw(attributes, {
        reading,
        children,
        occurrence: (node && reading.uses.occurrenceOf.get(node)) ?? 1,
      })
    }
  }
  return components
}

/** Our MDX holds no expression; the one thing to evaluate is the name of a word. */
function lookUp(components: Partial<Components>): ReturnType<CreateEvaluater> {
  return {
    evaluateExpression(expression) {
      if (expression.type === 'Identifier') return Reflect.get(components, expression.name)
      throw new Error('Le texte contient une expression.')
    },
    evaluateProgram() {
      throw new Error('Le texte contient du code.')
    },
  }
}

function columnOf(node: Nodes | undefined, columns: ReadonlyMap<Element, string>): string | undefined {
  const element = elementOf(node)
  return element && columns.get(element)
}

function elementOf(node: Nodes | undefined): Element | undefined {
  return node?.type === 'element' ? node : undefined
}
