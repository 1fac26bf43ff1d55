import type { CallState } from '@/lib/content/call-clock'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/messages'
import type { CallNow } from './call'

const states = ['a-venir', 'ouvert', 'ferme-bientot', 'clos'] as const satisfies readonly CallState[]

/**
 * The state of a call as of the build. All four wordings are in the page and three are hidden: `<etat-appel>` only
 * has to show another one when a date has passed since. Its attributes are milliseconds since 1970.
 */
export function CallStateMark({ call, locale }: { readonly call: CallNow; readonly locale: Locale }) {
  const t = translator(locale, 'mdx')
  return (
    <etat-appel
      class="etat-appel"
      data-opens-at={call.bounds.opensAt}
      data-closes-at={call.bounds.closesAt}
      data-state={call.state}
    >
      {states.map((state) => (
        <span key={state} data-state={state} hidden={state !== call.state}>
          {t(`call.state.${state}`)}
        </span>
      ))}
    </etat-appel>
  )
}
