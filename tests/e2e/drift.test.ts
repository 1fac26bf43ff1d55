import { existsSync } from 'node:fs'
import { AxeBuilder } from '@axe-core/playwright'
import { expect, test } from '@playwright/test'
import { builtSites } from './built-sites'
import { attribute, documentsOf, filesOf } from './exported-site'
import { fixtureSite } from './ports'

/** `pages/visites`: Québec’s text is newer, and has other words than those that France’s was reviewed against. */
const late = '/fr-FR/accord/visites/'
const newer = '/fr-CA/entente/visites/'

test.describe('a page whose twin has newer words', () => {
  test('says so before the text, with the day, and leads to the twin', async ({ page }) => {
    await page.goto(`${fixtureSite}${late}`)
    const notice = page.getByRole('complementary', { name: 'La version du Québec est plus récente' })
    await expect(notice).toContainText('mise à jour le 1er janvier 2027')
    await expect(notice.locator('time')).toHaveAttribute('datetime', '2027-01-01')
    const [noticeBox, textBox] = [await notice.boundingBox(), await page.locator('.texte').boundingBox()]
    expect(noticeBox && textBox && noticeBox.y + noticeBox.height <= textBox.y).toBe(true)
    await notice.getByRole('link').click()
    await expect(page).toHaveURL(`${fixtureSite}${newer}`)
  })

  test('is as accessible as any other, on a phone and in the dark too', async ({ page }) => {
    for (const [width, colorScheme] of [
      [360, 'light'],
      [1280, 'dark'],
    ] as const) {
      await page.setViewportSize({ width, height: 800 })
      await page.emulateMedia({ colorScheme })
      await page.goto(`${fixtureSite}${late}`)
      expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)
      expect(overflow).toBe(false)
    }
  })
})

test.describe('no other page says so', () => {
  for (const { name, folder } of builtSites) {
    test(name, () => {
      const told = documentsOf(folder)
        .filter(({ elements }) =>
          elements.some((element) => attribute(element, 'class')?.split(' ').includes('drift-notice')),
        )
        .map(({ address }) => address)
      expect(told).toEqual(folder === 'out' ? [] : ['/fr-FR/accord/visites/'])
    })
  }
})

test('what reviewers read is not published', () => {
  expect(existsSync('.fixture/content/.relecture/pages/visites/fr-CA.txt')).toBe(true)
  for (const { folder } of builtSites) {
    expect(filesOf(folder).filter((file) => file.includes('relecture'))).toEqual([])
  }
})
