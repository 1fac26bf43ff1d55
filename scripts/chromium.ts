import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { chromium } from '@playwright/test'
import { installDebianPackages } from './debian-packages'

/** Where distributions put a Chromium that Playwright can drive. */
const usualPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

/**
 * Path of a Chromium: the one `CHROMIUM_PATH` names, one that is there, or one it installs. Says what it did; throws
 * with what to do when no way works.
 */
export function chromiumPath(): string {
  const named = process.env.CHROMIUM_PATH
  if (named) {
    if (existsSync(named)) return named
    throw new Error(`CHROMIUM_PATH names ${named}, which does not exist: correct it or unset it.`)
  }
  const present = [chromium.executablePath(), ...usualPlaces].find((path) => existsSync(path))
  if (present) {
    console.log(`Chromium: ${present}`)
    return present
  }
  console.log('Chromium: none found; trying Playwright’s own download…')
  const cli = createRequire(import.meta.url).resolve('@playwright/test/cli')
  spawnSync(process.execPath, [cli, 'install', 'chromium'], { stdio: 'inherit', timeout: 300_000 })
  if (existsSync(chromium.executablePath())) return installed(chromium.executablePath())

  console.log('Chromium: the download failed; trying the Debian package…')
  installDebianPackages(['chromium'])
  const packaged = usualPlaces.find((path) => existsSync(path))
  if (packaged) return installed(packaged)
  throw new Error(
    'No Chromium could be found or installed: install Chromium or Chrome, or set CHROMIUM_PATH to one, then run npm test again.',
  )
}

function installed(path: string): string {
  console.log(`Chromium: installed ${path}`)
  return path
}
