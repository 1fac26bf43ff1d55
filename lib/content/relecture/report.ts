import type { WordChange } from './changes'
import type { Pair, Review } from './pairs'
import type { Orphan } from './records'

const titles: Readonly<Record<Pair['state'], string>> = {
  faulty: 'À corriger d’abord (npm run verifier)',
  drifted: 'À relire : un texte a changé depuis la relecture de l’autre',
  unreviewed: 'Jamais relues',
  missing: 'Dans une seule version',
  reviewed: 'Relues',
}

// A list is to choose from: the detail of one pair shows every change.
const changesListed = 8

/** All pairs as a person reads them, the most pressing first. */
export function formatPairs(pairs: readonly Pair[], orphans: readonly Orphan[]): string {
  const parts = (['faulty', 'drifted', 'unreviewed', 'missing', 'reviewed'] as const).flatMap((state) => {
    const found = pairs.filter((pair) => pair.state === state)
    if (found.length === 0) return []
    return [[`${titles[state]} (${found.length})`, ...found.flatMap((pair) => listed(pair))].join('\n')]
  })
  if (orphans.length > 0) {
    const lines = orphans.flatMap(({ file, reason, hint }) => [`  ${file}`, `    ${reason} → ${hint}`])
    parts.push([`Relectures sans objet (${orphans.length})`, ...lines].join('\n'))
  }
  const waiting = pairs.find((pair) => pair.state === 'drifted' || pair.state === 'unreviewed')
  if (waiting) {
    parts.push(
      `Le détail d’une paire : npm run relire -- ${waiting.key}\nUne fois les deux textes d’accord : npm run relire -- ${waiting.key} --relu`,
    )
  }
  return parts.join('\n\n')
}

/** One pair in full, with what to type next. */
export function formatPair(pair: Pair): string {
  const lines = [pair.key, ...pair.files.map((file) => `  ${fileState(pair, file)}`)]
  for (const review of pair.reviews) {
    const updated = review.text.frontMatter?.value?.updated
    lines.push(`  ${review.text.file} (updated : ${updated})`, `    ${sentence(review)}`)
    lines.push(...changeLines(review, Number.POSITIVE_INFINITY))
  }
  if (pair.reviews.length > 0 && pair.state !== 'reviewed') {
    lines.push(
      '',
      'Relisez les deux textes ensemble, corrigez ce qui doit l’être, puis :',
      `  npm run relire -- ${pair.key} --relu`,
      'Pour ne répondre que d’un texte, ajoutez --seulement fr-FR ou --seulement fr-CA.',
    )
  }
  return lines.join('\n')
}

function listed(pair: Pair): readonly string[] {
  const lines = [`  ${pair.key}`, ...pair.files.map((file) => `    ${fileState(pair, file)}`)]
  if (pair.state === 'drifted' || pair.reviews.some((review) => review.state !== pair.state)) {
    for (const review of pair.reviews) {
      if (review.state === 'reviewed') continue
      lines.push(`    ${sentence(review)}`, ...changeLines(review, changesListed))
    }
  }
  return lines
}

function fileState(pair: Pair, file: string): string {
  return pair.state === 'missing'
    ? `${file} n’existe pas : le site montre l’autre texte.`
    : `${file} a des erreurs.`
}

function sentence({ text, twin, state }: Review): string {
  const name = `${text.locale}.mdx`
  switch (state) {
    case 'reviewed':
      return `${name} a été relu sur ${twin.locale}.mdx tel qu’il est aujourd’hui.`
    case 'unreviewed':
      return `${name} n’a jamais été marqué comme relu sur ${twin.locale}.mdx.`
    case 'drifted':
      return `${twin.locale}.mdx a changé depuis que ${name} a été relu :`
  }
}

function changeLines({ state, changes }: Review, most: number): readonly string[] {
  if (state !== 'drifted') return []
  if (!changes) return ['      les mots lus alors ne sont pas gardés : relisez les textes en entier.']
  const rest = changes.length - most
  return [
    ...changes.slice(0, most).map((change) => `      ${formatChange(change)}`),
    ...(rest > 0 ? [`      … et ${rest} autre${rest > 1 ? 's' : ''} passage${rest > 1 ? 's' : ''}`] : []),
  ]
}

/** `… signé à [− Lyon] [+ Paris] en octobre …` */
function formatChange({ before, removed, added, after }: WordChange): string {
  return [
    before && `… ${before}`,
    removed && `[− ${removed}]`,
    added && `[+ ${added}]`,
    after && `${after} …`,
  ]
    .filter((part) => part !== '')
    .join(' ')
}
