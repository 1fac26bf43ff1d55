/** Ports of the browser tests, two in a row from `TEST_PORT`, so that two runs on one machine need not meet. */
const first = Number(process.env.TEST_PORT || 4173)

export const siteOrigin = `http://localhost:${first}`
/** The fixture site, under its base path. */
export const fixtureSite = `http://localhost:${first + 1}/sous-dossier`
