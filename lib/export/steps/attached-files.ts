import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { citationFile, citationParams } from '@/lib/site/citation-route'
import { qrFile, qrNames } from '@/lib/site/qr-route'
import type { Step } from '../step'

/** Writes the small files of each page, its citations and its QR code: six for each subject, which Next takes longer for. */
export const attachedFiles: Step = {
  name: 'citations et codes QR',
  async run({ path }) {
    for (const params of citationParams())
      await write(join(path, 'citations', params.locale, ...params.name), citationFile(params)?.text)
    for (const name of qrNames()) await write(join(path, 'qr', ...name), qrFile(name))
  },
}

async function write(file: string, text: string | undefined): Promise<void> {
  if (text === undefined) throw new Error(`${file} n’a pas de contenu.`)
  await mkdir(dirname(file), { recursive: true })
  await writeFile(file, text)
}
