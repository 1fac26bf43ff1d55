import { absolute } from '../address'
import type { Feed } from './feed'

/** The feed as a JSON Feed 1.1 document (jsonfeed.org/version/1.1). */
export function jsonFeedDocument(feed: Feed): string {
  const document = {
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    home_page_url: feed.home,
    feed_url: feed.self.json,
    description: feed.description,
    icon: absolute('/icone-512.png'),
    favicon: absolute('/icone-192.png'),
    authors: [{ name: feed.author }],
    language: feed.locale,
    items: feed.entries.map((entry) => ({
      id: entry.id,
      url: entry.url,
      title: entry.title,
      content_html: entry.content,
      summary: entry.summary,
      date_published: entry.published,
      date_modified: entry.updated,
      language: feed.locale,
    })),
  }
  return `${JSON.stringify(document, null, 2)}\n`
}
