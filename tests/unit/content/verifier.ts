import { type ChildProcessWithoutNullStreams, spawn, spawnSync } from 'node:child_process'
import { resolve } from 'node:path'

const project = process.cwd()
const command = ['--import', 'tsx', resolve(project, 'scripts/verifier.ts')]
const env = { ...process.env, TSX_TSCONFIG_PATH: resolve(project, 'tsconfig.json') }

/** Runs `npm run verifier` in a folder that holds a `content/`, and gives what it printed. */
export function runVerifier(folder: string, ...options: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...command, ...options], {
    cwd: folder,
    env,
    encoding: 'utf8',
  })
  return { status, stdout, stderr }
}

/** Starts it with options that keep it running; the caller stops it. */
export function startVerifier(folder: string, ...options: readonly string[]): ChildProcessWithoutNullStreams {
  return spawn(process.execPath, [...command, ...options], { cwd: folder, env })
}
