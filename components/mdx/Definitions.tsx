import { Typeset } from '@/components/Typeset'
import { twinLocale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/messages'
import { href } from '@/lib/site/address'
import { pageNamed } from './fact'
import type { Reading } from './reading'

/**
 * The definitions that the `<Terme>` of a page open. They stand after the text, once each, so that reading modes,
 * search and copies do not find a definition in the middle of a sentence.
 */
export function Definitions({ reading }: { readonly reading: Reading }) {
  return reading.uses.termIds.map((id) => <Definition key={id} id={id} reading={reading} />)
}

/** The id that a button names to open a definition. */
export function definitionAnchor(id: string): string {
  return `definition-${id}`
}

function Definition({ id, reading }: { readonly id: string; readonly reading: Reading }) {
  const entry = reading.site.lexique(reading.locale).get(id)
  if (!entry) return null
  const t = translator(reading.locale, 'mdx')
  const own = entry[reading.locale]
  const otherLocale = twinLocale(reading.locale)
  const other = entry[otherLocale]
  return (
    <div className="definition" id={definitionAnchor(id)} popover="auto" data-pagefind-ignore="all">
      <p>
        <dfn>
          <Typeset text={own.mot} />
        </dfn>
      </p>
      <p>
        <Typeset text={own.definition} />
      </p>
      {other.mot !== own.mot && (
        <p className="definition-autre">
          {t(`term.elsewhere.${otherLocale}`)} <Typeset text={other.mot} />
        </p>
      )}
      <p>
        <a href={`${href(pageNamed(reading, 'pages/lexique').address)}#${id}`}>{t('term.entry')}</a>
      </p>
    </div>
  )
}
