import type { Arguments } from '../command-arguments'
import { type Answers, type OptionName, optionNames } from './options'

/** Takes what was typed after `npm run nouveau --` as answers: the first word says what is added. */
export function readAnswers({ values, words, faults }: Arguments): {
  readonly answers: Answers
  readonly faults: readonly string[]
} {
  const answers = new Map<OptionName, string>()
  for (const name of optionNames) {
    const value = values.get(name)
    if (value !== undefined) answers.set(name, value)
  }
  const [kind, ...rest] = words
  const extra = kind !== undefined && answers.has('quoi') ? words : rest
  if (kind !== undefined && !answers.has('quoi')) answers.set('quoi', kind)
  const strays = extra.map(
    (word) => `« ${word} » est de trop : un titre se met entre guillemets droits, --titre "…".`,
  )
  return { answers, faults: [...faults, ...strays] }
}
