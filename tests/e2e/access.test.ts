import { expect, test } from '@playwright/test'
import { axeFaults } from './access/axe'
import { keyboardFaults } from './access/keyboard'
import { layoutFaults, motions, smallTargets } from './access/layout'
import { enlarged, present, readings, spaceText, widths } from './access/states'
import { documentsOf } from './exported-site'
import { siteOrigin } from './ports'

/** Documents at neutral addresses are one document with other titles: these stand for all of them. */
const neutral = new Set(['/a/signature-protocole/', '/p/accord/'])
const addresses = documentsOf('out')
  .map(({ address }) => address)
  .filter((address) => !/^\/[ap]\//.test(address) || neutral.has(address))

// A long page takes half a minute on a busy machine.
test.describe.configure({ timeout: 120_000 })

for (const address of addresses) {
  // Opened once, then shown in every way: loading takes longer than looking.
  test(`${address} can be read at every width, in every colours, enlarged, spaced out and by keyboard`, async ({
    page,
  }) => {
    const faults: string[] = []
    page.on('request', (request) => {
      if (!request.url().startsWith(`${siteOrigin}/`)) faults.push(`asks another origin for ${request.url()}`)
    })
    page.on('console', (message) => {
      // A 404 page answers 404, which browsers report as an error.
      const isOwnStatus = address.endsWith('404.html') && message.text().includes('status of 404')
      if (message.type() === 'error' && !isOwnStatus) faults.push(message.text())
    })
    // A neutral address would lead away from the document under test.
    await page.route('**/neutre.js', (route) => route.fulfill({ contentType: 'text/javascript', body: '' }))
    await page.goto(address)
    const note = (state: string, found: readonly string[]) =>
      faults.push(...found.map((fault) => `${state}: ${fault}`))

    for (const width of widths) {
      for (const reading of readings) {
        await present(page, width, reading)
        const state = `${width} px, ${reading}`
        // Other colours change nothing that other rules look at, and less motion not even these.
        if (reading === 'light') note(state, await axeFaults(page, 'all'))
        else if (reading !== 'less motion') note(state, await axeFaults(page, 'colours'))
        note(state, await layoutFaults(page))
        if (reading === 'less motion') note(state, await motions(page))
      }
      await present(page, width, 'light')
      note(`${width} px`, await smallTargets(page))
      note(`${width} px, keyboard`, await keyboardFaults(page))
      await spaceText(page, true)
      note(`${width} px, spaced out`, await layoutFaults(page))
      await spaceText(page, false)
    }
    await page.setViewportSize(enlarged)
    note('enlarged four times', await layoutFaults(page))
    note('enlarged four times, keyboard', await keyboardFaults(page))
    expect([...new Set(faults)]).toEqual([])
  })
}
