import { expect, type Page, test } from '@playwright/test'
import { fixtureSite } from './ports'

// The fixture site is built on 1 March 2030, while `appels/essai` is open; it closes on 11 April at 0 h UTC.
const site = fixtureSite
const call = `${site}/fr-CA/appels-de-projets/essai/`

const moments = [
  { when: '2030-02-14T12:00:00Z', state: 'À venir', open: 'Aucun appel connu n’est ouvert' },
  { when: '2030-03-02T12:00:00Z', state: 'Ouvert', open: 'Un appel est ouvert' },
  { when: '2030-04-01T12:00:00Z', state: 'Ferme bientôt', open: 'Un appel est ouvert' },
  { when: '2030-04-10T23:59:59Z', state: 'Ferme bientôt', open: 'Un appel est ouvert' },
  { when: '2030-04-11T00:00:00Z', state: 'Terminé', open: 'Aucun appel connu n’est ouvert' },
  { when: '2031-01-01T00:00:00Z', state: 'Terminé', open: 'Aucun appel connu n’est ouvert' },
]

for (const { when, state, open } of moments) {
  test(`a page built earlier and read at ${when} says « ${state} »`, async ({ page }) => {
    await page.clock.setFixedTime(new Date(when))
    await page.goto(call)
    await expect(shownState(page)).toHaveText(state)
    await page.goto(`${site}/fr-CA/`)
    await expect(page.locator('etat-appels strong:visible')).toContainText(open)
  })
}

test.describe('with scripts off', () => {
  test.use({ javaScriptEnabled: false })

  test('the state of the build and both clocks of the deadline are there to read', async ({ page }) => {
    await page.goto(call)
    await expect(shownState(page)).toHaveText('Ouvert')
    await expect(page.locator('time[datetime="2030-04-10T20:00-04:00"]').first()).toBeVisible()
    await expect(page.locator('time[datetime="2030-04-11T02:00+02:00"]').first()).toBeVisible()
  })

  test('the home page says of which day it speaks', async ({ page }) => {
    await page.goto(`${site}/fr-CA/`)
    await expect(page.locator('etat-appels')).toContainText(/1er\s+mars\s+2030/)
  })
})

function shownState(page: Page) {
  return page.locator('.fiche-appel etat-appel span:visible').first()
}
