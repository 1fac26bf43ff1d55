import { Typeset } from '@/components/Typeset'
import { type Page, site } from '@/lib/content'
import { translator } from '@/lib/i18n/messages'
import { DeuxRives } from './DeuxRives'
import { PageLink } from './PageLink'

/** Who stands on each shore, in which role, and the page on what joins them. */
export function HomeShores({ page }: { readonly page: Page }) {
  const translate = translator(page.textLocale, 'frame')
  const agreement = site.page(page.locale, 'pages/accord')
  return (
    <DeuxRives
      label={translate('shores')}
      locale={page.textLocale}
      keystone={agreement && <PageLink to={agreement} reader={page.locale} />}
    >
      {(shore) =>
        site
          .signatories(page.locale)
          .filter(({ entry }) => entry.fiche.cote === shore)
          .map((signatory) => (
            <p key={signatory.entry.key}>
              <Typeset text={signatory.entry.fiche.sigle ?? signatory.entry.fiche.nom} />{' '}
              <small>{translate(`role.${signatory.entry.fiche.role}`)}</small>
            </p>
          ))
      }
    </DeuxRives>
  )
}
