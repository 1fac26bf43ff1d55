import { DateText } from '@/components/DateText'
import { PageLink } from '@/components/layout/PageLink'
import { Typeset } from '@/components/Typeset'
import type { WordProps } from './reading'

/** Announcements, newest first: all of them, or the first `nombre`. */
export function ListeAnnonces({ nombre, reading }: WordProps<'ListeAnnonces'>) {
  const pages = reading.site.announcements(reading.frameLocale)
  return (
    <ol className="liste liste-annonces">
      {pages.slice(0, nombre === undefined ? pages.length : Number(nombre)).map((page) => (
        <li key={page.entry.key}>
          <p className="liste-marque">
            <DateText date={page.entry.fiche.date} locale={reading.locale} />
          </p>
          <p className="liste-titre">
            <PageLink to={page} reader={reading.frameLocale}>
              <Typeset text={page.text.frontMatter.title} />
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
