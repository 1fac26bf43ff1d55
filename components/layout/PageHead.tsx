import { Typeset } from '@/components/Typeset'
import type { Page } from '@/lib/content'
import { Kicker } from './Kicker'
import { PublicationNotice } from './PublicationNotice'

/** The heading of a page and its lead, which is also what search results and share cards show. */
export function PageHead({ page }: { readonly page: Page }) {
  const { title, description } = page.text.frontMatter
  return (
    <header className="page-head">
      <PublicationNotice page={page} />
      <Kicker page={page} />
      <h1>
        <Typeset text={title} />
      </h1>
      <p className="lead">
        <Typeset text={description} />
      </p>
    </header>
  )
}
