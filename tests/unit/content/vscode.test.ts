import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { checkContent } from '@/lib/content/check'
import { readContent } from '@/lib/content/content'
import { filesFromDisk } from '@/lib/content/disk'
import { jsonSchemaFolder, jsonSchemas } from '@/lib/content/schema/json-schema'
import { vocabulary, type Word } from '@/lib/content/vocabulary'

const json = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'))

describe('the JSON schemas for code editors', () => {
  test('are those that `npm run schemas` writes today', () => {
    expect(readdirSync(jsonSchemaFolder).sort()).toEqual([...jsonSchemas().keys()].sort())
    for (const [name, text] of jsonSchemas())
      expect(readFileSync(join(jsonSchemaFolder, name), 'utf8'), name).toBe(text)
  })

  test('say in words what each key is', () => {
    const properties = z.looseObject({ properties: z.record(z.string(), z.looseObject({})).optional() })
    for (const [name, text] of jsonSchemas()) {
      const keys = Object.entries(properties.parse(JSON.parse(text)).properties ?? {})
      expect(
        keys.filter(([, value]) => !value.description).map(([key]) => key),
        name,
      ).toEqual([])
    }
  })

  test('are each attached to the files they describe, front matter apart', () => {
    const { 'yaml.schemas': attached } = z
      .looseObject({ 'yaml.schemas': z.record(z.string(), z.string()) })
      .parse(json('.vscode/settings.json'))
    expect(
      Object.keys(attached)
        .map((path) => path.replace('./.vscode/schemas/', ''))
        .sort(),
    ).toEqual([...jsonSchemas().keys()].filter((name) => name !== 'en-tete.json').sort())
    const known = [...filesFromDisk(process.cwd()).keys()]
    for (const glob of Object.values(attached)) {
      const pattern = new RegExp(`^${glob.replaceAll('.', '\\.').replaceAll('*', '[^/]+')}$`)
      expect(
        known.filter((file) => pattern.test(file)),
        glob,
      ).not.toEqual([])
    }
  })
})

const snippets = z
  .record(
    z.string(),
    z.strictObject({
      prefix: z.string(),
      scope: z.string(),
      description: z.string(),
      body: z.array(z.string()),
    }),
  )
  .parse(json('.vscode/mots.code-snippets'))

/** A snippet as VS Code inserts it when one presses Tab at each stop. */
function inserted(body: readonly string[]): string {
  return body
    .join('\n')
    .replace(/\$\{\d+\|([^,|]*)[^|]*\|\}/g, '$1')
    .replace(/\$\{\d+:([^}]*)\}/g, '$1')
    .replaceAll('$0', '')
    .replace(/(?:\$\{CURRENT_\w+\}-?){3}/g, '2026-11-22')
}

describe('the snippets', () => {
  const disk = filesFromDisk(process.cwd())
  const assets = new Map([
    ['/images/arc.png', { bytes: 1, format: 'png', width: 1, height: 1 }],
    ['/documents/guide.pdf', { bytes: 1, format: 'pdf' }],
  ])
  const faultsOf = (files: ReadonlyMap<string, string>) =>
    checkContent(readContent(new Map([...disk, ...files]), assets))
  const names = Object.keys(vocabulary)
  const page = (name: string) => `content/pages/essai-${names.indexOf(name)}/fr-CA.mdx`
  // One page a word, in one report.
  const faults = faultsOf(
    new Map(
      Object.entries(vocabulary).flatMap(([name, word]: [string, Word]) => [
        [page(name), pageOf(names.indexOf(name), bodyOf(name, word))],
        [page(name).replace('fr-CA.mdx', 'fiche.yaml'), 'jalons:\n  - { id: lancement, date: 2022 }\n'],
      ]),
    ),
  )

  function bodyOf(name: string, word: Word): string {
    const alone = inserted(snippets[name]?.body ?? [])
    const inParent = word.inside ? `<${word.inside}>\n\n${alone}\n\n</${word.inside}>` : alone
    return word.kind === 'block' ? inParent : `On écrit ${alone} dans une phrase.`
  }

  function pageOf(rank: number, body: string): string {
    const description = 'Une description assez longue pour dire à qui lit ce que la page contient.'
    return `---\ntitle: Essai ${rank}\ndescription: ${description}\nslug: essai-${rank}\nupdated: 2026-11-22\n---\n\n## Essai {#essai}\n\n${body}\n`
  }

  test.each(names)('hold one for <%s>, which the report accepts as it is', (name) => {
    expect(snippets[name]).toMatchObject({ prefix: name, scope: 'mdx' })
    expect(snippets[name]?.body.join('\n')).toMatch(new RegExp(`^<${name}[ >]`))
    expect(faults.filter(({ file, severity }) => file === page(name) && severity === 'error')).toEqual([])
  })

  test('for the front matter and for a source are accepted as they are', { timeout: 30_000 }, () => {
    const head = inserted(snippets['en-tête']?.body ?? [])
    const source = inserted(snippets['source de sources.yaml']?.body ?? [])
    const sources = 'content/sources.yaml'
    const added = 'content/pages/nouvelle/fr-FR.mdx'
    const found = faultsOf(
      new Map([
        [added, `${head}\nUn texte.\n`],
        ['content/pages/nouvelle/fiche.yaml', 'gabarit: texte\n'],
        [sources, `${disk.get(sources)}\n${source}`],
      ]),
    )
    expect(found.filter(({ file }) => file === added || file === sources)).toEqual([])
  })

  test('hold no word that the site does not know', () => {
    const others = Object.keys(snippets).filter((name) => !Object.hasOwn(vocabulary, name))
    expect(others).toEqual(['en-tête', 'source de sources.yaml'])
  })
})
