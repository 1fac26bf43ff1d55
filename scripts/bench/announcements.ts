import type { Content } from '@/lib/content/content'
import { type Locale, locales } from '@/lib/i18n/locales'

const paragraphsPerPage = 8

/**
 * Announcements made of the site's own sentences, so that length, words, sources and links are those of real pages.
 * Takes the content to draw from and how many; gives texts by path from the project root. The same every time.
 */
export function generatedAnnouncements(content: Content, count: number): ReadonlyMap<string, string> {
  const paragraphs = new Map(locales.map((locale) => [locale, paragraphsOf(content, locale)]))
  const files = new Map<string, string>()
  for (let number = 1; number <= count; number += 1) {
    const random = randomFrom(number)
    files.set(`content/annonces/${idOf(number)}/fiche.yaml`, `date: "${dateOf(number)}"\nlieu: Lyon\n`)
    for (const locale of locales) {
      files.set(announcementFile(number, locale), announcement(number, paragraphs.get(locale) ?? [], random))
    }
  }
  return files
}

/** Path from the project root of one locale's text of a generated announcement; the first is number 1. */
export function announcementFile(number: number, locale: Locale): string {
  return `content/annonces/${idOf(number)}/${locale}.mdx`
}

/** Its folder, and the last segment of its address. */
export function idOf(number: number): string {
  return `annonce-${String(number).padStart(5, '0')}`
}

/** Plain paragraphs of the content that stand on their own: no fact of their own fiche, no footnote, no list. */
function paragraphsOf(content: Content, locale: Locale): readonly string[] {
  return content.entries.flatMap((entry) =>
    (entry.texts[locale]?.text ?? '')
      .split(/\n{2,}/)
      .filter((block) => /^[\p{L}«*]/u.test(block) && block.length > 120 && !block.includes('\n'))
      .filter((block) => !/<(?:Date|Montant|Echeance|Chiffre) id="[^"]*" \/>|\]\(#|\[\^/.test(block)),
  )
}

function announcement(number: number, paragraphs: readonly string[], random: () => number): string {
  const pick = () => paragraphs[Math.floor(random() * paragraphs.length)] ?? ''
  const body = Array.from({ length: paragraphsPerPage }, pick).map((text, index) =>
    index % 2 === 0 && index > 0
      ? `## Partie ${index / 2} de l'annonce ${number} {#partie-${index / 2}}\n\n${text}`
      : text,
  )
  return `---
title: "Annonce ${number} : un projet commun entre la France et le Québec"
shortTitle: "Annonce ${number}"
description: "L'annonce ${number} de cette mesure : un texte composé des phrases du site, de la longueur d'une vraie page."
slug: ${idOf(number)}
updated: 2026-11-22
---

${body.join('\n\n')}
`
}

/** A day between 2001 and 2025, another for each of the first nine thousand. */
function dateOf(number: number): string {
  return new Date(Date.UTC(2001, 0, number)).toISOString().slice(0, 10)
}

/** Small repeatable generator (Mulberry32), so that two runs measure the same pages. */
function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
