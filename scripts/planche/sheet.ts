export const themes = ['light', 'dark'] as const

/** One picture of the sheet: a page at a width, in a colour scheme. */
export type Shot = {
  readonly address: string
  readonly width: number
  readonly theme: (typeof themes)[number]
  /** Name of the picture beside the sheet. */
  readonly file: string
}

/** The sheet as a document: a row for each page, its pictures side by side, each of which opens whole. */
export function sheetOf(shots: readonly Shot[]): string {
  const addresses = [...new Set(shots.map(({ address }) => address))]
  const rows = addresses.map((address) => {
    const pictures = shots.filter((shot) => shot.address === address).map(picture)
    return `<section><h2>${address}</h2><div>${pictures.join('')}</div></section>`
  })
  return `<!doctype html>
<html lang="fr">
<meta charset="utf-8">
<title>Planches</title>
<style>
body { margin: 2rem; font: 1rem/1.5 system-ui, sans-serif; background: #777; color: #fff }
div { display: flex; gap: 1rem; overflow-x: auto; align-items: start }
img { display: block; height: 26rem; width: auto; max-width: none; object-fit: cover; object-position: top; aspect-ratio: var(--w) / 1000 }
</style>
${rows.join('\n')}
</html>
`
}

function picture({ address, width, theme, file }: Shot): string {
  const name = `${address}, ${width} px, ${theme}`
  return `<a href="${file}"><img src="${file}" alt="${name}" title="${name}" loading="lazy" style="--w:${width}"></a>`
}
