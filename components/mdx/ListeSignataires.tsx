import { PageLink } from '@/components/layout/PageLink'
import { shores } from '@/components/layout/shores'
import { Typeset } from '@/components/Typeset'
import type { Page } from '@/lib/content'
import { translator } from '@/lib/i18n/messages'
import { Archives } from './Archives'
import type { Reading, WordProps } from './reading'

/** Those who take part, on their two shores, each with its role: not all of them signed. Then those archived. */
export function ListeSignataires({ reading }: WordProps<'ListeSignataires'>) {
  const archives = reading.site.archives(reading.frameLocale, 'signataires')
  return (
    <>
      <Shores pages={reading.site.signatories(reading.frameLocale)} reading={reading} />
      <Archives count={archives.length} reading={reading}>
        <Shores pages={archives} reading={reading} />
      </Archives>
    </>
  )
}

type ShoresProps = { readonly pages: readonly Page<'signataires'>[]; readonly reading: Reading }

function Shores({ pages, reading }: ShoresProps) {
  const t = translator(reading.locale, 'frame')
  return (
    <div className="rives">
      {shores[reading.frameLocale].map((shore) => (
        <div key={shore} className="rive">
          <p className="rive-nom">{t(`shore.${shore}`)}</p>
          <ul>
            {pages
              .filter(({ entry }) => entry.fiche.cote === shore)
              .map((page) => (
                <Signatory key={page.entry.key} page={page} reading={reading} />
              ))}
          </ul>
        </div>
      ))}
    </div>
  )
}

function Signatory({ page, reading }: { readonly page: Page<'signataires'>; readonly reading: Reading }) {
  const { role, ville } = page.entry.fiche
  const label = translator(reading.locale, 'frame')(`role.${role}`)
  return (
    <li className="signataire">
      <p className="signataire-nom">
        <PageLink to={page} reader={reading.frameLocale}>
          <Typeset text={page.text.frontMatter.title} />
        </PageLink>
      </p>
      <p className="signataire-role">
        <Typeset text={ville === undefined ? label : `${label}, ${ville}`} />
      </p>
      <p>
        <Typeset text={page.text.frontMatter.description} />
      </p>
    </li>
  )
}
