import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'

/** The build date is read once per process, so each case takes the module afresh. */
async function viewWith(environment: Readonly<Record<string, string>>) {
  for (const [name, value] of Object.entries(environment)) vi.stubEnv(name, value)
  return (await import('@/lib/content/view')).buildView()
}

beforeEach(() => {
  vi.resetModules()
})

afterEach(() => {
  vi.unstubAllEnvs()
})

describe('the view of a build', () => {
  test.each([
    ['2027-02-03T04:59:59Z', '2027-02-02'],
    ['2027-02-03T05:00:00Z', '2027-02-03'],
    ['2027-02-03', '2027-02-03'],
  ])('as of %s, is that of %s', async (moment, today) => {
    expect(await viewWith({ BUILD_DATE: moment })).toEqual({ today, unpublished: false })
  })

  test.each([
    ['', false],
    ['0', false],
    ['1', true],
  ])('with SITE_BROUILLONS=%j, shows what is not published: %s', async (value, unpublished) => {
    expect((await viewWith({ SITE_BROUILLONS: value })).unpublished).toBe(unpublished)
  })

  test('in the live preview, shows what is not published', async () => {
    expect((await viewWith({ NODE_ENV: 'development' })).unpublished).toBe(true)
  })

  test('refuses a value that nobody could be sure of', async () => {
    await expect(viewWith({ SITE_BROUILLONS: 'oui' })).rejects.toThrow('SITE_BROUILLONS vaut « oui »')
  })
})
