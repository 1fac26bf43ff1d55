import { spawn } from 'node:child_process'
import { createWriteStream, readdirSync, readFileSync } from 'node:fs'
import { loadavg } from 'node:os'

export type Run = {
  readonly wallSeconds: number
  /** User and system time of the process and all it started. */
  readonly cpuSeconds: number
  /** Largest sum of resident memory over the processes; shared pages are counted once for each. */
  readonly peakMegabytes: number
  /** Load of the machine when the run began: other work makes wall time longer, processor time hardly. */
  readonly loadBefore: number
}

const ticksPerSecond = 100
const pageBytes = 4096
const samplingMilliseconds = 100

/**
 * Runs a Node command to its end and measures it and every process it starts, by sampling `/proc` (Linux only).
 * Its output goes to a file. Rejects when it fails, with the name of that file.
 */
export async function measuredRun(folder: string, args: readonly string[], logFile: string): Promise<Run> {
  const loadBefore = loadavg()[0] ?? 0
  const start = performance.now()
  const child = spawn(process.execPath, args, {
    cwd: folder,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', BUILD_DATE: '2026-11-22T12:00:00Z' },
  })
  const log = createWriteStream(logFile)
  child.stdout.pipe(log)
  child.stderr.pipe(log)

  const ticks = new Map<number, number>()
  let peakPages = 0
  const sample = () => {
    const alive = processesOfSession(child.pid ?? 0)
    for (const { pid, cpuTicks } of alive) ticks.set(pid, cpuTicks)
    peakPages = Math.max(
      peakPages,
      alive.reduce((sum, { residentPages }) => sum + residentPages, 0),
    )
  }
  const timer = setInterval(sample, samplingMilliseconds)
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', resolve)
  }).finally(() => clearInterval(timer))
  if (code !== 0) throw new Error(`The run failed (${code}): see ${logFile}.`)
  return {
    wallSeconds: (performance.now() - start) / 1000,
    cpuSeconds: [...ticks.values()].reduce((sum, value) => sum + value, 0) / ticksPerSecond,
    peakMegabytes: (peakPages * pageBytes) / 1_000_000,
    loadBefore,
  }
}

type Process = { readonly pid: number; readonly cpuTicks: number; readonly residentPages: number }

/** Processes of a session, which outlive no `setsid`: a build's workers all belong to the session of its command. */
function processesOfSession(session: number): readonly Process[] {
  return readdirSync('/proc').flatMap((name) => {
    const pid = Number(name)
    if (!Number.isInteger(pid)) return []
    const stat = readStat(pid)
    if (!stat || stat[3] !== session) return []
    return [{ pid, cpuTicks: (stat[11] ?? 0) + (stat[12] ?? 0), residentPages: stat[21] ?? 0 }]
  })
}

/** Fields of `/proc/<pid>/stat` after the command's name, from `state` on (proc(5)); none once the process is gone. */
function readStat(pid: number): readonly number[] | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return stat
      .slice(stat.lastIndexOf(')') + 2)
      .split(' ')
      .map(Number)
  } catch {
    return undefined
  }
}
