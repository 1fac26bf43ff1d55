import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { z } from 'zod'
import { pathOf } from '@/scripts/engines'
import { Marionette } from './marionette'
import { commands, type Settings, unwrapped, type Wire } from './wire'

/** Starts Firefox with a profile of its own, without a window on the screen. */
export async function openFirefox({ locale, dark, older }: Settings): Promise<Wire> {
  const profile = mkdtempSync(join(tmpdir(), 'firefox-'))
  const preferences = {
    'marionette.port': 0,
    'intl.accept_languages': locale,
    'devtools.console.stdout.content': true,
    'layout.css.prefers-color-scheme.content-override': dark ? 0 : 1,
    'layout.css.anchor-positioning.enabled': !older,
    'dom.viewTransitions.enabled': !older,
  }
  writeFileSync(
    join(profile, 'user.js'),
    Object.entries(preferences)
      .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
      .join(''),
  )
  const program = spawn(
    pathOf('firefox'),
    ['--headless', '--no-remote', '--marionette', '--remote-allow-system-access', '--profile', profile],
    { stdio: ['ignore', 'pipe', 'ignore'] },
  )
  let written = ''
  program.stdout.on('data', (bytes) => {
    written += bytes
  })
  const gone = once(program, 'exit')
  // Written once Firefox listens, with the port that it was given.
  const portFile = join(profile, 'MarionetteActivePort')
  while (!existsSync(portFile)) {
    if (program.exitCode !== null)
      throw new Error(`Firefox ended with ${program.exitCode} before it listened.`)
    await pause(50)
  }
  const talk = new Marionette(Number(readFileSync(portFile, 'utf8')))
  const session = await talk.send('WebDriver:NewSession')
  return {
    version: z.object({ capabilities: z.object({ browserVersion: z.string() }) }).parse(session).capabilities
      .browserVersion,
    send: async (command, parameters) => unwrapped(await talk.send(commands[command].marionette, parameters)),
    complaints: async () => {
      await talk.send('Marionette:SetContext', { value: 'chrome' })
      const found = unwrapped(await talk.send('WebDriver:ExecuteScript', { script: takeConsole, args: [] }))
      await talk.send('Marionette:SetContext', { value: 'content' })
      // What Firefox’s own modules write begins with their name; what pages write, with a quotation mark or a bracket.
      const told = written.split('\n').filter((line) => /^console\.(error|warn): (?![\w.-]+: )/.test(line))
      written = ''
      return [...z.array(z.string()).parse(found), ...told]
    },
    close: async () => {
      await talk.send('Marionette:Quit', { flags: ['eForceQuit'] })
      await gone
      rmSync(profile, { recursive: true, force: true })
    },
  }
}

/**
 * Runs inside Firefox: errors of pages and refusals of their policy. What Firefox tells its own makers comes from files
 * of its own. What pages write themselves goes to the standard output.
 */
const takeConsole = `
  const told = Services.console.getMessageArray().flatMap((message) => {
    if (!(message instanceof Ci.nsIScriptError) || !/^https?:/.test(message.sourceName)) return []
    return [message.sourceName + ' ' + message.category + ': ' + message.errorMessage]
  })
  Services.console.reset()
  return told`
