import type { Step } from '../step'
import { frameworkFiles } from './framework-files'
import { frameworkScripts } from './framework-scripts'
import { notFoundPages } from './not-found-pages'
import { searchIndex } from './search-index'

/** What happens to the export, in order. */
export const steps: readonly Step[] = [frameworkScripts, notFoundPages, frameworkFiles, searchIndex]
