import type { Fault, Page } from '@/lib/content'
import { href } from '@/lib/site/address'

type Props = { readonly page: Page; readonly warnings: readonly Fault[] }

/** In a corner of each page of the preview: what the report would have a person weigh, and the way to both texts. */
export function PreviewPanel({ page, warnings }: Props) {
  const count = warnings.length
  const said = count === 0 ? 'rien à signaler' : `${count} avertissement${count > 1 ? 's' : ''}`
  return (
    <aside className="preview-panel" lang="fr" aria-label="Aperçu">
      <details>
        <summary>Aperçu : {said}</summary>
        {count === 0 ? null : (
          <ol>
            {warnings.map(({ file, line, column, message, hint }) => (
              <li key={`${file}:${line}:${column} ${message}`}>
                <code>{`${file}:${line}:${column}`}</code>
                <br />
                <b>{message}</b>
                <br />
                {hint}
              </li>
            ))}
          </ol>
        )}
        <p>
          <a href={href(`/apercu/${page.entry.key}/`)}>Voir les deux versions côte à côte</a>
        </p>
      </details>
    </aside>
  )
}
