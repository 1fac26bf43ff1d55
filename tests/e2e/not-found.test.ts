import { expect, test } from '@playwright/test'

const unknown = [
  { address: '/fr-FR/nulle-part/', lang: 'fr-FR' },
  { address: '/fr-CA/nulle-part/ni-ici/', lang: 'fr-CA' },
  { address: '/fr-FR/404/', lang: 'fr-FR' },
  { address: '/nulle-part', lang: 'fr' },
]

for (const { address, lang } of unknown) {
  test(`an unknown address, ${address}, answers 404 in ${lang} and leads back`, async ({ page }) => {
    const response = await page.goto(address)
    expect(response?.status()).toBe(404)
    await expect(page.locator('html')).toHaveAttribute('lang', lang)
    await expect(page.locator('meta[name=robots]').first()).toHaveAttribute('content', /noindex/)
    expect(await page.getByRole('link').count()).toBeGreaterThan(1)
  })
}
