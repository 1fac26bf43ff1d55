import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { createInterface } from 'node:readline/promises'
import { Temporal } from 'temporal-polyfill'
import { readArguments } from '@/lib/content/command-arguments'
import type { Content } from '@/lib/content/content'
import { contentFromDisk } from '@/lib/content/disk'
import { readAnswers } from '@/lib/content/nouveau/answers'
import { draftOf } from '@/lib/content/nouveau/draft'
import { type Answers, help, optionTypes } from '@/lib/content/nouveau/options'
import { askForRest } from '@/lib/content/nouveau/questions'
import { readRequest } from '@/lib/content/nouveau/request'
import { writtenSummary } from '@/lib/content/nouveau/summary'
import { href } from '@/lib/site/address'

/** `npm run nouveau`: a folder ready to fill. Asks in a terminal; takes options anywhere. Exit 1 when it writes nothing. */
const typed = readArguments(process.argv.slice(2), optionTypes)
if (typed.values.has('aide')) console.log(help)
else {
  const today = Temporal.Now.plainDateISO().toString()
  const content = contentFromDisk(process.cwd())
  const { answers, faults } = readAnswers(typed)
  const isAsking = faults.length === 0 && process.stdin.isTTY && process.stdout.isTTY
  write(content, isAsking ? await complete(content, answers, today) : answers, today, faults)
}

/** Asks only when something is missing: options alone make a command that a script can run. */
async function complete(content: Content, answers: Answers, today: string): Promise<Answers> {
  if (readRequest(content, answers, today).entry) return answers
  const terminal = createInterface({ input: process.stdin, output: process.stdout })
  // Ctrl + D ends the questions as Ctrl + C does.
  terminal.once('close', () => process.exit(1))
  const all = await askForRest(
    content,
    answers,
    today,
    (question) => terminal.question(question),
    console.log,
  )
  terminal.removeAllListeners('close')
  terminal.close()
  return all
}

function write(content: Content, answers: Answers, today: string, faults: readonly string[]): void {
  const { entry, refusals } = readRequest(content, answers, today)
  const draft = entry && draftOf(content, entry, today)
  const reasons = [...faults, ...[...refusals, ...(draft?.refusals ?? [])].map(({ message }) => message)]
  for (const file of draft?.files.keys() ?? []) {
    // Content does not see names that begin with a dot, nor folders without files.
    if (reasons.length === 0 && existsSync(file)) reasons.push(`${file} existe déjà.`)
  }
  if (!draft || reasons.length > 0) {
    console.error([...reasons, 'Rien n’a été écrit. Pour l’aide : npm run nouveau -- --aide'].join('\n'))
    process.exitCode = 1
    return
  }
  for (const [file, text] of draft.files) {
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, text, { flag: 'wx' })
  }
  console.log(writtenSummary(draft, `http://localhost:${process.env.PORT ?? '3000'}${href('')}`))
}
