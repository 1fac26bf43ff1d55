import { PageLink } from '@/components/layout/PageLink'
import { Typeset } from '@/components/Typeset'
import { pageNamed } from './fact'
import type { WordProps } from './reading'

/** One way in: a large link, and for whom it is. `vers` is an address of content: `/pages/accord#signature`. */
export function Porte({ titre, vers, reading, children }: WordProps<'Porte'>) {
  const [key = '', anchor] = vers.replace(/^\//, '').split('#')
  return (
    <li className="porte">
      <p className="porte-titre">
        <PageLink to={pageNamed(reading, key)} reader={reading.frameLocale} anchor={anchor}>
          <Typeset text={titre} />
        </PageLink>
      </p>
      {children}
    </li>
  )
}
