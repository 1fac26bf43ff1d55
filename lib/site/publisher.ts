import { siteConfig } from '@/site.config'

/** One sentence for each piece of publisher data that is missing: which page will say so to readers. */
export function missingPublisherData(): readonly string[] {
  const { publisher, host, contact } = siteConfig
  const wanted: readonly (readonly [string | undefined, string, string])[] = [
    [publisher.name, 'publisher.name', 'Mentions légales : « éditeur non renseigné »'],
    [
      publisher.director,
      'publisher.director',
      'Mentions légales : « direction de la publication non renseignée »',
    ],
    [publisher.address, 'publisher.address', 'Mentions légales : adresse de l’éditeur absente'],
    [host.name, 'host.name', 'Mentions légales et Confidentialité : « hébergeur non renseigné »'],
    [
      contact.email,
      'contact.email',
      'Contact, Accessibilité et Confidentialité : « adresse non renseignée »',
    ],
    [
      contact.privacyOfficer,
      'contact.privacyOfficer',
      'Confidentialité : personne responsable non renseignée',
    ],
  ]
  return wanted
    .filter(([value]) => !value)
    .map(([, key, effect]) => `site.config.ts : il manque ${key}. Ce que le public lira — ${effect}.`)
}
