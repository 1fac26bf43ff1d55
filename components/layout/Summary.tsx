import { type Page, site } from '@/lib/content'
import { translator } from '@/lib/i18n/messages'

/** Fewer parts than this are seen at a glance. */
const fewestParts = 4

/** The parts of a long page. The links repeat the headings word for word. */
export function Summary({ page }: { readonly page: Page }) {
  const parts = site.body(page).headings.filter((heading) => heading.depth === 2)
  if (parts.length < fewestParts) return null
  const label = translator(page.locale, 'frame')('summary')
  return (
    <nav className="summary" aria-labelledby="sommaire">
      <p id="sommaire" lang={page.locale}>
        {label}
      </p>
      <ul>
        {parts.map((part) => (
          <li key={part.id}>
            <a href={`#${part.id}`}>{part.text}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
