import type { OptionTypes } from '../command-arguments'
import type { Collection } from '../schema/fiche'

/** What an editor can ask for, and the collection that it goes to. */
export const kinds = {
  annonce: 'annonces',
  appel: 'appels',
  page: 'pages',
  signataire: 'signataires',
} as const satisfies Readonly<Record<string, Collection>>

export type Kind = keyof typeof kinds
export const kindNames = ['annonce', 'appel', 'page', 'signataire'] as const satisfies readonly Kind[]

/** Every option of `npm run nouveau`; `quoi` is also the word typed first. */
export const optionNames = [
  'quoi',
  'version',
  'titre',
  'titre-france',
  'titre-quebec',
  'date',
  'rubrique',
  'cote',
  'role',
  'site',
  'organismes',
  'dossier',
  'slug',
] as const

export type OptionName = (typeof optionNames)[number]
export type Answers = ReadonlyMap<OptionName, string>

export const optionTypes: OptionTypes = {
  ...Object.fromEntries(optionNames.map((name) => [name, 'string' as const])),
  aide: 'boolean',
}

export const help = `npm run nouveau                       pose les questions une à une, puis écrit les fichiers
npm run nouveau -- annonce --titre "Un premier projet lauréat" --date 2027-03-12

Après les deux tirets : annonce, appel, page ou signataire, puis
    --titre "…"             le titre dans les deux versions
    --titre-france "…"      ou un titre par version
    --titre-quebec "…"
    --version les-deux      ou france, ou quebec ; les-deux si vous n’écrivez rien
    --date 2027-03-12       annonce : son jour, avant lequel elle ne paraît pas (AAAA-MM-JJ, AAAA-MM ou AAAA) ;
                            appel : la clôture, avec l’heure, 2027-03-12T17:00 ;
                            page, signataire : le jour de la mise à jour. Sauf pour un appel, aujourd’hui si rien n’est écrit
    --rubrique accord       page : le dossier de la page au-dessous de laquelle elle se range (facultatif)
    --cote quebec           signataire : sa rive, france ou quebec ; appel : la rive dont l’heure fait foi
    --role signataire       signataire : signataire ou partenaire
    --site https://…        signataire : son site
    --organismes prima-quebec,cribiq   appel : les dossiers des organismes qui le lancent
    --dossier nom           le nom du dossier, s’il ne doit pas venir du titre
    --slug nom              la fin de l’adresse, si elle ne doit pas venir du titre
    --aide                  ceci`
