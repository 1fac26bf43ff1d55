import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import { heard } from './access/screen-reader'
import { attribute, type Document, documentsOf, textOf } from './exported-site'

/**
 * The main pages as a screen reader says them, in files (tests/e2e/heard) that were read line by line as by someone who only
 * hears them. `npx playwright test heard --update-snapshots` writes them again: then read what changed aloud.
 */
const pages = {
  accueil: ['/fr-FR/', '/fr-CA/'],
  accord: ['/fr-FR/accord/', '/fr-CA/entente/'],
  signataire: ['/fr-FR/signataires/carnot-mica/', '/fr-CA/signataires/prima-quebec/'],
  financement: ['/fr-FR/financement-conjoint/', '/fr-CA/financement-conjoint/'],
  appel: ['/fr-FR/appels-a-projets/carnot-mica-2024/', '/fr-CA/appels-de-projets/carnot-mica-2024/'],
  annonce: ['/fr-FR/annonces/signature-protocole/', '/fr-CA/annonces/signature-protocole/'],
  questions: ['/fr-FR/questions-frequentes/', '/fr-CA/questions-frequentes/'],
  recherche: ['/fr-FR/recherche/', '/fr-CA/recherche/'],
  contact: ['/fr-FR/contact/', '/fr-CA/nous-joindre/'],
}

const words = new Map(
  documentsOf('out').map((document) => [
    document.address,
    createHash('sha256').update(textOfBody(document)).digest('hex').slice(0, 12),
  ]),
)

for (const [name, addresses] of Object.entries(pages)) {
  for (const address of addresses) {
    test(`${address} makes sense to those who only hear it`, async ({ page }) => {
      const lines = await heard(page, address)
      expect(lines.length).toBeGreaterThan(60)
      expect(lines.filter(isStrange)).toEqual([])

      const file = ['heard', address.slice(1, 6), `${name}.txt`]
      const head = `# words ${words.get(address)}`
      if (isReviewed(file, head)) expect(`${head}\n${lines.join('\n')}\n`).toMatchSnapshot(file)
      else {
        // An editor may change a text without a developer at hand; what is heard of it is to be read again some day.
        const description = `${address}: its words have changed since ${file.join('/')} was read`
        test.info().annotations.push({ type: 'to read again', description })
        console.warn(description)
      }
    })
  }
}

/** A control without a name, words said twice running, what only a machine should read. */
function isStrange(line: string): boolean {
  return (
    /\[(?:link|button|textbox|searchbox|image|img)\]/.test(line) ||
    /(?<!\p{L})(\p{L}{4,}(?: \p{L}+)*)[ ,:]+\1(?!\p{L})/u.test(line) ||
    /\b(?:undefined|null)\b|\d{4}-\d{2}-\d{2}|\[object/.test(line)
  )
}

/** Whether the file tells of these very words: it is new, to be written again, or begins with their digest. */
function isReviewed(file: readonly string[], head: string): boolean {
  const path = test.info().snapshotPath(...file)
  if (/^(?:all|changed)$/.test(test.info().config.updateSnapshots) || !existsSync(path)) return true
  return readFileSync(path, 'utf8').startsWith(`${head}\n`)
}

/** All that a document says, but for the day of the build. */
function textOfBody({ elements }: Document): string {
  const body = elements.find(({ tagName }) => tagName === 'body')
  const days = elements.filter((element) => attribute(element, 'class') === 'etat-appels-date')
  return days.reduce((text, day) => text.replace(textOf(day), ''), body ? textOf(body) : '')
}
