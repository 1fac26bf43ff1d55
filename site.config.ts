/**
 * What belongs to whoever publishes the site, not to its text. Fill in `publisher`, `host` and `contact`
 * before going public: the law asks for them (mentions légales), and the build lists what is missing.
 */
export type SiteConfig = {
  /** Scheme and host, without a final slash. `SITE_ORIGIN` in the environment wins. */
  readonly origin: string
  /** Folder under which the site is served, such as `/accord`; empty at the root. `SITE_BASE_PATH` wins. */
  readonly basePath: string
  /** Who answers for the text, and the person who directs the publication. */
  readonly publisher: {
    readonly name?: string
    readonly legalForm?: string
    readonly address?: string
    readonly phone?: string
    readonly registration?: string
    readonly director?: string
  }
  /** Who stores the site and sends it to readers. */
  readonly host: { readonly name?: string; readonly address?: string; readonly phone?: string }
  /** How a reader reaches the publisher: a mailbox, not a person. */
  readonly contact: { readonly email?: string; readonly privacyOfficer?: string }
}

export const siteConfig: SiteConfig = {
  origin: 'http://localhost:3000',
  basePath: '',
  publisher: {},
  host: {},
  contact: {},
}
