import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'

/** The instant is read once per process, so each case takes the module afresh. */
async function buildDateWith(value: string | undefined) {
  vi.stubEnv('BUILD_DATE', value)
  return import('@/lib/content/build-date')
}

beforeEach(() => {
  vi.resetModules()
})

afterEach(() => {
  vi.unstubAllEnvs()
  vi.useRealTimers()
})

describe('The moment of the build', () => {
  test('is noon UTC of the day that BUILD_DATE names', async () => {
    const { buildInstant, buildDay } = await buildDateWith('2027-03-20')
    expect(buildInstant()).toBe(Date.UTC(2027, 2, 20, 12))
    expect(buildDay('Europe/Paris')).toBe('2027-03-20')
    expect(buildDay('America/Toronto')).toBe('2027-03-20')
  })

  test.each(['2024-03-22T21:00:00Z', '2024-03-22T17:00-04:00'])(
    'is the very instant that BUILD_DATE names: %s',
    async (value) => {
      const { buildInstant } = await buildDateWith(value)
      expect(buildInstant()).toBe(Date.UTC(2024, 2, 22, 21))
    },
  )

  test('can be two different days on the two shores', async () => {
    const { buildDay } = await buildDateWith('2027-01-01T02:00Z')
    expect(buildDay('Europe/Paris')).toBe('2027-01-01')
    expect(buildDay('America/Toronto')).toBe('2026-12-31')
  })

  test.each([undefined, '', ' '])(
    'is now, once for the whole process, when BUILD_DATE is %j',
    async (value) => {
      vi.useFakeTimers({ now: Date.UTC(2027, 4, 1) })
      const { buildInstant } = await buildDateWith(value)
      expect(buildInstant()).toBe(Date.UTC(2027, 4, 1))
      vi.setSystemTime(Date.UTC(2027, 4, 2))
      expect(buildInstant()).toBe(Date.UTC(2027, 4, 1))
    },
  )

  test.each(['demain', '20/03/2027', '2027-02-30', '2027-03', '2024-03-22T17:00'])(
    'is refused with what to write when BUILD_DATE is « %s »',
    async (value) => {
      const { buildInstant } = await buildDateWith(value)
      expect(() => buildInstant()).toThrow(
        `BUILD_DATE vaut « ${value} » : écrivez un jour qui existe (2027-03-20) ou un instant avec son décalage`,
      )
    },
  )
})
