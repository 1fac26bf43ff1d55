import { Typeset } from '@/components/Typeset'
import { translator } from '@/lib/i18n/messages'
import { href } from '@/lib/site/address'
import { definitionAnchor } from './Definitions'
import { pageNamed } from './fact'
import type { WordProps } from './reading'

/**
 * This locale's word for an idea. The word is a plain link to its lexique entry, whatever the browser; the button
 * beside it opens the definition in a native popover, and the style sheet takes it away where there is none.
 */
export function Terme({ id, reading, children }: WordProps<'Terme'>) {
  const entry = reading.site.lexique(reading.locale).get(id)
  if (!entry) throw new Error(`Il n’y a pas d’entrée « ${id} » dans content/lexique.yaml.`)
  const { mot } = entry[reading.locale]
  const label = translator(reading.locale, 'mdx')('term.define', { word: mot })
  return (
    <span className="terme">
      <a href={`${href(pageNamed(reading, 'pages/lexique').address)}#${id}`}>
        {children ?? <Typeset text={mot} />}
      </a>
      <button type="button" popoverTarget={definitionAnchor(id)} aria-label={label} />
    </span>
  )
}
