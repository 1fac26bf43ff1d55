import { DateText } from '@/components/DateText'
import { PageLink } from '@/components/layout/PageLink'
import { Title } from '@/components/Title'
import { Typeset } from '@/components/Typeset'
import type { Page } from '@/lib/content'
import { Archives } from './Archives'
import type { Reading, WordProps } from './reading'

/** Announcements, newest first: the first `nombre`, or all of them, then the archived ones. */
export function ListeAnnonces({ nombre, reading }: WordProps<'ListeAnnonces'>) {
  const pages = reading.site.announcements(reading.frameLocale)
  if (nombre !== undefined) return <Announcements pages={pages.slice(0, Number(nombre))} reading={reading} />
  const archives = reading.site.archives(reading.frameLocale, 'annonces')
  return (
    <>
      <Announcements pages={pages} reading={reading} />
      <Archives count={archives.length} reading={reading}>
        <Announcements pages={archives} reading={reading} />
      </Archives>
    </>
  )
}

type ListProps = { readonly pages: readonly Page<'annonces'>[]; readonly reading: Reading }

function Announcements({ pages, reading }: ListProps) {
  return (
    <ol className="liste liste-annonces">
      {pages.map((page) => (
        <li key={page.entry.key}>
          <p className="liste-marque">
            <DateText date={page.entry.fiche.date} locale={reading.locale} />
          </p>
          <p className="liste-titre">
            <PageLink to={page} reader={reading.frameLocale}>
              <Title text={page.text.frontMatter.title} />
            </PageLink>
          </p>
          <p>
            <Typeset text={page.text.frontMatter.description} />
          </p>
        </li>
      ))}
    </ol>
  )
}
