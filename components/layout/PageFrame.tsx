import type { ComponentType } from 'react'
import { StructuredData } from '@/components/StructuredData'
import type { Page } from '@/lib/content'
import { Breadcrumbs } from './Breadcrumbs'
import { Footer } from './Footer'
import { type Gabarit, gabaritOf } from './gabarit'
import { Header } from './Header'
import { HomeLayout } from './HomeLayout'
import { PageTools } from './PageTools'
import { ReferenceLayout } from './ReferenceLayout'
import { contentId, SkipLink } from './SkipLink'
import { TextLayout } from './TextLayout'
import { WideLayout } from './WideLayout'

const layouts = {
  accueil: HomeLayout,
  texte: TextLayout,
  reference: ReferenceLayout,
  rangees: WideLayout,
  outil: WideLayout,
  signataire: TextLayout,
  annonce: TextLayout,
  appel: TextLayout,
} satisfies Record<Gabarit, ComponentType<{ readonly page: Page }>>

/**
 * Everything inside `<body>`. The frame speaks the locale of the address; `<main>` carries the locale of its text,
 * which differs when the page borrows it from the other shore.
 */
export function PageFrame({ page }: { readonly page: Page }) {
  const gabarit = gabaritOf(page.entry)
  const Layout = layouts[gabarit]
  return (
    <>
      <SkipLink locale={page.locale} />
      <Header page={page} />
      <Breadcrumbs page={page} />
      <main id={contentId} lang={page.textLocale} className={`page page-${gabarit}`} tabIndex={-1}>
        <Layout page={page} />
      </main>
      <PageTools page={page} />
      <Footer page={page} />
      <StructuredData page={page} />
    </>
  )
}
