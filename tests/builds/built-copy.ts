import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { expect } from 'vitest'
import type { Locale } from '@/lib/i18n/locales'
import { filesOf } from '../e2e/exported-site'

export const copyFolder = '.copies/reprise'

/** What a build published: address of a file, its bytes. */
export type BuiltSite = ReadonlyMap<string, Buffer>

/** Builds the copy as it stands. */
export function buildCopy(environment: Readonly<Record<string, string>>): BuiltSite {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/build.ts'], {
    cwd: copyFolder,
    encoding: 'utf8',
    env: { ...process.env, NODE_ENV: 'production', ...environment },
  })
  expect(status, stdout + stderr).toBe(0)
  const published = join(copyFolder, 'out')
  return new Map(filesOf(published).map((file) => [file, readFileSync(published + file)]))
}

/** Changes a file of the copy; fails when the change changes nothing. */
export function editCopy(file: string, change: (text: string) => string): void {
  const path = join(copyFolder, file)
  const text = readFileSync(path, 'utf8')
  const changed = change(text)
  expect(changed, file).not.toBe(text)
  writeFileSync(path, changed)
}

/** Where a built site speaks of an announcement: its page, its list, both feeds, the sitemap, the search index. */
export function placesNaming(site: BuiltSite, locale: Locale, address: string) {
  const names = (file: string) => {
    const bytes = site.get(file)
    expect(bytes, file).toBeDefined()
    return bytes?.includes(address) ?? false
  }
  return {
    page: site.has(`${address}index.html`),
    list: names(`/${locale}/annonces/index.html`),
    atom: names(`/${locale}/flux.xml`),
    json: names(`/${locale}/flux.json`),
    sitemap: names('/sitemap.xml'),
    search: searchedAddresses(site).includes(address),
  }
}

/** The addresses that the search index can answer with. */
function searchedAddresses(site: BuiltSite): readonly string[] {
  return [...site]
    .filter(([file]) => file.endsWith('.pf_fragment'))
    .map(([, bytes]) => /"url":"([^"]*)"/.exec(gunzipSync(bytes).toString())?.[1] ?? '')
}
