import { checkContent, checks } from '@/lib/content/check'
import { contentFromDisk } from '@/lib/content/disk'
import { formatFault } from '@/lib/content/fault'
import { keepTrees } from '@/lib/content/kept-trees'
import { formatReport } from '@/lib/content/report'
import { buildView } from '@/lib/content/view'
import { clientCode } from './client-code'

/** What a project folder holds that must not be published: the report to print, and whether it allows a build. */
export type ProjectReport = { readonly text: string; readonly isSound: boolean }

/** Name of the environment variable by which `npm run build` says that it has made this report itself. */
export const alreadyChecked = 'PROJECT_ALREADY_CHECKED'

/** Checks content and code before a build. Throws when the folder has no content. */
export function checkProject(projectFolder: string): ProjectReport {
  const content = contentFromDisk(projectFolder)
  const faults = checkContent(content, buildView())
  keepTrees(content)
  const code = clientCode(projectFolder)
  return {
    text: [
      formatReport(faults, { files: content.files.size, checks: checks.length }),
      ...code.map(formatFault),
    ].join('\n'),
    isSound: code.length === 0 && !faults.some((fault) => fault.severity === 'error'),
  }
}
