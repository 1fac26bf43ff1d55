import { TextTree } from '@/components/mdx/PageText'
import { readingOf } from '@/components/mdx/reading'
import { Typeset } from '@/components/Typeset'
import { errorsAtAddress, type Page, site } from '@/lib/content'
import { alignedSections, type Section } from '@/lib/content/twin-comparison'
import { type Locale, localeFacts, locales } from '@/lib/i18n/locales'
import { href } from '@/lib/site/address'
import { ErrorList } from './ErrorList'

type Props = { readonly subject: Page; readonly written: readonly Page[] }

/** Both texts of a subject, part against part, with what each one says and the other does not. */
export function TwinView({ subject, written }: Props) {
  const errors = written.flatMap((page) => errorsAtAddress(page.locale, page.segments))
  if (errors.length > 0) return <ErrorList errors={errors} />
  const bodies = new Map(written.map((page) => [page.locale, site.body(page)]))
  return (
    <main className="twin-view">
      <h1>Les deux versions de « {subject.entry.key} »</h1>
      <p>
        Les parties se répondent par leur ancre <code>{'{#…}'}</code>. Sous chacune : ce qu’elle contient et
        que l’autre n’a pas (sources, faits, liens, nombres, mots du site). Ce n’est pas forcément une faute.
      </p>
      <table>
        <thead>
          <tr>
            {locales.map((locale) => (
              <th key={locale} scope="col">
                <ColumnHead locale={locale} page={written.find((page) => page.locale === locale)} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr>
            {locales.map((locale) => (
              <Introduction key={locale} page={written.find((page) => page.locale === locale)} />
            ))}
          </tr>
          {alignedSections(bodies.get('fr-FR')?.tree, bodies.get('fr-CA')?.tree).map((row) => (
            <tr key={row.id}>
              {locales.map((locale) => (
                <Cell
                  key={locale}
                  section={row.sections[locale]}
                  page={written.find((page) => page.locale === locale)}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </main>
  )
}

function ColumnHead({ locale, page }: { readonly locale: Locale; readonly page: Page | undefined }) {
  const { label } = localeFacts[locale]
  if (!page) return <>{label} : pas de texte</>
  return (
    <>
      {label} · <a href={href(page.address)}>{page.text.file}</a>
    </>
  )
}

function Introduction({ page }: { readonly page: Page | undefined }) {
  if (!page) return <td className="twin-missing" />
  const { title, description, slug, updated } = page.text.frontMatter
  return (
    <td lang={page.textLocale}>
      <h2>
        <Typeset text={title} />
      </h2>
      <p>
        <Typeset text={description} />
      </p>
      <p className="twin-only">
        slug : {slug ?? '(accueil)'} · updated : {updated}
      </p>
    </td>
  )
}

function Cell({ section, page }: { readonly section: Section | undefined; readonly page: Page | undefined }) {
  if (!section || !page) return <td className="twin-missing">Cette partie n’existe pas ici.</td>
  const reading = readingOf(page, site)
  const tree = { type: 'root' as const, children: [...section.nodes] }
  return (
    <td lang={page.textLocale}>
      <div className="texte">
        <TextTree reading={{ ...reading, body: { ...reading.body, tree } }} />
      </div>
      {section.only.length > 0 ? (
        <p className="twin-only" lang="fr">
          Seulement ici : {section.only.join(' · ')}
        </p>
      ) : null}
    </td>
  )
}
