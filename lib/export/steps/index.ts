import type { Step } from '../step'
import { frameworkFiles } from './framework-files'
import { frameworkScripts } from './framework-scripts'
import { inlineStyles } from './inline-styles'
import { keptDocuments } from './kept-documents'
import { notFoundPages } from './not-found-pages'

/** What happens to the export, in order. */
export const steps: readonly Step[] = [
  inlineStyles,
  frameworkScripts,
  keptDocuments,
  notFoundPages,
  frameworkFiles,
]
