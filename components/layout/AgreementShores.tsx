import { Typeset } from '@/components/Typeset'
import { type Page, site } from '@/lib/content'
import { translator } from '@/lib/i18n/messages'
import { DeuxRives } from './DeuxRives'
import { PageLink } from './PageLink'

type Props = {
  readonly page: Page
  /** Whether names lead to their pages: on the front page, a list below does. */
  readonly linked?: boolean
}

/** Who stands on each shore, in which role, and the page on what joins them. */
export function AgreementShores({ page, linked = false }: Props) {
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
              <Name page={page} signatory={signatory} linked={linked} />{' '}
              <small>{translate(`role.${signatory.entry.fiche.role}`)}</small>
            </p>
          ))
      }
    </DeuxRives>
  )
}

type NameProps = Required<Props> & { readonly signatory: Page<'signataires'> }

function Name({ page, signatory, linked }: NameProps) {
  const { nom, sigle } = signatory.entry.fiche
  const name = <Typeset text={sigle ?? nom} />
  if (!linked) return name
  if (signatory.entry.key === page.entry.key) return <b aria-current="page">{name}</b>
  return (
    <PageLink to={signatory} reader={page.locale}>
      {name}
    </PageLink>
  )
}
