import { describe, expect, test } from 'vitest'
import type { Fault } from '@/lib/content/fault'
import { reportFormats } from '@/lib/content/report-formats'

const read = { files: 3, checks: 14 }
const fault = (changes: Partial<Fault> = {}): Fault => ({
  file: 'content/pages/accord/fr-CA.mdx',
  line: 12,
  column: 3,
  severity: 'error',
  message: 'La balise <Encadre> n’est pas fermée.',
  hint: 'Ajoutez </Encadre>.',
  ...changes,
})

describe('--format github', () => {
  const lines = (faults: readonly Fault[]) => reportFormats.github(faults, read).split('\n')

  test('is one workflow command for each fault, at its place', () => {
    expect(lines([fault(), fault({ severity: 'warning', line: 14 })])).toEqual([
      '::error file=content/pages/accord/fr-CA.mdx,line=12,col=3::La balise <Encadre> n’est pas fermée.%0A→ Ajoutez </Encadre>.',
      '::warning file=content/pages/accord/fr-CA.mdx,line=14,col=3::La balise <Encadre> n’est pas fermée.%0A→ Ajoutez </Encadre>.',
      'Contenu : 3 fichiers lus, 14 vérifications, 1 erreur, 1 avertissement.',
    ])
  })

  test('escapes what would end a command or a property', () => {
    const [command] = lines([
      fault({ file: 'content/pages/a,b:c%/fr-CA.mdx', message: '100 %\r\n::error::autre' }),
    ])
    expect(command).toBe(
      '::error file=content/pages/a%2Cb%3Ac%25/fr-CA.mdx,line=12,col=3::100 %25%0D%0A::error::autre%0A→ Ajoutez </Encadre>.',
    )
  })
})

describe('--format gitlab', () => {
  type Entry = { fingerprint: string; severity: string; location: { path: string; lines: { begin: number } } }
  const entries = (faults: readonly Fault[]): readonly Entry[] => JSON.parse(reportFormats.gitlab(faults))

  test('holds what the Code Quality schema asks for', () => {
    expect(entries([fault()])).toEqual([
      {
        description: 'La balise <Encadre> n’est pas fermée. Ajoutez </Encadre>.',
        check_name: 'contenu',
        fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/),
        severity: 'major',
        location: { path: 'content/pages/accord/fr-CA.mdx', lines: { begin: 12 } },
      },
    ])
    expect(entries([])).toEqual([])
  })

  test('knows a fault again when other lines have moved it, and tells equal faults apart', () => {
    const [before] = entries([fault()])
    const [after, second] = entries([fault({ line: 40 }), fault({ line: 50 })])
    expect(after?.fingerprint).toBe(before?.fingerprint)
    expect(second?.fingerprint).not.toBe(after?.fingerprint)
  })
})
