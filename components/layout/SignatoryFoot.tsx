import type { Page } from '@/lib/content'
import { translator } from '@/lib/i18n/messages'
import { AgreementShores } from './AgreementShores'

/** The four organisations on their two shores, this one among them. */
export function SignatoryFoot({ page }: { readonly page: Page }) {
  return (
    <nav className="page-foot" aria-labelledby="autour">
      <p id="autour" className="page-foot-titre">
        {translator(page.textLocale, 'frame')('signatory.around')}
      </p>
      <AgreementShores page={page} linked />
    </nav>
  )
}
