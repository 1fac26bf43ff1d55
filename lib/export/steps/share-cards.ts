import { mkdirSync, writeFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { dirname, join } from 'node:path'
import { cardsFolder } from '@/lib/site/card-address'
import { cardAt, cardParams } from '@/lib/site/card-route'
import { keptCard } from '@/lib/site/kept-cards'
import type { Step } from '../step'

/**
 * Writes `/cartes/…`. As routes of Next they were half of the time of a build: its renderer takes 40 ms of processor
 * for each, this one 15, beside the steps that read documents. One more is under way than there are processors, which
 * has its words set and its file written while the others are drawn.
 */
export const shareCards: Step = {
  name: 'cartes de partage',
  async run({ path }) {
    const waiting = cardParams()
    const worker = async (): Promise<void> => {
      for (let params = waiting.pop(); params !== undefined; params = waiting.pop()) {
        const name = [params.locale, ...params.name].join('/')
        const card = cardAt(params)
        if (!card) throw new Error(`${name} n’a pas de contenu.`)
        const file = join(path, cardsFolder, name)
        const png = await keptCard(name, card.words, card.draw)
        // In one go: a step beside this one removes folders that it finds empty.
        mkdirSync(dirname(file), { recursive: true })
        writeFileSync(file, png)
      }
    }
    await Promise.all(Array.from({ length: availableParallelism() + 1 }, worker))
  },
}
