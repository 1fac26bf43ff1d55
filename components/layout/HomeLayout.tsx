import { PageText } from '@/components/mdx/PageText'
import { Typeset } from '@/components/Typeset'
import type { Page } from '@/lib/content'
import { AgreementShores } from './AgreementShores'
import { DriftNotice } from './DriftNotice'
import { FallbackNotice } from './FallbackNotice'

/** The front page: what this is in one sentence, then its parts with their headings in the margin. */
export function HomeLayout({ page }: { readonly page: Page }) {
  const { title, description } = page.text.frontMatter
  return (
    <>
      <header className="hero">
        <h1>
          <Typeset text={title} />
        </h1>
        <p className="lead">
          <Typeset text={description} />
        </p>
        <AgreementShores page={page} />
      </header>
      <FallbackNotice page={page} />
      <DriftNotice page={page} />
      <div className="texte">
        <PageText page={page} />
      </div>
    </>
  )
}
