import type { Fault } from '@/lib/content'

/** What the preview shows in place of a page that has errors: the lines of the report, until they are mended. */
export function ErrorList({ errors }: { readonly errors: readonly Fault[] }) {
  return (
    <main className="chooser" lang="fr">
      <h1>Cette page est à corriger</h1>
      <p>
        Les autres pages du site ne sont pas touchées. Enregistrez le fichier corrigé : la page reviendra
        d’elle-même.
      </p>
      <ol>
        {errors.map(({ file, line, column, message, hint }) => (
          <li key={`${file}:${line}:${column} ${message}`}>
            <p>
              <code>{`${file}:${line}:${column}`}</code>
            </p>
            <p>
              <strong>{message}</strong>
            </p>
            <p>{hint}</p>
          </li>
        ))}
      </ol>
    </main>
  )
}
