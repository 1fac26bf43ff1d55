import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { citationFile, citationParams } from '@/lib/site/citation-route'
import { qrFile, qrNames } from '@/lib/site/qr-route'
import type { Step } from '../step'

/** Writes the small files of each page, its citations and its QR code: six for each subject, which Next takes longer for. */
export const attachedFiles: Step = {
  name: 'citations et codes QR',
  async run({ path }) {
    for (const params of citationParams())
      write(join(path, 'citations', params.locale, ...params.name), citationFile(params)?.text)
    for (const name of qrNames()) write(join(path, 'qr', ...name), qrFile(name))
  },
}

/** In one go: thousands of small files take a tenth of the time that promises for each would. */
function write(file: string, text: string | undefined): void {
  if (text === undefined) throw new Error(`${file} n’a pas de contenu.`)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text)
}
