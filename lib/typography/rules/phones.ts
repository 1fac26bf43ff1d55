import { NO_BREAK, pattern } from '@/lib/typography/characters'
import { after, join, type Rule } from '@/lib/typography/rule'

const source = 'Usage français ; OQLF, d’après Gatineau et la CSQ (2008) pour le Canada'

export const phoneRules: readonly Rule[] = [
  {
    id: 'telephone-france',
    rule: 'Un numéro de téléphone français tient sur une ligne.',
    source,
    find: join(
      pattern`(?<![\d+]|\d~)0[1-9](?:~\d\d){4}(?!\d|~\d)|(?<![\d+]|\d~)0~?8\d\d(?:~\d{3}){2}(?!\d|~\d)`,
      NO_BREAK,
    ),
  },
  {
    id: 'telephone-canada',
    rule: 'Un numéro de téléphone canadien tient sur une ligne.',
    source,
    find: join(
      pattern`(?<![\d+]|\d~)(?:1~)?(?:\([2-9]\d\d\)|[2-9]\d\d)~\d{3}(?:-|~)\d{4}(?!\d|~\d)`,
      NO_BREAK,
    ),
  },
  {
    id: 'telephone-etranger',
    rule: 'Un numéro précédé de l’indicatif de pays tient sur une ligne.',
    source,
    find: join(
      pattern`\+\d{1,3}(?!(?:~\d{3})+(?![\d-]|~\d))(?:~\(0\))?~?\d{1,4}(?:~\d{2,4}){1,5}(?:-\d{4})?(?!\d)(?<=\+(?:[^\d+]*\d){9,15})`,
      NO_BREAK,
    ),
  },
  {
    id: 'poste',
    rule: 'Le mot poste tient au numéro de poste.',
    source,
    find: after(pattern`(?<=-\d{4},?~)poste`, NO_BREAK, /^\d/, { typed: true }),
  },
]
