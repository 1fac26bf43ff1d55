import { describe, expect, test } from 'vitest'
import { checkContent } from '@/lib/content/check'
import { readArguments } from '@/lib/content/command-arguments'
import { type Content, readContent } from '@/lib/content/content'
import { contentFromDisk } from '@/lib/content/disk'
import { readAnswers } from '@/lib/content/nouveau/answers'
import { type Draft, draftOf } from '@/lib/content/nouveau/draft'
import { type Kind, kindNames, kinds, optionTypes } from '@/lib/content/nouveau/options'
import { askForRest } from '@/lib/content/nouveau/questions'
import { readRequest } from '@/lib/content/nouveau/request'
import { writtenSummary } from '@/lib/content/nouveau/summary'
import { createSite } from '@/lib/content/site'
import { mdx, smallSite } from '../content/small-site'

const today = '2026-11-23'

const small = smallSite({
  'content/pages/annonces/fiche.yaml': 'collection: annonces\n',
  'content/pages/annonces/fr-FR.mdx': mdx('Annonces', 'annonces'),
  'content/pages/annonces/fr-CA.mdx': mdx('Annonces', 'annonces'),
})

/** What `npm run nouveau -- …` would write, or why not. */
function nouveau(
  content: Content,
  ...typed: string[]
): { draft: Draft | undefined; refusals: readonly string[] } {
  const { answers, faults } = readAnswers(readArguments(typed, optionTypes))
  const { entry, refusals } = readRequest(content, answers, today)
  const draft = entry && draftOf(content, entry, today)
  const messages = [...refusals, ...(draft?.refusals ?? [])].map(({ message }) => message)
  return { draft, refusals: [...faults, ...messages] }
}

const withFiles = (content: Content, files: ReadonlyMap<string, string> = new Map()) =>
  readContent(new Map([...content.files, ...files]), content.assets)

const needed = {
  annonce: ['--date', '2027-03'],
  appel: ['--date', '2027-03-12T17:00', '--cote', 'quebec', '--organismes', 'cribiq'],
  page: ['--rubrique', 'accord'],
  signataire: ['--cote', 'france', '--role', 'partenaire', '--site', 'https://exemple.org'],
} as const
const versions = { 'les-deux': ['fr-FR', 'fr-CA'], france: ['fr-FR'], quebec: ['fr-CA'] } as const
const everyChoice = kindNames.flatMap((kind) =>
  (['les-deux', 'france', 'quebec'] as const).map((version) => [kind, version] as const),
)
const title = 'L\'entente d\'innovation : "la suite" # 2, C:\\'

function expectSound(content: Content, kind: Kind, version: keyof typeof versions): void {
  const { draft, refusals } = nouveau(content, kind, '--titre', title, '--version', version, ...needed[kind])
  expect(refusals).toEqual([])
  const after = withFiles(content, draft?.files)
  const key = `${kinds[kind]}/entente-innovation-la-suite-2-c` as const
  expect([...(draft?.files.keys() ?? [])]).toEqual([
    `content/${key}/fiche.yaml`,
    ...versions[version].map((locale) => `content/${key}/${locale}.mdx`),
  ])
  const faults = checkContent(after)
  expect(faults.filter(({ severity }) => severity === 'error')).toEqual([])
  expect(faults.filter(({ file }) => !file.startsWith(`content/${key}/`))).toEqual([])
  for (const locale of versions[version]) {
    const page = createSite(after).page(locale, key)
    expect(page?.textLocale).toBe(locale)
    expect(draft?.addresses).toContain(page?.address)
    expect(after.byKey.get(key)?.texts[locale]?.frontMatter?.value?.title).toBe(title)
  }
}

describe('the report finds no error in what is written', () => {
  test.each(everyChoice)('%s, %s', (kind, version) => {
    expectSound(small, kind, version)
  })

  test('all kinds at once, beside the real content', { timeout: 60_000 }, () => {
    const content = contentFromDisk(process.cwd())
    const files = kindNames.flatMap((kind) => {
      const { draft, refusals } = nouveau(content, kind, '--titre', title, ...needed[kind])
      expect(refusals).toEqual([])
      return [...(draft?.files ?? [])]
    })
    const faults = checkContent(withFiles(content, new Map(files)))
    expect(faults.map(({ message }) => message)).toEqual(
      kindNames.flatMap(() => Array(4).fill('Ce texte est encore à écrire.')),
    )
  })
})

describe('what is left to write', () => {
  const content = smallSite()
  const { draft } = nouveau(content, 'page', '--titre', 'Les bourses')
  const after = withFiles(content, draft?.files)

  test('is named by the report, in each text, and by nothing else', () => {
    const places = checkContent(after).map(({ file, severity, message }) => [file, severity, message])
    expect(places).toEqual(
      ['fr-CA', 'fr-CA', 'fr-FR', 'fr-FR'].map((locale) => [
        `content/pages/bourses/${locale}.mdx`,
        'warning',
        'Ce texte est encore à écrire.',
      ]),
    )
  })

  test('is announced with the paths, the addresses of the preview and the next step', () => {
    const summary = draft && writtenSummary(draft, 'http://localhost:3000')
    for (const words of [
      'content/pages/bourses/fiche.yaml',
      'http://localhost:3000/fr-CA/bourses/',
      'npm run verifier',
      'npm run relire -- pages/bourses --relu',
    ]) {
      expect(summary).toContain(words)
    }
  })
})

describe('titles of their own', () => {
  test('give each version its address, and the first its folder', () => {
    const { draft } = nouveau(
      smallSite(),
      'page',
      '--titre-france',
      'Un contact',
      '--titre-quebec',
      'Nous joindre',
    )
    expect(draft?.addresses).toEqual(['/fr-FR/contact/', '/fr-CA/nous-joindre/'])
    expect([...(draft?.files.keys() ?? [])][0]).toBe('content/pages/contact/fiche.yaml')
  })
})

describe('what exists is refused', () => {
  const content = smallSite({
    'content/pages/vieux/fiche.yaml': '',
    'content/pages/vieux/fr-FR.mdx':
      '---\ntitle: Vieux\ndescription: Une description assez longue pour dire à qui lit ce que la page contient.\nslug: neuf\nformerSlugs: [ancien]\nupdated: 2026-11-22\n---\n\nTexte.\n',
  })

  test('a folder', () => {
    expect(nouveau(content, 'page', '--titre', 'L’accord').refusals).toEqual([
      expect.stringContaining('content/pages/accord existe déjà'),
    ])
  })

  test('an address, in either frame, with the file that has it', () => {
    const { refusals } = nouveau(content, 'page', '--titre', 'Entente', '--version', 'quebec')
    expect(refusals).toEqual([
      expect.stringContaining('/fr-CA/entente/ est déjà celle de content/pages/accord/fr-CA.mdx'),
    ])
    expect(nouveau(content, 'page', '--titre', 'Neuf', '--version', 'quebec').refusals.join()).toContain(
      '/fr-FR/neuf/',
    )
  })

  test('an address that a page has left, and which leads to it', () => {
    expect(nouveau(content, 'page', '--titre', 'Ancien').refusals.join()).toContain('/fr-FR/ancien/')
  })

  test('unless another folder or address is given', () => {
    expect(nouveau(content, 'page', '--titre', 'L’accord', '--slug', 'accord-bis').refusals).toEqual([])
    const { refusals } = nouveau(
      content,
      'page',
      '--titre',
      'L’accord',
      '--dossier',
      'autre',
      '--slug',
      'autre-accord',
    )
    expect(refusals).toEqual([])
  })
})

describe('every bad answer is told, all at once', () => {
  const content = smallSite()
  const mistakes: readonly (readonly [
    situation: string,
    typed: readonly string[],
    faults: readonly RegExp[],
  ])[] = [
    ['nothing', [], [/annonce, appel, page ou signataire/, /pour la France/, /pour le Québec/]],
    [
      'everything wrong',
      [
        'anonce',
        '--titre',
        'ab',
        '--date',
        '12/03/2026',
        '--version',
        'belgique',
        '--tire',
        '--dossier',
        '../x',
        '--slug',
        'É',
      ],
      [/--titre \?/, /« annonce »/, /belgique/, /trop court/, /12\/03\/2026/, /\.\.\/x/, /« É »/],
    ],
    ['a title without quotation marks', ['page', '--titre', 'Les', 'bourses'], [/« bourses » est de trop/]],
    ['a title that is too long', ['page', '--titre', 'a'.repeat(91)], [/trop long/]],
    ['a title without letters', ['page', '--titre', '日本語'], [/aucune lettre/]],
    [
      'a title for a version not asked for',
      ['page', '--titre', 'Les bourses', '--version', 'france', '--titre-quebec', 'x y'],
      [/Québec n’est pas demandée/],
    ],
    ['a call without anything', ['appel', '--titre', 'Un appel'], [/ferme/, /quelle rive/, /Qui lance/]],
    [
      'a call that closes on a day',
      ['appel', '--titre', 'Un appel', '--date', '2027-03-12', '--cote', 'quebec', '--organismes', 'cribic'],
      [/heure locale/, /« cribiq »/],
    ],
    [
      'a call on 30 February',
      [
        'appel',
        '--titre',
        'Un appel',
        '--date',
        '2027-02-30T17:00',
        '--cote',
        'quebec',
        '--organismes',
        'cribiq',
      ],
      [/qui existe/],
    ],
    [
      'a signatory without anything',
      ['signataire', '--titre', 'Un institut'],
      [/Sur quelle rive/, /signé/, /https/],
    ],
    ['a page below none', ['page', '--titre', 'Les bourses', '--rubrique', 'acord'], [/« accord »/]],
    [
      'options of another kind',
      ['page', '--titre', 'Les bourses', '--site', 'https://a.fr'],
      [/ne s’emploie que pour : signataire/],
    ],
    [
      'an option without its value',
      ['page', '--titre', '--dossier', 'x'],
      [/manque la valeur de --titre/, /« x »/, /titre pour/, /titre pour/],
    ],
    ['an option twice', ['page', '--titre', 'Un titre', '--titre', 'Un autre'], [/deux fois/]],
    ['a folder that Windows cannot open', ['page', '--titre', 'Con'], [/Windows/]],
  ]
  test.each(mistakes)('%s', (_situation, typed, faults) => {
    const { refusals } = nouveau(content, ...typed)
    for (const fault of faults) expect(refusals.join('\n')).toMatch(fault)
    expect(refusals).toHaveLength(faults.length)
  })
})

describe('questions in a terminal', () => {
  const ask = async (content: Content, typed: readonly string[], replies: readonly string[]) => {
    const left = [...replies]
    const said: string[] = []
    const { answers } = readAnswers(readArguments(typed, optionTypes))
    const asked: string[] = []
    const all = await askForRest(
      content,
      answers,
      today,
      async (question) => {
        asked.push(question)
        const reply = left.shift()
        if (reply === undefined) throw new Error(`No reply left for: ${question}`)
        return reply
      },
      (line) => said.push(line),
    )
    return { entry: readRequest(content, all, today).entry, asked, said, left }
  }

  test.each([
    ['annonce', ['annonce', '', 'Un projet', '', '']],
    ['page', ['page', 'quebec', 'Un projet', '']],
    ['signataire', ['signataire', 'france', 'Un projet', 'partenaire', 'france', 'https://exemple.org']],
    ['appel', ['appel', 'les-deux', 'Un projet', 'Un projet', '2027-03-12T17:00', 'quebec', 'cribiq']],
  ] as const)('lead to a complete %s', async (kind, replies) => {
    const { entry, said, left } = await ask(small, [], replies)
    expect(entry).toMatchObject({ kind, id: 'projet' })
    expect([said, left]).toEqual([[], []])
  })

  test('are not asked for what was typed already', async () => {
    const { asked } = await ask(small, ['annonce', '--titre', 'Un projet', '--version', 'les-deux'], ['2027'])
    expect(asked).toHaveLength(1)
  })

  test('are asked again after an answer that cannot be taken', async () => {
    const replies = ['anonce', 'annonce', 'les-deux', '', 'Un projet', '', '12/03/2027', '2027-03-12']
    const { entry, said } = await ask(small, [], replies)
    expect(entry?.date).toBe('2027-03-12')
    expect(said).toEqual([
      expect.stringContaining('« annonce »'),
      expect.stringContaining('Il faut une réponse'),
      expect.stringContaining('12/03/2027'),
    ])
  })

  test('go on until the folder and the address are free', async () => {
    const { entry } = await ask(small, ['page'], ['les-deux', 'Accord', '', '', 'autre', 'autre-accord'])
    expect(entry).toMatchObject({ id: 'autre', texts: [{ slug: 'autre-accord' }, { slug: 'autre-accord' }] })
  })
})
