import { readFileSync, writeFileSync } from 'node:fs'
import { relative } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { filesEndingWith } from './documents'
import type { ExportFolder, Step } from './step'

/** What happens to each document by itself. Adding one is adding a file and a line of the list. */
export type DocumentStep = {
  readonly name: string
  /** Reads what all documents need, once; gives what turns the text of one document into its next text. */
  begin(folder: ExportFolder): Promise<(html: string) => string>
}

/** Makes one step of several: each document is read and written once. What one throws names the step and the document. */
export function documentPass(steps: readonly DocumentStep[]): Step {
  return {
    name: 'documents',
    async run(folder) {
      const begun = await Promise.all(
        steps.map(async (step) => ({ name: step.name, apply: await step.begin(folder) })),
      )
      for (const file of await filesEndingWith(folder.path, '.html')) {
        let html = readFileSync(file, 'utf8')
        for (const { name, apply } of begun) {
          try {
            html = apply(html)
          } catch (error) {
            const reason = error instanceof Error ? error.message : String(error)
            throw new Error(`${relative(folder.path, file)} : ${name} : ${reason}`, { cause: error })
          }
        }
        writeFileSync(file, html)
        // What runs beside it, as the drawing of cards, gets its turn.
        await setImmediate()
      }
    },
  }
}
