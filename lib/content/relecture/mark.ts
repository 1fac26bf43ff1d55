import { type Locale, twinLocale } from '@/lib/i18n/locales'
import type { RawEntry } from '../content'
import { frontMatterOf } from '../mdx-text'
import { frontMatterSchema } from '../schema/front-matter'
import { readYaml } from '../yaml-text'
import { fingerprintOf } from './fingerprint'
import { recordFile } from './records'
import { textLines } from './text-lines'

/**
 * The files to write so that texts of a folder are marked as reviewed against their twins of today: the fingerprint goes
 * into each text’s front matter, the twin’s words into its record. Takes the locales of the texts that were reviewed.
 * Throws an Error, in French, when a front matter cannot take the mark.
 */
export function reviewFiles(entry: RawEntry, reviewed: readonly Locale[]): ReadonlyMap<string, string> {
  const files = new Map<string, string>()
  for (const locale of reviewed) {
    const text = entry.texts[locale]
    const twin = entry.texts[twinLocale(locale)]
    if (!text || !twin) continue
    files.set(text.file, withMark(text.file, text.text, fingerprintOf(twin)))
    files.set(recordFile(entry.key, twin.locale), `${textLines(twin).join('\n')}\n`)
  }
  return files
}

/** The text with the mark in its front matter, and every other sign as it was typed. */
function withMark(file: string, text: string, print: string): string {
  const yaml = frontMatterOf(text) ?? ''
  const start = text.indexOf('\n') + 1
  // Quoted: twelve digits alone would be a number to YAML.
  const line = `jumeauRelu: "${print}"`
  const marked = /^jumeauRelu:/m.test(yaml)
    ? yaml.replace(/^jumeauRelu:[^\r\n]*/m, line)
    : `${yaml}${text.includes('\r\n') ? '\r\n' : '\n'}${line}`
  const { value } = readYaml({ file, text: marked, linesBefore: 1 }, frontMatterSchema)
  if (value?.jumeauRelu !== print) {
    throw new Error(
      `${file} : l’en-tête n’est pas écrit une clé par ligne ; ajoutez-y vous-même la ligne ${line}`,
    )
  }
  return text.slice(0, start) + marked + text.slice(start + yaml.length)
}
