import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Locale, locales } from '@/lib/i18n/locales'
import { filesEndingWith } from '../documents'
import { speculationRulesAddress } from './media-types'

/** What the exported documents hold, as far as headers and redirects must know it. Addresses leave out the base path. */
export type DocumentFacts = {
  /** CSP sources, `'sha256-…'`, one for each text that a `<style>` holds; sorted. */
  readonly styleHashes: readonly string[]
  readonly hasForm: boolean
  readonly hasDataImage: boolean
  readonly hasSpeculationRules: boolean
  /** Documents that only lead elsewhere: a host that can answers 301 in their place. */
  readonly moved: readonly { readonly from: string; readonly to: string }[]
  /** Neutral addresses, with the variant for each locale: a host that can answers 302 by `Accept-Language`. */
  readonly neutral: readonly { readonly from: string; readonly targets: Readonly<Record<Locale, string>> }[]
}

/**
 * Reads every document of a folder. Searches the text rather than parsing it: React escapes `<` in text and in
 * attributes, and a false find could only come from our own JSON-LD, where it would allow a style that is not there.
 */
export async function documentFacts(folder: string, basePath: string): Promise<DocumentFacts> {
  const styles = new Set<string>()
  const moved: { from: string; to: string }[] = []
  const neutral: { from: string; targets: Record<Locale, string> }[] = []
  let hasForm = false
  let hasDataImage = false
  for (const file of await filesEndingWith(folder, '.html')) {
    const html = readFileSync(file, 'utf8')
    for (const [, style = ''] of html.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)) styles.add(style)
    hasForm ||= html.includes('<form')
    hasDataImage ||= /(?:src="|url\(["']?)data:image/.test(html)
    const targets = variantsOf(html, basePath)
    if (targets) neutral.push({ from: addressOf(file, folder), targets })
    const target = /<meta http-equiv="refresh" content="0; ?url=([^"]+)"/.exec(html)?.[1]
    if (target?.startsWith(`${basePath}/`))
      moved.push({ from: addressOf(file, folder), to: target.slice(basePath.length) })
  }
  return {
    styleHashes: [...styles].map(sourceHash).sort(),
    hasForm,
    hasDataImage,
    hasSpeculationRules: existsSync(join(folder, speculationRulesAddress)),
    moved,
    neutral,
  }
}

/** Where a document at a neutral address leads: its links that name a shore. */
function variantsOf(html: string, basePath: string): Record<Locale, string> | undefined {
  const links = new Map(
    [...html.matchAll(/<a href="([^"]+)"[^>]* data-shore="([^"]+)"/g)].map(([, to = '', locale = '']) => [
      locale,
      to.slice(basePath.length),
    ]),
  )
  const [france, quebec] = locales.map((locale) => links.get(locale))
  return france && quebec ? { 'fr-FR': france, 'fr-CA': quebec } : undefined
}

function sourceHash(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`
}

function addressOf(file: string, folder: string): string {
  return file
    .slice(folder.length)
    .replaceAll('\\', '/')
    .replace(/index\.html$/, '')
}
