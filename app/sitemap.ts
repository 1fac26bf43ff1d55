import { sitemapEntries } from '@/lib/site/sitemap'

export const dynamic = 'force-static'

export default sitemapEntries
