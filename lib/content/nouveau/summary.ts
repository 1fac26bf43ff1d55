import type { Draft } from './draft'

/** What to read once the files are written: where they are, where they will show, and what comes next. */
export function writtenSummary({ files, addresses }: Draft, previewOrigin: string): string {
  const [folder = ''] = [...files.keys()].map((file) => file.replace(/^content\/|\/[^/]*$/g, ''))
  return [
    'Fichiers créés :',
    ...[...files.keys()].map((file) => `  ${file}`),
    '',
    'Pour les voir, tapez « npm run dev » puis ouvrez :',
    ...addresses.map((address) => `  ${previewOrigin}${address}`),
    '',
    'Ensuite : remplacez chaque ligne « À écrire », puis tapez « npm run verifier ».',
    'Pour publier : retirez la ligne « brouillon: true » de fiche.yaml.',
    ...(addresses.length === 2
      ? [`Quand les deux textes concordent : npm run relire -- ${folder} --relu`]
      : ['L’autre version montrera ce texte, et le dira à qui le lit.']),
  ].join('\n')
}
