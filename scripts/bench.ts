import { cpus, totalmem } from 'node:os'
import { type Builds, buildsOf, buildsTables, sizes } from './bench/builds'
import { loadSection } from './bench/load'
import { measuredRun } from './bench/measured-run'
import { paintSection } from './bench/paint'
import { type SiteCopy, siteCopy, type Variant } from './bench/site-copy'
import { writeSection } from './bench/table'
import { weightSection } from './bench/weight'

/**
 * `npm run bench`: measures the site against the bare Next export of the same pages, and writes the tables of
 * `docs/performance.md`. Linux only. Names of sections measure those alone: `npm run bench -- weight paint load`
 * takes minutes, `builds` most of an hour.
 */
const known = ['weight', 'paint', 'load', 'builds'] as const
const named = process.argv.slice(2)
const strangers = named.filter((name) => !known.some((section) => section === name))
if (strangers.length > 0) {
  console.error(`Unknown section: ${strangers.join(', ')}. Sections: ${known.join(', ')}.`)
  process.exit(1)
}
const wanted = (name: (typeof known)[number]) => named.length === 0 || named.includes(name)

const day = new Date().toISOString().slice(0, 10)
const machine = `Measured ${day}: ${cpus().length} cores (${cpus()[0]?.model ?? 'unknown'}), ${Math.round(totalmem() / 1e9)} GB, Node ${process.versions.node}.`

if (wanted('weight') || wanted('paint') || wanted('load')) {
  const copies: Readonly<Record<Variant, SiteCopy>> = {
    bare: siteCopy('bare', 0),
    documents: siteCopy('documents', 0),
  }
  for (const copy of Object.values(copies)) await measuredRun(copy.folder, copy.build, `${copy.folder}.log`)
  if (wanted('weight'))
    writeSection('weight', `${machine}\n\n${weightSection(copies.documents, copies.bare)}`)
  if (wanted('paint')) writeSection('paint', `${machine}\n\n${await paintSection(copies)}`)
  if (wanted('load')) writeSection('load', `${machine}\n\n${await loadSection(copies.documents)}`)
}
if (wanted('builds')) {
  const builds: Builds[] = []
  for (const size of sizes) builds.push(...(await buildsOf(size)))
  writeSection('builds', `${machine}\n\n${buildsTables(builds)}`)
}
