import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { sizeOfFolder } from './first-view'
import { followed, weightsOf } from './growth'
import { measuredRun, type Run } from './measured-run'
import { editOnePage, type SiteCopy, siteCopy, type Variant } from './site-copy'
import { median, rounded, table } from './table'

/** Announcements per locale. */
export const sizes = [10, 100, 1000] as const
const runsOf = (size: number) => (size < 1000 ? 3 : 1)

export type Builds = {
  readonly size: number
  readonly variant: Variant
  readonly clean: readonly Run[]
  readonly rebuild: Run
  readonly files: number
  readonly bytes: number
  readonly weights: readonly number[]
}

/** Builds both variants of one size in turns, then once more after an edit. A thousand takes many minutes. */
export async function buildsOf(size: number): Promise<readonly Builds[]> {
  const copies = (['bare', 'documents'] as const).map((variant) => ({
    variant,
    copy: siteCopy(variant, size),
  }))
  const clean: Readonly<Record<Variant, Run[]>> = { bare: [], documents: [] }
  for (let round = 0; round < runsOf(size); round += 1) {
    for (const { variant, copy } of copies) clean[variant].push(await cleanBuild(copy))
  }
  const builds: Builds[] = []
  for (const { variant, copy } of copies) {
    const { files, bytes } = sizeOfFolder(copy.published)
    const weights = weightsOf(copy)
    editOnePage(copy)
    const rebuild = await measuredRun(copy.folder, copy.build, `${copy.folder}.log`)
    builds.push({ size, variant, clean: clean[variant], rebuild, files, bytes, weights })
  }
  return builds
}

/** What the builds cost, the one variant against the other, and how pages grow with the site. */
export function buildsTables(all: readonly Builds[]): string {
  return [costs(all), ratios(all), growth(all)].join('\n\n')
}

async function cleanBuild(copy: SiteCopy): Promise<Run> {
  for (const name of ['.next', '.export', 'out'])
    rmSync(join(copy.folder, name), { recursive: true, force: true })
  const run = await measuredRun(copy.folder, copy.build, `${copy.folder}.log`)
  console.log(`${copy.folder}: ${rounded(run.wallSeconds)} s, processor ${rounded(run.cpuSeconds)} s`)
  return run
}

function costs(all: readonly Builds[]): string {
  return table(
    [
      'pages per locale',
      'variant',
      'clean, s',
      'processor, s',
      'peak memory, MB',
      'after one edit, s',
      'processor, s',
      'files',
      'MB',
      'load before',
    ],
    all.map(({ size, variant, clean, rebuild, files, bytes }) => [
      String(size),
      variant,
      rounded(median(clean.map((run) => run.wallSeconds))),
      rounded(median(clean.map((run) => run.cpuSeconds))),
      rounded(Math.max(...clean.map((run) => run.peakMegabytes))),
      rounded(rebuild.wallSeconds),
      rounded(rebuild.cpuSeconds),
      String(files),
      rounded(bytes / 1_000_000),
      clean.map((run) => run.loadBefore.toFixed(1)).join(', '),
    ]),
  )
}

function ratios(all: readonly Builds[]): string {
  return table(
    ['pages per locale', 'wall', 'processor', 'peak memory', 'files', 'bytes', 'edit ÷ clean, documents'],
    sizes.flatMap((size) => {
      const ours = all.find((one) => one.size === size && one.variant === 'documents')
      const bare = all.find((one) => one.size === size && one.variant === 'bare')
      if (!ours || !bare) return []
      const ratio = (of: (builds: Builds) => number) => `${(of(ours) / of(bare)).toFixed(2)} ×`
      const wall = (builds: Builds) => median(builds.clean.map((run) => run.wallSeconds))
      return [
        [
          String(size),
          ratio(wall),
          ratio(({ clean }) => median(clean.map((run) => run.cpuSeconds))),
          ratio(({ clean }) => Math.max(...clean.map((run) => run.peakMegabytes))),
          ratio(({ files }) => files),
          ratio(({ bytes }) => bytes),
          `${(ours.rebuild.wallSeconds / wall(ours)).toFixed(2)} ×`,
        ],
      ]
    }),
  )
}

function growth(all: readonly Builds[]): string {
  return table(
    ['kB in brotli, documents', ...sizes.map((size) => `${size} per locale`)],
    followed.map((key, index) => [
      `\`${key}\``,
      ...sizes.map((size) => {
        const weights = all.find((one) => one.size === size && one.variant === 'documents')?.weights
        return ((weights?.[index] ?? 0) / 1000).toFixed(1)
      }),
    ]),
  )
}
