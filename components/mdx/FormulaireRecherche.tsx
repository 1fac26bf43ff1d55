import { translator } from '@/lib/i18n/messages'
import { href } from '@/lib/site/address'
import { searchFieldAnchor } from '@/lib/site/search-page'
import type { WordProps } from './reading'

/**
 * A field that finds pages by the words of their text. Only scripts can read the index: without them the field stays
 * hidden and a sentence says so, above the plain list of pages that the editor put below. The preview has no index.
 */
export function FormulaireRecherche({ reading }: WordProps<'FormulaireRecherche'>) {
  const t = translator(reading.locale, 'search')
  if (process.env.NODE_ENV === 'development') return <p className="recherche-panne">{t('preview')}</p>
  // The element puts the number where it stands in these sentences: only it knows how many pages were found.
  const shown = '{n}'
  return (
    <>
      <recherche-site
        class="recherche"
        data-client={href('/pagefind/pagefind.js')}
        data-wait={t('wait')}
        data-none={t('found', { count: 0, shown })}
        data-one={t('found', { count: 1, shown })}
        data-many={t('found', { count: 2, shown })}
      >
        <search>
          <form>
            <label htmlFor={searchFieldAnchor}>{t('label')}</label>
            <div>
              <input
                id={searchFieldAnchor}
                name="q"
                type="search"
                autoComplete="off"
                autoCapitalize="none"
                enterKeyHint="search"
                maxLength={200}
              />
              <button type="submit">{t('link')}</button>
            </div>
          </form>
        </search>
        <output htmlFor={searchFieldAnchor} />
        <p className="recherche-panne" hidden>
          {t('unavailable')}
        </p>
        <ol aria-label={t('results')} hidden />
        <button type="button" hidden>
          {t('more')}
        </button>
      </recherche-site>
      <noscript>
        <p className="recherche-panne">{t('withoutScripts')}</p>
      </noscript>
      <script type="module" src={href('/recherche.js')} />
    </>
  )
}
