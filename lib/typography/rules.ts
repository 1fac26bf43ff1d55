import type { Locale } from '@/lib/i18n/locales'
import type { Rule } from '@/lib/typography/rule'
import { abbreviationRules } from '@/lib/typography/rules/abbreviations'
import { amountRules } from '@/lib/typography/rules/amounts'
import { dashRule } from '@/lib/typography/rules/dashes'
import { nameRules } from '@/lib/typography/rules/names'
import { thousandsInFrance, thousandsInQuebec } from '@/lib/typography/rules/numbers'
import { phoneRules } from '@/lib/typography/rules/phones'
import {
  highSignsInFrance,
  highSignsInQuebec,
  markRules,
  sharedSignRules,
} from '@/lib/typography/rules/punctuation'
import { quoteRules } from '@/lib/typography/rules/quotes'
import { timeRules } from '@/lib/typography/rules/times'
import { unitRules } from '@/lib/typography/rules/units'

/** In the order they apply: signs first, because the spaces belong to the signs that will be shown. */
function table(highSigns: Rule, thousands: Rule): readonly Rule[] {
  return [
    ...markRules,
    ...quoteRules,
    highSigns,
    ...sharedSignRules,
    ...phoneRules,
    thousands,
    ...amountRules,
    ...timeRules,
    ...unitRules,
    ...abbreviationRules,
    ...nameRules,
    dashRule,
  ]
}

/** Every rule of each locale. The two tables differ where the two shores do: before `; ! ?`, and by thousands. */
export const rules: Readonly<Record<Locale, readonly Rule[]>> = {
  'fr-FR': table(highSignsInFrance, thousandsInFrance),
  'fr-CA': table(highSignsInQuebec, thousandsInQuebec),
}
