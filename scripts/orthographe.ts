import { spawnSync } from 'node:child_process'

/**
 * `npm run orthographe`: words that the French dictionary and docs/orthographe.txt do not know, in both locales. They
 * are warnings: a person decides. Exit 1 only when the dictionary cannot be run.
 */
const { status, stdout, stderr } = spawnSync(
  process.execPath,
  ['node_modules/cspell/bin.mjs', 'lint', '--no-progress', '--no-summary', '--no-exit-code', '--no-color'],
  { encoding: 'utf8' },
)
if (status !== 0) {
  console.error(`Le dictionnaire n’a pas pu être lancé :\n${stderr}`)
  process.exit(1)
}
const unknown = [...stdout.matchAll(/^(\S+?):(\d+):(\d+) - Unknown word \((.+?)\)/gm)]
for (const [, file, line, column, word] of unknown) {
  console.log(`${file}:${line}:${column}  avertissement : « ${word} » n’est pas dans le dictionnaire.`)
}
if (unknown.length > 0)
  console.log('    → Corrigez le mot, ou ajoutez-le à docs/orthographe.txt s’il est juste.')
console.log(
  `Orthographe : ${unknown.length === 0 ? 'aucun mot inconnu' : `${unknown.length} mot(s) à regarder`}.`,
)
