/**
 * Content as text, by path from the project root: `content/pages/accord/fr-CA.mdx`. The bundler and the disk
 * give the same shape, so that pages, tests and the report read exactly the same thing.
 */
export type ContentFiles = ReadonlyMap<string, string>

/**
 * Reads content through the bundler (Turbopack in `next dev`, Vite in unit tests): a saved edit then reaches open
 * pages by itself. Not used by a build, for which each text would be one more module to compile.
 */
export function filesFromBundler(): ContentFiles {
  // `.default` rather than `import: 'default'`: with an eager query, Turbopack gives undefined for the latter.
  const modules = import.meta.glob<{ default: string }>(['/content/**/*.mdx', '/content/**/*.yaml'], {
    query: '?raw',
    eager: true,
  })
  return new Map(Object.entries(modules).map(([path, module]) => [path.replace(/^\//, ''), module.default]))
}
