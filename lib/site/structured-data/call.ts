import type { ApplyAction, MonetaryAmount, Organization, Thing } from 'schema-dts'
import type { Page, Site } from '@/lib/content'
import { deadlineTimes } from '@/lib/i18n/deadline'
import { formatSum } from '@/lib/i18n/format'
import type { Locale } from '@/lib/i18n/locales'
import { plainForms } from '@/lib/typography'
import { absolute } from '../address'

type CallFiche = Page<'appels'>['entry']['fiche']

/**
 * A call: a page about a grant. schema.org gives a grant no date, and search engines ask that a deadline not be passed
 * off as an `Event`, so each deadline is the end of an action that a reader could take.
 */
export function callData(page: Page, fiche: CallFiche, site: Site): readonly Thing[] {
  const { locale, address, text } = page
  const url = absolute(address)
  const name = plainForms(text.frontMatter.title)
  return [
    {
      '@type': 'WebPage',
      '@id': url,
      url,
      name,
      description: plainForms(text.frontMatter.description),
      inLanguage: locale,
      dateModified: text.frontMatter.updated,
      mainEntity: {
        '@type': 'MonetaryGrant',
        '@id': `${url}#appel`,
        name,
        url,
        funder: fiche.organismes.flatMap((id) => organisation(site, locale, id)),
        amount: Object.values(fiche.montants ?? {}).map((sum) => amount(sum, locale)),
        potentialAction: Object.values(fiche.echeances)
          .filter(({ annulee }) => !annulee)
          .map((deadline) => application(deadline, locale)),
      },
    },
  ]
}

function organisation(site: Site, locale: Locale, id: string): Organization | [] {
  const entry = site.page(locale, `signataires/${id}`)?.entry
  if (entry?.collection !== 'signataires') return []
  const { nom, sigle, site: url } = entry.fiche
  return {
    '@type': 'Organization',
    name: plainForms(nom),
    alternateName: sigle === undefined ? undefined : plainForms(sigle),
    url,
  }
}

/** The figure as the fiche has it, and in the words of the page, which say when it is « par an ». */
function amount(sum: NonNullable<CallFiche['montants']>[string], locale: Locale): MonetaryAmount {
  return {
    '@type': 'MonetaryAmount',
    name: plainForms(sum.libelle[locale]),
    description: plainForms(formatSum(sum, locale)),
    value: sum.valeur,
    currency: sum.devise,
  }
}

function application(deadline: CallFiche['echeances'][string], locale: Locale): ApplyAction {
  const [setting] = deadlineTimes(deadline)
  return {
    '@type': 'ApplyAction',
    name: plainForms(deadline.libelle[locale]),
    endTime: setting.isoLocalWithOffset,
  }
}
