import { describe, expect, test } from 'vitest'
import { checkProject } from '@/lib/export/check'
import { clientCode } from '@/lib/export/client-code'
import { temporaryFolder, write } from './folders'

function faultsOf(files: Readonly<Record<string, string>>) {
  const folder = temporaryFolder()
  write(folder, files)
  return clientCode(folder)
}

describe('a client component', () => {
  test.each([
    ['at the top', '"use client"\nexport const a = 1', 1, 1],
    ['in single quotes, with a semicolon', "'use client';", 1, 1],
    ['after comments', "// un\n/* 'use client' n’est\n   pas là */\n\n  'use client'", 5, 3],
    ['after another directive', "'use strict'\n'use client'\n", 2, 1],
    ['after a byte order mark', "\uFEFF'use client'", 1, 1],
    ['in a file of Windows', "// un\r\n'use client'\r\n", 2, 1],
  ])('is found %s', (_, source, line, column) => {
    expect(faultsOf({ 'components/Menu.tsx': source })).toMatchObject([
      { file: 'components/Menu.tsx', line, column, severity: 'error' },
    ])
  })

  test('is found in every room, in every kind of source', () => {
    const source = "'use client'"
    const files = faultsOf({
      'app/a.tsx': source,
      'components/b/c.jsx': source,
      'lib/d.mts': source,
      'scripts/e.ts': source,
      'app/f.css': source,
    }).map((fault) => fault.file)
    expect(files).toEqual(['app/a.tsx', 'components/b/c.jsx', 'lib/d.mts'])
  })

  test('is told what to do instead', () => {
    const [fault] = faultsOf({ 'app/a.tsx': "'use client'" })
    expect(fault?.hint).toMatch(/details.*components\/elements/)
  })
})

test.each([
  "// 'use client'\nexport const a = 1",
  "export const words = 'use client'",
  "import a from 'a'\n'use client'",
  "const a = `\n'use client'`",
  '',
])('ordinary code is not taken for one: %j', (source) => {
  expect(faultsOf({ 'components/Menu.tsx': source })).toEqual([])
})

test('this project has none', () => {
  expect(clientCode(process.cwd())).toEqual([])
})

test('a project with one may not be built, and its report says which file', () => {
  const folder = temporaryFolder()
  write(folder, { 'content/sources.yaml': '{}', 'content/lexique.yaml': '{}', 'app/a.tsx': "'use client'" })
  const report = checkProject(folder)
  expect(report.isSound).toBe(false)
  expect(report.text).toContain('app/a.tsx:1:1')
})
