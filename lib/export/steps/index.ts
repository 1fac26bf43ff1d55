import type { Step } from '../step'
import { frameworkFiles } from './framework-files'
import { frameworkScripts } from './framework-scripts'
import { headOrder } from './head-order'
import { notFoundPages } from './not-found-pages'

/** What happens to the export, in order. */
export const steps: readonly Step[] = [frameworkScripts, headOrder, notFoundPages, frameworkFiles]
