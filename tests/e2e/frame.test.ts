import { expect, test } from '@playwright/test'

test.use({ javaScriptEnabled: false })

test.describe('with scripts off', () => {
  test('the chooser leads to both locales', async ({ page }) => {
    await page.goto('/')
    for (const locale of ['fr-FR', 'fr-CA'])
      await expect(page.locator(`a[hreflang=${locale}]`).first()).toBeVisible()
    await page.locator('a[hreflang=fr-CA]').first().click()
    await expect(page).toHaveURL('/fr-CA/')
  })

  test('the locale switch leads to the twin page, at its own address', async ({ page }) => {
    await page.goto('/fr-FR/accord/')
    await page.locator('header a[hreflang=fr-CA]').first().click()
    await expect(page).toHaveURL('/fr-CA/entente/')
  })

  test('the first Tab reaches a link that skips to the text', async ({ page }) => {
    await page.goto('/fr-FR/accord/')
    await page.keyboard.press('Tab')
    const link = page.locator(':focus')
    await expect(link).toBeVisible()
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/#contenu$/)
  })

  test('the section menu opens on a phone, by keyboard', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 })
    await page.goto('/fr-CA/')
    const menu = page.locator('header nav a[href="/fr-CA/signataires/"]')
    await expect(menu).not.toBeVisible()
    await page.locator('header summary, header button').first().focus()
    await page.keyboard.press('Enter')
    await expect(menu).toBeVisible()
  })

  test('a definition opens by keyboard, is where Tab goes next, and gives the focus back', async ({
    page,
  }) => {
    await page.goto('/fr-FR/accord/')
    const button = page.locator('.terme button').first()
    const id = await button.getAttribute('popovertarget')
    await button.focus()
    await page.keyboard.press('Enter')
    await expect(page.locator(`#${id}`)).toBeVisible()
    await page.keyboard.press('Tab')
    await expect(page.locator(`#${id} a`)).toBeFocused()
    await page.keyboard.press('Escape')
    await expect(page.locator(`#${id}`)).not.toBeVisible()
    await expect(button).toBeFocused()
  })

  test('an address that points to an answer opens its question, and no other', async ({ page }) => {
    await page.goto('/fr-FR/questions-frequentes/#en-vigueur')
    await expect(page.locator('#en-vigueur')).toBeVisible()
    await expect(page.locator('.question[open]')).toHaveCount(1)
    await expect(page.locator('.question[open] h3')).toBeInViewport()
  })

  test('an announcement leads to those before and after it, and to its place in the timeline', async ({
    page,
  }) => {
    await page.goto('/fr-FR/annonces/signature-protocole/')
    const foot = page.locator('.page-foot')
    await expect(foot.locator('li a')).toHaveCount(2)
    await foot.locator('a[href*="#"]').click()
    await expect(page.locator('li:target')).toContainText('octobre 2023')
  })

  test('the summary of a long page repeats its headings word for word', async ({ page }) => {
    await page.goto('/fr-FR/accord/')
    const entries = page.locator('nav[aria-labelledby=sommaire] a')
    expect(await entries.count()).toBeGreaterThan(3)
    for (const entry of await entries.all()) {
      const target = await entry.getAttribute('href')
      await expect(page.locator(`[id="${target?.slice(1)}"]`)).toHaveText((await entry.textContent()) ?? '')
    }
  })
})
