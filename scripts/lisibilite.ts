import { readArguments } from '@/lib/content/command-arguments'
import { contentFromDisk } from '@/lib/content/disk'
import { formatReadTexts, readTexts } from '@/lib/content/lisibilite/report'
import { entryNamed } from '@/lib/content/relecture/named-entry'

const help = `npm run lisibilite                       le niveau de lecture de chaque texte, et ses phrases longues
npm run lisibilite -- pages/accord       une page seulement
    --json                               la même réponse, pour un programme
    --aide                               ceci`

/** `npm run lisibilite`: how heavy each text is to read. Exit 1 when an entry page is over the bar, 2 on a wrong option. */
const { values, words, faults } = readArguments(process.argv.slice(2), { json: 'boolean', aide: 'boolean' })
const content = contentFromDisk(process.cwd())
const named = words.map((word) => entryNamed(content, word))
const wrong = [...faults, ...named.filter((entry) => typeof entry === 'string')]
if (values.has('aide')) console.log(help)
else if (wrong.length > 0) {
  console.error([...wrong, 'Pour l’aide : npm run lisibilite -- --aide'].join('\n'))
  process.exitCode = 2
} else {
  const keys = new Set(named.flatMap((entry) => (typeof entry === 'string' ? [] : [entry.key])))
  const texts = readTexts(content).filter(({ key }) => keys.size === 0 || keys.has(key))
  console.log(values.has('json') ? JSON.stringify(texts, null, 2) : formatReadTexts(texts))
  if (texts.some(({ over }) => over.length > 0)) process.exitCode = 1
}
