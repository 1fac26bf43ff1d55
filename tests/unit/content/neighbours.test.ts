import { describe, expect, test } from 'vitest'
import { siteFromDisk } from '@/lib/content/disk'
import { neighboursOf } from '@/lib/content/order'
import { locales } from '@/lib/i18n/locales'

const site = siteFromDisk(process.cwd())

describe.each(locales)('the neighbours of an announcement in %s', (locale) => {
  const announcements = site.announcements(locale)

  test('are those before and after it in the list, and nothing lies beyond its ends', () => {
    expect(announcements.length).toBeGreaterThan(2)
    for (const [index, page] of announcements.entries())
      expect(neighboursOf(announcements, page)).toEqual({
        previous: announcements[index - 1],
        next: announcements[index + 1],
      })
  })

  test('are found by date when it has left the list', () => {
    for (const [index, page] of announcements.entries()) {
      const others = announcements.filter((other) => other !== page)
      expect(neighboursOf(others, page)).toEqual({
        previous: announcements[index - 1],
        next: announcements[index + 1],
      })
    }
  })
})
