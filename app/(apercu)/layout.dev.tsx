import type { ReactNode } from 'react'
import '@/app/site.css'
import '@/components/preview/preview.css'

/** In `npm run dev` only: pages for editors, which belong to no locale. */
export default function EditorsLayout({ children }: { readonly children: ReactNode }) {
  return (
    <html lang="fr">
      <body>{children}</body>
    </html>
  )
}
