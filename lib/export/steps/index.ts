import { documentPass } from '../document-pass'
import type { Plan } from '../step'
import { attachedFiles } from './attached-files'
import { compressedCopies } from './compressed-copies'
import { frameworkFiles } from './framework-files'
import { frameworkScripts } from './framework-scripts'
import { hostFiles } from './host-files'
import { inlineStyles } from './inline-styles'
import { keptDocuments } from './kept-documents'
import { notFoundPages } from './not-found-pages'
import { redirectPages } from './redirect-pages'
import { searchIndex } from './search-index'
import { shareCards } from './share-cards'

/** What happens to the export. The last two steps read what all others wrote. */
export const steps: Plan = [
  {
    together: [
      // Drawn outside the thread that reads documents: both processors work.
      [shareCards],
      [
        attachedFiles,
        documentPass([inlineStyles, frameworkScripts]),
        keptDocuments,
        notFoundPages,
        frameworkFiles,
        // Before the redirect pages, which are not for searching.
        searchIndex,
      ],
    ],
  },
  redirectPages(),
  hostFiles,
  compressedCopies(),
]
