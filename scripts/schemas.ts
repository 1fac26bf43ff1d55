import { mkdirSync, writeFileSync } from 'node:fs'
import { jsonSchemaFolder, jsonSchemas } from '@/lib/content/schema/json-schema'

/** `npm run schemas`: writes what code editors know of our YAML, after a change of `lib/content/schema`. */
mkdirSync(jsonSchemaFolder, { recursive: true })
for (const [name, text] of jsonSchemas()) writeFileSync(`${jsonSchemaFolder}/${name}`, text)
