import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { readArguments } from '@/lib/content/command-arguments'
import { contentFromDisk } from '@/lib/content/disk'
import { readReviewCommand, runReview } from '@/lib/content/relecture/command'
import { recordsFromDisk } from '@/lib/content/relecture/records'

const help = `npm run relire                        les paires de textes jumeaux : à relire, jamais relues, relues
npm run relire -- pages/accord        une paire en détail : les mots changés depuis la relecture
npm run relire -- pages/accord --relu marque les deux textes comme relus l’un sur l’autre, tels qu’ils sont
    --seulement fr-FR                 avec --relu : ce texte seul a été relu sur son jumeau (ou fr-CA)
    --json                            la même réponse, pour un programme
    --aide                            ceci`

/** `npm run relire`: how each text stands to its twin. Exit 1 only when what was typed cannot be done. */
const typed = readArguments(process.argv.slice(2), {
  relu: 'boolean',
  seulement: 'string',
  json: 'boolean',
  aide: 'boolean',
})
if (typed.values.has('aide')) console.log(help)
else {
  const content = contentFromDisk(process.cwd())
  const command = readReviewCommand(content, typed)
  const result = runReview(content, recordsFromDisk(process.cwd()), command)
  for (const [file, text] of result.files) {
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, text)
  }
  if (result.faults.length > 0) {
    console.error(
      [...result.faults, 'Rien n’a été changé. Pour l’aide : npm run relire -- --aide'].join('\n'),
    )
    process.exitCode = 1
  } else console.log(result.text)
}
