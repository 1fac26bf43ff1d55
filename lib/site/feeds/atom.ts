import { element, escapeMarkup } from '../markup'
import { subscription } from '../subscriptions'
import type { FeedEntry } from './entries'
import type { Feed } from './feed'

/** The feed as an Atom document (RFC 4287). */
export function atomDocument(feed: Feed): string {
  const attributes = { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': feed.locale }
  const parts = [
    text('id', feed.id),
    text('title', feed.title),
    text('subtitle', feed.description),
    text('updated', feed.updated),
    element('author', {}, text('name', feed.author)),
    element('link', { rel: 'self', type: subscription('atom', feed.locale).type, href: feed.self.atom }),
    element('link', { rel: 'alternate', type: 'text/html', hreflang: feed.locale, href: feed.home }),
    ...feed.entries.map((entry) => entryElement(entry, feed)),
  ]
  return `<?xml version="1.0" encoding="utf-8"?>\n${element('feed', attributes, `\n${parts.join('\n')}\n`)}\n`
}

function entryElement(entry: FeedEntry, { locale }: Feed): string {
  const parts = [
    text('id', entry.id),
    text('title', entry.title),
    element('link', { rel: 'alternate', type: 'text/html', hreflang: locale, href: entry.url }),
    ...(entry.published === undefined ? [] : [text('published', entry.published)]),
    text('updated', entry.updated),
    text('summary', entry.summary),
    // Of type html, the markup is itself text, and escaped once more.
    element('content', { type: 'html' }, escapeMarkup(entry.content)),
  ]
  return element('entry', {}, `\n${parts.join('\n')}\n`)
}

function text(name: string, value: string): string {
  return element(name, {}, escapeMarkup(value))
}
