import { z } from 'zod'
import { collections, ficheSchemas } from './fiche'
import { frontMatterSchema } from './front-matter'
import { lexiqueSchema } from './lexique'
import { sourcesSchema } from './sources'

/** Where the JSON schemas stand that editors of code read for help while one types. */
export const jsonSchemaFolder = '.vscode/schemas'

/** JSON schema (draft 7, which editors know best) of each kind of YAML, by file name. */
export function jsonSchemas(): ReadonlyMap<string, string> {
  const schemas: readonly (readonly [name: string, schema: z.ZodType])[] = [
    ...collections.map((collection) => [`fiche-${collection}`, ficheSchemas[collection]] as const),
    ['en-tete', frontMatterSchema],
    ['sources', sourcesSchema],
    ['lexique', lexiqueSchema],
  ]
  return new Map(
    schemas.map(([name, schema]) => {
      // What one may type, before defaults and transformations.
      const written = z.toJSONSchema(schema, { target: 'draft-7', io: 'input' })
      return [`${name}.json`, `${JSON.stringify(written, null, 2)}\n`] as const
    }),
  )
}
