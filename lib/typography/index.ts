export { type Edit, edits, typeset } from '@/lib/typography/engine'
export { type InlineForm, inlineForms, plainForms } from '@/lib/typography/forms'
export { typesetMessages } from '@/lib/typography/messages'
export {
  type PlacedReport,
  typographyReports,
  typographyReportsOfTree,
} from '@/lib/typography/reports'
export type { TypographyReport } from '@/lib/typography/reports/report'
export { typesetTree } from '@/lib/typography/tree'
