import { expect, test } from '@playwright/test'
import { documentFacts } from '@/lib/export/policy/document-facts'
import { headerRules, headersFor, searchPages } from '@/lib/export/policy/header-rules'
import { mediaTypeOf } from '@/lib/export/policy/media-types'
import { isPrivate } from '@/lib/export/policy/private-files'
import { daysOfValidity, noticeDays } from '@/lib/site/security-expiry'
import { filesOf } from '../e2e/exported-site'
import { observatoryPoints } from './observatory'
import { ask, serverOf } from './request'

const hidden = /^\/(?:fr-(?:FR|CA)\/)?404\.html$/

test('every file answers 200 with the headers of the policy, and its own media type', async () => {
  const { folder, basePath, origin } = serverOf()
  const facts = await documentFacts(folder, basePath)
  const rules = headerRules(facts, basePath)
  const moved = new Set(facts.moved.map(({ from }) => from))
  const files = filesOf(folder).filter((file) => !isPrivate(file) && !hidden.test(file))
  expect(files.length).toBeGreaterThan(50)
  const differences: string[] = []
  for (const file of files) {
    const address = file.replace(/index\.html$/, '')
    if (moved.has(address)) continue
    const { status, headers } = await ask(origin, basePath + address)
    const wanted = {
      ...headersFor(rules, address),
      'Content-Type': mediaTypeOf(file),
      'Set-Cookie': undefined,
    }
    if (status !== 200) differences.push(`${address} answers ${status}`)
    for (const [name, value] of Object.entries(wanted)) {
      const given = headers[name.toLowerCase()]
      const isSame = name === 'Vary' ? String(given).includes(String(value)) : given === value
      if (!isSame) differences.push(`${address} ${name}: ${given} and not ${value}`)
    }
  }
  expect(differences).toEqual([])
})

test('WebAssembly may run on the search pages only', async () => {
  const { basePath, origin } = serverOf()
  for (const page of searchPages) {
    const { headers } = await ask(origin, basePath + page)
    expect(headers['content-security-policy'], page).toContain("'wasm-unsafe-eval'")
  }
  for (const page of ['/', '/fr-FR/', '/fr-CA/recherche/nulle-part/', '/elements.js']) {
    const { headers } = await ask(origin, basePath + page)
    expect(headers['content-security-policy'], page).toContain("default-src 'none'")
    expect(headers['content-security-policy'], page).not.toContain('wasm')
  }
})

test('nothing says which version serves', async () => {
  const { basePath, origin } = serverOf()
  const { headers } = await ask(origin, `${basePath}/fr-FR/`)
  expect(headers.server ?? '').not.toMatch(/\d/)
  expect(headers['x-powered-by']).toBeUndefined()
})

test('the Mozilla Observatory’s table gives 130 points, 135 once the domain is preloaded', async () => {
  const { basePath, origin } = serverOf()
  for (const page of ['/', '/fr-FR/', ...searchPages]) {
    const { headers, body } = await ask(origin, basePath + page)
    expect(observatoryPoints(headers, body.toString(), { isPreloaded: false }), page).toBe(130)
    expect(observatoryPoints(headers, body.toString(), { isPreloaded: true }), page).toBe(135)
  }
})

test('security.txt says whom to tell and is far from its end', async () => {
  const { basePath, origin } = serverOf()
  const { headers, body } = await ask(origin, `${basePath}/.well-known/security.txt`)
  const text = body.toString()
  expect(headers['content-type']).toBe('text/plain; charset=utf-8')
  expect(text).toMatch(/^Contact: (?:mailto:|https?:\/\/)\S+$/m)
  expect(text).toMatch(/^Preferred-Languages: fr, en$/m)
  expect(text).toMatch(/^Canonical: https?:\/\/\S+\/\.well-known\/security\.txt$/m)
  // The fixture site is built as of a day of its own.
  if (basePath !== '') return
  const days = daysOfValidity(text, Date.now())
  expect(days).toBeGreaterThan(noticeDays)
  expect(days).toBeLessThan(365)
})
