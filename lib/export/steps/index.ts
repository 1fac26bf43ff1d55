import type { Step } from '../step'
import { compressedCopies } from './compressed-copies'
import { frameworkFiles } from './framework-files'
import { frameworkScripts } from './framework-scripts'
import { hostFiles } from './host-files'
import { inlineStyles } from './inline-styles'
import { keptDocuments } from './kept-documents'
import { notFoundPages } from './not-found-pages'
import { redirectPages } from './redirect-pages'
import { searchIndex } from './search-index'

/** What happens to the export, in order. The last two read what all others wrote. */
export const steps: readonly Step[] = [
  inlineStyles,
  frameworkScripts,
  keptDocuments,
  notFoundPages,
  frameworkFiles('public'),
  // Before the redirect pages, which are not for searching.
  searchIndex,
  redirectPages(),
  hostFiles,
  compressedCopies(),
]
