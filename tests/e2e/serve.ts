import { serve } from '@/scripts/serve'

/** Serves an exported site for the browser tests: folder and port are the two arguments. */
const [folder = 'out', port = '4173'] = process.argv.slice(2)
await serve({ folder, port: Number(port) })
