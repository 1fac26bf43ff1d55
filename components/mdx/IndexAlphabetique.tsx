import { PageLink } from '@/components/layout/PageLink'
import { Typeset } from '@/components/Typeset'
import { translator } from '@/lib/i18n/messages'
import { byName, filingLetter } from './alphabet'
import { grouped } from './grouped'
import { isListed } from './listed'
import type { WordProps } from './reading'

/** Every page by its title, articles aside, under its first letter. */
export function IndexAlphabetique({ reading }: WordProps<'IndexAlphabetique'>) {
  const compare = byName(reading.frameLocale)
  const pages = reading.site
    .pages(reading.frameLocale)
    .filter(isListed)
    .toSorted((a, b) => compare(a.text.frontMatter.title, b.text.frontMatter.title))
  const letters = grouped(pages, (page) => filingLetter(page.text.frontMatter.title))
  return (
    <div className="index-alphabetique">
      <nav className="lettres" aria-label={translator(reading.locale, 'mdx')('letters')}>
        <ul>
          {letters.map(([letter]) => (
            <li key={letter}>
              <a href={`#${letterAnchor(letter)}`}>{letter}</a>
            </li>
          ))}
        </ul>
      </nav>
      <dl>
        {letters.map(([letter, titles]) => (
          <div key={letter}>
            <dt id={letterAnchor(letter)}>{letter}</dt>
            {titles.map((page) => (
              <dd key={page.entry.key}>
                <PageLink to={page} reader={reading.frameLocale}>
                  <Typeset text={page.text.frontMatter.title} />
                </PageLink>
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </div>
  )
}

function letterAnchor(letter: string): string {
  return `lettre-${letter.toLowerCase()}`
}
