import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { publish } from '@/lib/export/publish'

/** Publishes the folder it is given with a step that writes for ever, and says when it has begun: to be killed. */
const [folder = ''] = process.argv.slice(2)
await publish({
  exported: join(folder, '.export'),
  published: join(folder, 'out'),
  basePath: '',
  steps: [
    {
      name: 'sans fin',
      async run({ path }) {
        for (let count = 0; ; count += 1) {
          await writeFile(join(path, 'index.html'), 'x'.repeat(count % 5000))
          if (count === 20) process.stdout.write('writing\n')
        }
      },
    },
  ],
})
