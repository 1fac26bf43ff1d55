import type { Root } from 'mdast'
import type { Locale } from '@/lib/i18n/locales'
import { type Block, blocksOf } from '@/lib/typography/blocks'
import { figureReports } from '@/lib/typography/reports/figures'
import { type Place, placeIn } from '@/lib/typography/reports/place'
import type { ReportRule, TypographyReport } from '@/lib/typography/reports/report'
import { firstLevelEnglishQuotes, straightMarks } from '@/lib/typography/reports/straight-marks'
import { wordReports } from '@/lib/typography/reports/words'
import { shield } from '@/lib/typography/shield'
import { textOf } from '@/lib/typography/tree'

export const reportRules: readonly ReportRule[] = [...figureReports, ...wordReports]

export type PlacedReport = Omit<TypographyReport, 'start' | 'end'> & {
  readonly position: { readonly start: Place; readonly end: Place }
}

/** What a person must decide in a typed text: one report per place, in order. */
export function typographyReports(text: string, locale: Locale): readonly TypographyReport[] {
  return reportsOf(text, locale, false)
}

/**
 * The same for a tree, with the places of the file it was parsed from. Takes the tree as parsed, before
 * `typesetTree`, and that file's text.
 */
export function typographyReportsOfTree(tree: Root, locale: Locale, source: string): readonly PlacedReport[] {
  return blocksOf(tree).flatMap((block) =>
    reportsOf(textOf(block), locale, block.tabular).map(({ start, end, message, hint }) => ({
      message,
      hint,
      position: { start: placeOf(block, start, source, 'start'), end: placeOf(block, end, source, 'end') },
    })),
  )
}

function reportsOf(text: string, locale: Locale, tabular: boolean): readonly TypographyReport[] {
  const shielded = shield(text)
  const reports = [...straightMarks(text, shielded), ...firstLevelEnglishQuotes(shielded)]
  for (const rule of reportRules) {
    if ((tabular && rule.proseOnly) || (rule.locale && rule.locale !== locale)) continue
    for (const match of shielded.matchAll(rule.pattern)) {
      const right = rule.right(match, locale)
      if (right === undefined) continue
      const message = rule.message(match[0], right)
      reports.push({ start: match.index, end: match.index + match[0].length, message, hint: rule.hint })
    }
  }
  return reports.sort((one, other) => one.start - other.start)
}

function placeOf(block: Block, offset: number, source: string, edge: 'start' | 'end'): Place {
  let start = 0
  for (const piece of block.pieces) {
    const end = start + piece.text.length
    if (offset < end || (edge === 'end' && offset === end)) return placeIn(piece, offset - start, source)
    start = end
  }
  return placeIn(block.pieces.at(-1), 0, source)
}
