import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathOf } from '@/scripts/engines'

export type Screen = { readonly environment: NodeJS.ProcessEnv; readonly close: () => Promise<void> }

/** A screen that nobody sees, and the surroundings of a reader of one locale, for programs made with GTK. */
export async function openScreen(locale: string): Promise<Screen> {
  const folder = mkdtempSync(join(tmpdir(), 'webkit-'))
  // MiniBrowser’s own controls would keep its window wider than a phone.
  mkdirSync(join(folder, 'gtk-3.0'))
  writeFileSync(
    join(folder, 'gtk-3.0/gtk.css'),
    '* { min-width: 0; padding: 0; margin: 0; border-width: 0; font-size: 1px; }',
  )
  // WebKitGTK speaks the language of the system, and few systems have both of ours.
  const system = locale.replace('-', '_')
  spawnSync('localedef', ['-i', system, '-f', 'UTF-8', join(folder, `${system}.UTF-8`)])
  const screen = spawn(
    pathOf('screen'),
    ['-displayfd', '3', '-screen', '0', '1600x1400x24', '-nolisten', 'tcp'],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] },
  )
  const [display] = await once(screen.stdio[3] ?? screen, 'data')
  return {
    environment: {
      ...process.env,
      DISPLAY: `:${String(display).trim()}`,
      LANG: `${system}.UTF-8`,
      LC_ALL: `${system}.UTF-8`,
      LANGUAGE: '',
      LOCPATH: folder,
      XDG_CONFIG_HOME: folder,
      XDG_DATA_HOME: folder,
      XDG_CACHE_HOME: folder,
    },
    close: async () => {
      screen.kill()
      await once(screen, 'exit')
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
