import { Typeset } from '@/components/Typeset'
import type { Page } from '@/lib/content'
import { translator } from '@/lib/i18n/messages'
import { ReachRows } from './ReachRows'
import { shores } from './shores'
import { WideArc } from './WideArc'

/** Who an organisation is, in its head: its shore on the arc, its town, its part in the agreement, how to reach it. */
export function SignatoryPanel({ page: { entry, locale, textLocale } }: { readonly page: Page }) {
  if (entry.collection !== 'signataires') return null
  const { cote, role, ville } = entry.fiche
  const translate = translator(textLocale, 'frame')
  return (
    <div className="identite-signataire">
      <div className="place">
        <WideArc />
        {shores[locale].map((shore) =>
          shore === cote ? (
            <p key={shore}>
              <b>{translate(`shore.${shore}`)}</b>
              {ville !== undefined && (
                <>
                  {' '}
                  <small>
                    <Typeset text={ville} />
                  </small>
                </>
              )}
            </p>
          ) : (
            <p key={shore} aria-hidden="true">
              {translate(`shore.${shore}`)}
            </p>
          ),
        )}
      </div>
      <dl>
        <div>
          <dt>{translate('signatory.role')}</dt>
          <dd>{translate(`role.${role}`)}</dd>
        </div>
        <ReachRows fiche={entry.fiche} locale={textLocale} />
      </dl>
    </div>
  )
}
