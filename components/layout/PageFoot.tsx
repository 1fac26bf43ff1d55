import type { Page } from '@/lib/content'
import { AnnouncementFoot } from './AnnouncementFoot'
import { SideMenu } from './SideMenu'
import { SignatoryFoot } from './SignatoryFoot'

/** Where one may go on from a page: the others of its kind, laid out as they relate to it. */
export function PageFoot({ page }: { readonly page: Page }) {
  switch (page.entry.collection) {
    case 'signataires':
      return <SignatoryFoot page={page} />
    case 'annonces':
      return <AnnouncementFoot page={page} />
    case 'pages':
    case 'appels':
      return <SideMenu page={page} />
  }
}
