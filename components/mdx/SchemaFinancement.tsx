import { DeuxRives } from '@/components/layout/DeuxRives'
import { PageLink } from '@/components/layout/PageLink'
import { payer, type Shore } from '@/components/layout/shores'
import { Typeset } from '@/components/Typeset'
import type { Page } from '@/lib/content'
import { formatSum } from '@/lib/i18n/format'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/messages'
import { pageNamed } from './fact'
import type { Reading, WordProps } from './reading'

/** Who pays for a call’s project: on each shore its ceiling and who took part, above them what both pay for. */
export function SchemaFinancement({ id, reading }: WordProps<'SchemaFinancement'>) {
  const page = reading.site.calls(reading.frameLocale).find((call) => call.entry.id === id)
  if (!page) throw new Error(`Il n’y a pas d’appel « ${id} ».`)
  const t = translator(reading.locale, 'mdx')
  const { projets, 'duree-maximale-ans': years } = page.entry.fiche.chiffres ?? {}
  return (
    <figure className="schema">
      <DeuxRives
        label={t('financing.label')}
        locale={reading.locale}
        keystone={
          projets && <Keystone projects={projets.valeur} years={years?.valeur} locale={reading.locale} />
        }
      >
        {(shore) => <Side page={page} shore={shore} reading={reading} />}
      </DeuxRives>
      <figcaption>
        <PageLink to={page} reader={reading.frameLocale} />
      </figcaption>
    </figure>
  )
}

type KeystoneProps = { readonly projects: number; readonly years?: number; readonly locale: Locale }

function Keystone({ projects, years, locale }: KeystoneProps) {
  const t = translator(locale, 'mdx')
  return (
    <>
      <b>{t('financing.projects', { count: projects })}</b>{' '}
      {years !== undefined && <small>{t('financing.years', { count: years })}</small>}
    </>
  )
}

type SideProps = { readonly page: Page<'appels'>; readonly shore: Shore; readonly reading: Reading }

function Side({ page, shore, reading }: SideProps) {
  const { montants = {}, organismes } = page.entry.fiche
  const organisations = organismes.map((organisme) => pageNamed(reading, `signataires/${organisme}`))
  return (
    <>
      {Object.entries(montants)
        .filter(([, sum]) => payer[sum.devise] === shore)
        .map(([name, sum]) => (
          <p key={name} className="schema-montant">
            <small>
              <Typeset text={(sum.libelleCourt ?? sum.libelle)[reading.locale]} />
            </small>{' '}
            <b>
              <Typeset text={formatSum(sum, reading.locale)} />
            </b>
          </p>
        ))}
      {organisations.map((organisation) =>
        organisation.entry.collection === 'signataires' && organisation.entry.fiche.cote === shore ? (
          <p key={organisation.entry.key}>
            <PageLink to={organisation} reader={reading.frameLocale} />
          </p>
        ) : null,
      )}
    </>
  )
}
