import { PageLink } from '@/components/layout/PageLink'
import { payer, type Shore, shores } from '@/components/layout/shores'
import { Typeset } from '@/components/Typeset'
import type { Page } from '@/lib/content'
import { formatSum } from '@/lib/i18n/format'
import { localeFacts } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/messages'
import { AddToCalendar } from './AddToCalendar'
import { CallStateMark } from './CallStateMark'
import { callNow } from './call'
import { DeadlineClocks } from './DeadlineClocks'
import { pageNamed } from './fact'
import type { Reading, WordProps } from './reading'

/** A call at a glance: its state, both clocks of each deadline, its sums, who runs it, and one thing to do. */
export function FicheAppel({ id, reading }: WordProps<'FicheAppel'>) {
  const page = [
    ...reading.site.calls(reading.frameLocale),
    ...reading.site.archives(reading.frameLocale, 'appels'),
  ].find((call) => call.entry.id === id)
  if (!page) throw new Error(`Il n’y a pas d’appel « ${id} ».`)
  return (
    <div className="fiche-appel">
      <p className="fiche-appel-tete">
        <span className="visually-hidden">{translator(reading.locale, 'mdx')('call.stateOf')} </span>
        <CallStateMark call={callNow(page)} locale={reading.locale} />
      </p>
      <dl>
        <Deadlines page={page} reading={reading} />
        <Sums page={page} reading={reading} />
        <Organisations page={page} reading={reading} />
      </dl>
      <p className="fiche-appel-action">
        <Action page={page} reading={reading} />
      </p>
    </div>
  )
}

type PartProps = { readonly page: Page<'appels'>; readonly reading: Reading }

function Deadlines({ page, reading }: PartProps) {
  return Object.entries(page.entry.fiche.echeances).map(([name, deadline]) => (
    <div key={name} className="fiche-appel-echeance">
      <dt>
        <Typeset text={deadline.libelle[reading.locale]} />
        {deadline.annulee ? ` (${translator(reading.locale, 'mdx')('call.cancelled')})` : null}
      </dt>
      <dd>
        <DeadlineClocks deadline={deadline} locale={reading.locale} />
        <AddToCalendar page={page} name={name} reading={reading} />
      </dd>
    </div>
  ))
}

function Sums({ page, reading }: PartProps) {
  const order: readonly Shore[] = shores[reading.frameLocale]
  const sums = Object.entries(page.entry.fiche.montants ?? {})
  return sums
    .toSorted(([, a], [, b]) => order.indexOf(payer[a.devise]) - order.indexOf(payer[b.devise]))
    .map(([name, sum]) => (
      <div key={name} className="fiche-appel-montant">
        <dt>
          <Typeset text={sum.libelle[reading.locale]} />
        </dt>
        <dd>
          <Typeset text={formatSum(sum, reading.locale)} />
        </dd>
      </div>
    ))
}

/** The reader’s own shore first. */
function Organisations({ page, reading }: PartProps) {
  const organisations = page.entry.fiche.organismes.map((id) => pageNamed(reading, `signataires/${id}`))
  const { shore } = localeFacts[reading.frameLocale]
  const isOwn = ({ entry }: Page) => entry.collection === 'signataires' && entry.fiche.cote === shore
  return (
    <div className="fiche-appel-organismes">
      <dt>{translator(reading.locale, 'mdx')('call.organisations')}</dt>
      {organisations
        .toSorted((one, other) => Number(isOwn(other)) - Number(isOwn(one)))
        .map((organisation) => (
          <dd key={organisation.entry.key}>
            <PageLink to={organisation} reader={reading.frameLocale} />
          </dd>
        ))}
    </div>
  )
}

/** Elsewhere, read the call; on its own page, find whom to ask. */
function Action({ page, reading }: PartProps) {
  const t = translator(reading.locale, 'mdx')
  const own = page.entry.key === reading.page.entry.key
  return (
    <PageLink to={own ? pageNamed(reading, 'pages/signataires') : page} reader={reading.frameLocale}>
      {own ? t('call.ask') : t('call.read')}
    </PageLink>
  )
}
