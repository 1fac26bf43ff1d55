import { build } from 'esbuild'

/**
/**
 * A module that runs in browsers, bundled and minified: `index` of `components/elements` is on every page, `recherche`
 * on the search page only, `neutre` on the documents at neutral addresses only. Gives its source text.
 */
export async function elementsModule(name: 'index' | 'recherche' | 'neutre'): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [`components/elements/${name}.ts`],
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: ['es2022'],
    tsconfig: 'tsconfig.json',
    legalComments: 'none',
  })
  return outputFiles.map((file) => file.text).join('')
}
