import { afterEach, expect, test, vi } from 'vitest'
import { site } from '@/lib/content'
import { chooserMetadata, pageMetadata } from '@/lib/site/metadata'

afterEach(() => {
  vi.unstubAllEnvs()
})

test('a build that shows drafts asks search engines to keep none of its pages, an ordinary one does not', () => {
  const home = site.pageAt('fr-CA', [])
  if (!home) throw new Error('The site has lost its home page.')
  const robots = () => [pageMetadata(home).robots, chooserMetadata().robots]
  expect(robots()).toEqual([undefined, undefined])
  vi.stubEnv('SITE_BROUILLONS', '1')
  expect(robots()).toEqual([
    { index: false, follow: true },
    { index: false, follow: true },
  ])
})
