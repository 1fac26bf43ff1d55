import type { ReactNode } from 'react'
import { Typeset } from '@/components/Typeset'
import type { Locale } from '@/lib/i18n/locales'
import { typeset } from '@/lib/typography'

type IdentityProps = {
  readonly locale: Locale
  /** Label and value of each line; a line without a value is left out. */
  readonly lines: readonly (readonly [label: string, value: string | undefined])[]
  /** What is said openly when `site.config.ts` gives nothing. */
  readonly missing: string
}

/** Who answers for the site or keeps it, as filled in `site.config.ts`, or the plain statement that it is not. */
export function Identity({ locale, lines, missing }: IdentityProps): ReactNode {
  const known = lines.filter(([, value]) => value !== undefined && value !== '')
  if (known.length === 0) return <p className="non-renseigne">{missing}</p>
  return (
    <dl className="identite">
      {known.map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>
            <Typeset text={typeset(value ?? '', locale)} />
          </dd>
        </div>
      ))}
    </dl>
  )
}
