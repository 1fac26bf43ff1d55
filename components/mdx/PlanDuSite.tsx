import { PageLink } from '@/components/layout/PageLink'
import { Typeset } from '@/components/Typeset'
import type { Page } from '@/lib/content'
import { collections } from '@/lib/content/schema/fiche'
import { Archives } from './Archives'
import { isListed } from './listed'
import type { Reading, WordProps } from './reading'

/** Every current page under the one that holds it, then the archived ones, with what still stands under them. */
export function PlanDuSite({ reading }: WordProps<'PlanDuSite'>) {
  const home = reading.site.pageAt(reading.frameLocale, [])
  if (!home) throw new Error('Il n’y a pas de page d’accueil.')
  const archives = collections.flatMap((collection): readonly Page[] =>
    reading.site.archives(reading.frameLocale, collection),
  )
  return (
    <div className="plan-du-site">
      <Branch pages={[home]} reading={reading} />
      <Archives count={archives.length} reading={reading}>
        <Branch pages={archives} reading={reading} />
      </Archives>
    </div>
  )
}

function Branch({ pages, reading }: { readonly pages: readonly Page[]; readonly reading: Reading }) {
  const listed = pages.filter(isListed)
  if (listed.length === 0) return null
  return (
    <ul>
      {listed.map((page) => (
        <li key={page.entry.key}>
          <PageLink to={page} reader={reading.frameLocale}>
            <Typeset text={page.text.frontMatter.title} />
          </PageLink>
          <Branch pages={reading.site.children(page)} reading={reading} />
        </li>
      ))}
    </ul>
  )
}
