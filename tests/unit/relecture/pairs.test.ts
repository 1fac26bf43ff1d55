import { describe, expect, test } from 'vitest'
import { checkContent } from '@/lib/content/check'
import { readArguments } from '@/lib/content/command-arguments'
import type { Content } from '@/lib/content/content'
import { contentFromDisk } from '@/lib/content/disk'
import { readReviewCommand, runReview } from '@/lib/content/relecture/command'
import { pairsOf } from '@/lib/content/relecture/pairs'
import { type Records, recordsFromDisk } from '@/lib/content/relecture/records'
import { createSite } from '@/lib/content/site'
import { mdx, smallSite } from '../content/small-site'

const france = 'content/pages/accord/fr-FR.mdx'
const quebec = 'content/pages/accord/fr-CA.mdx'
const none: Records = new Map()

type State = { readonly content: Content; readonly records: Records }

/** Runs `npm run relire -- …` and gives the content and the records that it leaves. */
function relire({ content, records }: State, ...typed: string[]) {
  const types = { relu: 'boolean', seulement: 'string', json: 'boolean' } as const
  const result = runReview(content, records, readReviewCommand(content, readArguments(typed, types)))
  const written = (isRecord: boolean) =>
    [...result.files].filter(([path]) => path.startsWith('content/.relecture/') === isRecord)
  return {
    ...result,
    content: smallSite({ ...Object.fromEntries(content.files), ...Object.fromEntries(written(false)) }),
    records: new Map([...records, ...written(true)]),
  }
}

function changed({ content, records }: State, file: string, from: string, to: string): State {
  const text = content.files.get(file) ?? ''
  expect(text).toContain(from)
  return {
    content: smallSite({ ...Object.fromEntries(content.files), [file]: text.replaceAll(from, to) }),
    records,
  }
}

const accordOf = ({ content, records }: State) => {
  const pair = pairsOf(content, records).find(({ key }) => key === 'pages/accord')
  return { state: pair?.state, texts: pair?.reviews.map(({ text, state }) => `${text.locale} ${state}`) }
}

const start: State = { content: smallSite(), records: none }
const reviewed = relire(start, 'accord', '--relu')
const drifted = changed(reviewed, quebec, 'Un texte.', 'Un autre texte.')

describe('a pair', () => {
  test('begins as never reviewed, is reviewed in both directions when marked, and content stays sound', () => {
    expect(accordOf(start)).toEqual({ state: 'unreviewed', texts: ['fr-FR unreviewed', 'fr-CA unreviewed'] })
    expect(accordOf(reviewed)).toEqual({ state: 'reviewed', texts: ['fr-FR reviewed', 'fr-CA reviewed'] })
    expect(checkContent(reviewed.content)).toEqual([])
  })

  test('drifts in one direction: the text that did not change is late on the one that did', () => {
    expect(accordOf(drifted)).toEqual({ state: 'drifted', texts: ['fr-FR drifted', 'fr-CA reviewed'] })
  })

  test('tells the exact words changed in the twin', () => {
    const pair = pairsOf(drifted.content, drifted.records).find(({ key }) => key === 'pages/accord')
    expect(pair?.reviews[0]?.changes).toEqual([
      { before: expect.any(String), removed: '', added: 'autre', after: 'texte' },
    ])
    expect(relire(drifted).text).toContain('Un [+ autre] texte')
  })

  test('is still known to have drifted when the words that were read are lost or altered', () => {
    for (const records of [none, new Map([...drifted.records].map(([path]) => [path, 'Autre chose\n']))]) {
      const state = { content: drifted.content, records }
      expect(accordOf(state).state).toBe('drifted')
      expect(relire(state).text).toContain('ne sont pas gardés')
    }
  })

  test('does not drift when records come back from a host that writes Windows line ends', () => {
    const records = new Map([...drifted.records].map(([path, text]) => [path, text.replaceAll('\n', '\r\n')]))
    expect(relire({ content: drifted.content, records }).text).toContain('[+ autre]')
  })

  test('marked for one text leaves the other to its own reviewer', () => {
    const both = changed(drifted, france, 'Un texte.', 'Un texte neuf.')
    const after = relire(both, 'pages/accord', '--relu', '--seulement', 'fr-FR')
    expect(accordOf(after)).toEqual({ state: 'drifted', texts: ['fr-FR reviewed', 'fr-CA drifted'] })
    expect([...after.files.keys()]).toEqual([france, 'content/.relecture/pages/accord/fr-CA.txt'])
  })

  test('marked again changes nothing but the marks', () => {
    const again = relire(drifted, 'accord', '--relu')
    expect(accordOf(again).state).toBe('reviewed')
    const unmarked = (text = '') => text.replace(/^jumeauRelu:.*\n/m, '')
    for (const file of [france, quebec]) {
      expect(unmarked(again.content.files.get(file))).toBe(unmarked(drifted.content.files.get(file)))
      expect(again.content.files.get(file)?.match(/^jumeauRelu:/gm)).toHaveLength(1)
    }
  })

  test('keeps the line ends of a file written on Windows', () => {
    const windows = mdx('L’accord', 'accord').replaceAll('\n', '\r\n')
    const after = relire({ content: smallSite({ [france]: windows }), records: none }, 'accord', '--relu')
    expect(after.content.files.get(france)).not.toMatch(/[^\r]\n/)
    expect(accordOf(after).state).toBe('reviewed')
  })

  test('written for one locale is listed as such, and one with errors is to be mended first', () => {
    expect(accordOf({ content: smallSite({ [quebec]: undefined }), records: none }).state).toBe('missing')
    const faulty = smallSite({ [quebec]: mdx('L’entente', 'entente', 'Un <Encadre> ouvert') })
    expect(accordOf({ content: faulty, records: none }).state).toBe('faulty')
  })
})

describe('a reader is told of a newer twin', () => {
  const newerFor = (state: State, locale: 'fr-FR' | 'fr-CA') => {
    const site = createSite(state.content)
    const page = site.page(locale, 'pages/accord')
    return page && site.newerTwin(page)?.address
  }
  const later = changed(drifted, quebec, '2026-11-22', '2026-11-23')

  test('when its words changed since the review and its date is later', () => {
    expect(newerFor(later, 'fr-FR')).toBe('/fr-CA/entente/')
    expect(newerFor(later, 'fr-CA')).toBeUndefined()
  })

  test('not when its date is the same, its words are the same, or nobody ever reviewed the pair', () => {
    expect(newerFor(drifted, 'fr-FR')).toBeUndefined()
    expect(newerFor(changed(reviewed, quebec, '2026-11-22', '2026-11-23'), 'fr-FR')).toBeUndefined()
    expect(newerFor(changed(start, quebec, '2026-11-22', '2026-11-23'), 'fr-FR')).toBeUndefined()
  })

  test('not once the pair is marked again', () => {
    expect(newerFor(relire(later, 'accord', '--relu'), 'fr-FR')).toBeUndefined()
  })

  test('not at an address that borrows the twin’s own text', () => {
    const alone = {
      content: smallSite({ ...Object.fromEntries(later.content.files), [france]: undefined }),
      records: none,
    }
    expect(newerFor(alone, 'fr-FR')).toBeUndefined()
  })
})

describe('records that concern nothing any more are listed', () => {
  const orphans = (state: State) => JSON.parse(relire(state, '--json').text).orphans

  test('none when every record is claimed', () => {
    expect(orphans(reviewed)).toEqual([])
  })

  test('of a folder that is gone, of a text that is gone, of a name that means nothing', () => {
    const records = new Map([
      ...reviewed.records,
      ['content/.relecture/pages/parti/fr-CA.txt', 'x'],
      ['content/.relecture/pages/accord/notes.txt', 'x'],
    ])
    const content = smallSite({ ...Object.fromEntries(reviewed.content.files), [quebec]: undefined })
    expect(orphans({ content, records }).map((orphan: { file: string }) => orphan.file)).toEqual([
      france,
      'content/.relecture/pages/accord/fr-CA.txt',
      'content/.relecture/pages/accord/fr-FR.txt',
      'content/.relecture/pages/parti/fr-CA.txt',
      'content/.relecture/pages/accord/notes.txt',
    ])
  })
})

describe('what cannot be done is refused, all at once, and nothing is written', () => {
  const mistakes: readonly (readonly [
    situation: string,
    typed: readonly string[],
    faults: readonly RegExp[],
  ])[] = [
    ['a mark without a folder', ['--relu'], [/demande un dossier/]],
    [
      'folders and options that do not exist',
      ['acord', '--relue'],
      [/« accord »|pages\/accord/, /--relu \?/],
    ],
    ['a locale that does not exist', ['accord', '--relu', '--seulement', 'fr-BE'], [/fr-FR ou fr-CA/]],
    ['--seulement alone', ['accord', '--seulement', 'fr-CA'], [/avec --relu/]],
    ['a value that is missing', ['accord', '--relu', '--seulement'], [/manque la valeur/]],
  ]
  test.each(mistakes)('%s', (_situation, typed, faults) => {
    const result = relire(start, ...typed)
    for (const fault of faults) expect(result.faults.join('\n')).toMatch(fault)
    expect(result.faults).toHaveLength(faults.length)
    expect(result.files.size).toBe(0)
  })

  test('a pair with one text, a pair with errors', () => {
    const content = smallSite({ [quebec]: undefined, 'content/pages/appels/fr-FR.mdx': 'Sans en-tête.' })
    const result = relire({ content, records: none }, 'accord', 'pages/appels', '--relu')
    expect(result.faults).toEqual([
      expect.stringContaining(quebec),
      expect.stringContaining('npm run verifier'),
    ])
    expect(result.files.size).toBe(0)
  })

  test('front matter that is not written one key a line', () => {
    const flow = `---\n{ title: Page accord, description: "${'Une description assez longue, '.repeat(3)}", slug: accord, updated: 2026-11-22 }\n---\n\nTexte.\n`
    const content = smallSite({ [france]: flow })
    expect(checkContent(content).filter((fault) => fault.severity === 'error')).toEqual([])
    expect(relire({ content, records: none }, 'accord', '--relu').faults).toEqual([
      expect.stringContaining(france),
    ])
  })

  test('a folder by its path, its name, one of its files', () => {
    for (const name of [
      'content/pages/accord/',
      './content/pages/accord',
      'pages/accord',
      'accord',
      quebec,
    ]) {
      expect(relire(start, name).faults).toEqual([])
      expect(relire(start, name).text).toContain('pages/accord')
    }
  })
})

describe('the report', () => {
  test('says so of a mark that was typed by hand', () => {
    const marked = mdx('L’entente', 'entente').replace('slug:', 'jumeauRelu: oui\nslug:')
    expect(checkContent(smallSite({ [quebec]: marked }))).toMatchObject([
      { file: quebec, line: 4, column: 13, message: expect.stringContaining('npm run relire') },
    ])
  })

  test('does not see the records, which are no content', () => {
    const content = contentFromDisk(process.cwd())
    expect(recordsFromDisk(process.cwd()).size).toBeGreaterThan(0)
    expect(content.strays).toEqual([])
    expect([...content.files.keys()].filter((path) => path.includes('/.'))).toEqual([])
  })
})
