/** The two sites that the tests read: the real one, and the fixture site under a base path and another origin. */
export const builtSites = [
  { name: 'the site', folder: 'out', basePath: '', origin: 'http://localhost:3000' },
  {
    name: 'the site in a sub-folder',
    folder: '.fixture/out',
    basePath: '/sous-dossier',
    origin: 'https://exemple.test',
  },
] as const
