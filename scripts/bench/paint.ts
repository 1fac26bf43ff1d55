import { type Browser, chromium } from '@playwright/test'
import { chromiumPath } from '../chromium'
import { compressingServer } from './compressing-server'
import type { SiteCopy, Variant } from './site-copy'
import { median, rounded, table } from './table'

/** Lighthouse's mobile profile: a phone four times slower than this machine, on slow 4G. */
const profile = { latency: 150, downloadThroughput: 204_800, uploadThroughput: 93_750, slowdown: 4 }
const rounds = 7
/** Long tasks count until the page has been quiet for this long after its `load` event. */
const quietMilliseconds = 2500
const addresses = ['/fr-CA/', '/fr-CA/entente/', '/fr-CA/lexique-france-quebec/'] as const

type Paint = {
  readonly firstContentfulPaint: number
  readonly largestContentfulPaint: number
  readonly totalBlockingTime: number
  readonly requests: number
  readonly kilobytes: number
}

/** What a phone shows and when, for both variants in turns: medians. */
export async function paintSection(copies: Readonly<Record<Variant, SiteCopy>>): Promise<string> {
  const servers = {
    bare: await compressingServer(copies.bare.published),
    documents: await compressingServer(copies.documents.published),
  }
  const browser = await chromium.launch({ executablePath: chromiumPath(), args: ['--no-sandbox'] })
  const rows: string[][] = []
  try {
    for (const address of addresses) {
      const paints: Record<Variant, Paint[]> = { bare: [], documents: [] }
      for (let round = 0; round < rounds; round += 1) {
        for (const variant of ['bare', 'documents'] as const) {
          paints[variant].push(await paintOf(browser, servers[variant].origin + address))
        }
      }
      for (const variant of ['documents', 'bare'] as const) rows.push(row(address, variant, paints[variant]))
    }
  } finally {
    await browser.close()
    for (const { server } of Object.values(servers)) server.close()
  }
  return table(
    ['page', 'variant', 'FCP, ms', 'LCP, ms', 'TBT, ms (each round)', 'requests', 'kB received'],
    rows,
  )
}

function row(address: string, variant: Variant, paints: readonly Paint[]): string[] {
  const middle = (of: (paint: Paint) => number) => median(paints.map(of))
  const blocking = paints.map((paint) => paint.totalBlockingTime.toFixed(0)).join(', ')
  return [
    `\`${address}\``,
    variant,
    middle((paint) => paint.firstContentfulPaint).toFixed(0),
    middle((paint) => paint.largestContentfulPaint).toFixed(0),
    `${middle((paint) => paint.totalBlockingTime).toFixed(0)} (${blocking})`,
    String(middle((paint) => paint.requests)),
    rounded(middle((paint) => paint.kilobytes)),
  ]
}

async function paintOf(browser: Browser, url: string): Promise<Paint> {
  const context = await browser.newContext({ viewport: { width: 412, height: 823 }, deviceScaleFactor: 1.75 })
  try {
    const page = await context.newPage()
    const session = await context.newCDPSession(page)
    const { slowdown, ...network } = profile
    await session.send('Network.enable')
    await session.send('Network.emulateNetworkConditions', { offline: false, ...network })
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
    let requests = 0
    let bytes = 0
    session.on('Network.requestWillBeSent', () => {
      requests += 1
    })
    session.on('Network.loadingFinished', ({ encodedDataLength }) => {
      bytes += encodedDataLength
    })
    await page.addInitScript(recordPaints)
    await page.goto(url, { waitUntil: 'load' })
    await page.waitForTimeout(quietMilliseconds)
    const seen = await page.evaluate(() => ({
      first: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,
      largest: Number(Reflect.get(window, 'largestPaint')),
      long: Number(Reflect.get(window, 'blockingTime')),
    }))
    return {
      firstContentfulPaint: seen.first,
      largestContentfulPaint: seen.largest,
      totalBlockingTime: seen.long,
      requests,
      kilobytes: bytes / 1000,
    }
  } finally {
    await context.close()
  }
}

/** Runs in the page before anything else. What a task blocks is what it takes beyond 50 ms (Web Vitals). */
function recordPaints(): void {
  Reflect.set(window, 'largestPaint', 0)
  Reflect.set(window, 'blockingTime', 0)
  new PerformanceObserver((list) => {
    Reflect.set(window, 'largestPaint', list.getEntries().at(-1)?.startTime ?? 0)
  }).observe({ type: 'largest-contentful-paint', buffered: true })
  new PerformanceObserver((list) => {
    const blocked = list.getEntries().reduce((sum, { duration }) => sum + Math.max(0, duration - 50), 0)
    Reflect.set(window, 'blockingTime', Number(Reflect.get(window, 'blockingTime')) + blocked)
  }).observe({ type: 'longtask', buffered: true })
}
