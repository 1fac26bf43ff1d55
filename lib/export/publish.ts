import { cpSync } from 'node:fs'
import type { Step } from './step'
import { discard, recover, stagingFolder, swap } from './swap'

type Publication = {
  /** Where Next wrote its export. */
  readonly exported: string
  /** The folder that hosts serve. */
  readonly published: string
  readonly basePath: string
  readonly steps: readonly Step[]
}

/**
 * Copies the export, runs the steps on the copy, then swaps it in whole. Throws what went wrong, with the name of the
 * step it went wrong in, after removing the copy; `published` is then as it was, byte for byte.
 */
export async function publish({ exported, published, basePath, steps }: Publication): Promise<void> {
  await recover(published)
  const staging = stagingFolder(published)
  try {
    // In one go: the other `cp` takes three times as long for thousands of small files.
    cpSync(exported, staging, { recursive: true })
    for (const step of steps) await run(step, staging, basePath)
    await swap(staging, published)
  } catch (error) {
    // The reason of the failure must not be hidden by one of the cleaning, which the next run does again anyway.
    await discard(staging).catch(() => undefined)
    await recover(published).catch(() => undefined)
    throw error
  }
}

async function run(step: Step, path: string, basePath: string): Promise<void> {
  try {
    await step.run({ path, basePath })
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new Error(`Étape « ${step.name} » : ${reason}`, { cause: error })
  }
}
