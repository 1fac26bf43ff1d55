import { build } from 'esbuild'

/** The one module that runs in browsers: `components/elements`, bundled and minified. Gives its source text. */
export async function elementsModule(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: ['components/elements/index.ts'],
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
