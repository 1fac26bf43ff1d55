import { existsSync } from 'node:fs'
import { installDebianPackages } from './debian-packages'

const debianFolder = process.arch === 'arm64' ? 'aarch64-linux-gnu' : 'x86_64-linux-gnu'

/** What each engine is started with: where it usually is, first found first, and the Debian package that brings it. */
const parts = {
  firefox: {
    places: [
      '/usr/bin/firefox-esr',
      '/usr/bin/firefox',
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
    ],
    debianPackage: 'firefox-esr',
  },
  webKitDriver: { places: ['/usr/bin/WebKitWebDriver'], debianPackage: 'webkit2gtk-driver' },
  miniBrowser: {
    places: [
      `/usr/lib/${debianFolder}/webkit2gtk-4.1/MiniBrowser`,
      '/usr/libexec/webkit2gtk-4.1/MiniBrowser',
    ],
    debianPackage: 'webkit2gtk-driver',
  },
  screen: { places: ['/usr/bin/Xvfb'], debianPackage: 'xvfb' },
  // WebKitGTK takes the languages of its reader from the system’s locale, which is made for the test from this.
  locale: { places: ['/usr/share/i18n/locales/fr_CA'], debianPackage: 'locales' },
} as const

type Part = keyof typeof parts

export const engines = ['Firefox', 'WebKitGTK'] as const
export type Engine = (typeof engines)[number]

const partsOf: Readonly<Record<Engine, readonly Part[]>> = {
  Firefox: ['firefox'],
  WebKitGTK: ['webKitDriver', 'miniBrowser', 'screen', 'locale'],
}

/**
 * Sees that an engine is there; installs its Debian packages where that can be done. Gives a sentence on what is
 * missing and could not be installed, and nothing when all is there.
 */
export function missingEngine(engine: Engine): string | undefined {
  const packages = missingPackages(engine)
  installDebianPackages(packages)
  if (missingPackages(engine).length === 0) return undefined
  return `${engine} could not be found or installed: on Debian or Ubuntu, run as root apt-get install ${packages.join(' ')}.`
}

/** Path of a part of an engine. */
export function pathOf(part: Part): string {
  const path = found(part)
  if (!path) throw new Error(`The package ${parts[part].debianPackage} is not installed.`)
  return path
}

function found(part: Part): string | undefined {
  return parts[part].places.find((path) => existsSync(path))
}

function missingPackages(engine: Engine): readonly string[] {
  const absent = partsOf[engine].filter((part) => !found(part))
  return [...new Set(absent.map((part) => parts[part].debianPackage))]
}
