import { readFile } from 'node:fs/promises'
import { daysOfValidity, noticeDays } from '@/lib/site/security-expiry'

/**
 * `npm run securite`: how long the `security.txt` of the built site is valid; `-- https://…` reads a published one.
 * Exit 1 in its last 60 days.
 */
const [place = 'out/.well-known/security.txt'] = process.argv.slice(2)
const text = /^https?:/.test(place) ? await published(place) : await readFile(place, 'utf8')
const days = daysOfValidity(text, Date.now())
if (days < noticeDays) {
  console.error(
    `${place} expire dans ${days} jours : publiez un site reconstruit (il en faut ${noticeDays}).`,
  )
  process.exitCode = 1
} else console.log(`${place} est valable encore ${days} jours.`)

async function published(address: string): Promise<string> {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`${address} répond ${response.status}.`)
  return response.text()
}
