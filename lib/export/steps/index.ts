import { documentPass } from '../document-pass'
import type { Step } from '../step'
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

/** What happens to the export, in order, those of a list within it together. The last two read what all others wrote. */
export const steps: readonly (Step | readonly Step[])[] = [
  // Cards are drawn outside the thread that reads documents: both processors work.
  [shareCards, attachedFiles, documentPass([inlineStyles, frameworkScripts])],
  keptDocuments,
  notFoundPages,
  frameworkFiles,
  // Before the redirect pages, which are not for searching.
  searchIndex,
  redirectPages(),
  hostFiles,
  compressedCopies(),
]
