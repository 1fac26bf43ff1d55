import type { ReactNode } from 'react'
import { Title } from '@/components/Title'
import { Typeset } from '@/components/Typeset'
import type { Page } from '@/lib/content'
import { Dateline } from './Dateline'
import { PublicationNotice } from './PublicationNotice'
import { SignatoryPanel } from './SignatoryPanel'

/**
 * The heading of a page and its lead, which is also what search results and share cards show. An announcement says
 * when and where before them, a signatory who it is beside them.
 */
export function PageHead({ page }: { readonly page: Page }): ReactNode {
  const { title, description } = page.text.frontMatter
  return (
    <header className="page-head">
      <PublicationNotice page={page} />
      <Dateline page={page} />
      <div>
        <h1>
          <Title text={title} />
        </h1>
        <FullName page={page} />
        <p className="lead">
          <Typeset text={description} />
        </p>
      </div>
      <SignatoryPanel page={page} />
    </header>
  )
}

/** What the initials of an organisation stand for. */
function FullName({ page: { entry } }: { readonly page: Page }) {
  if (entry.collection !== 'signataires' || entry.fiche.sigle === undefined) return null
  return (
    <p className="nom-complet">
      <Typeset text={entry.fiche.nom} />
    </p>
  )
}
