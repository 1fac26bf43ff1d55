import { formatDate } from '@/lib/i18n/format'
import type { Content, RawEntry } from '../content'
import type { Fault } from '../fault'
import { appearanceOf, archivedSince, publicationOf } from '../publication'
import { type Check, type CheckContext, errorAt, warningAt } from './check'
import { isDraft, isNeeded } from './drafts'
import { type Pointer, pointersOf } from './pointers'

/** What is not on the site, or will not stay: drafts, announcements to come, pages that expire. */
export const publication: Check = {
  name: 'parution',
  looksFor:
    'Une page publiée qui renvoie à un brouillon, un renvoi à une annonce qui n’est pas encore parue, une page dont le site ne peut se passer, une expiration trop tôt.',
  *run(context) {
    for (const pointer of pointersOf(context)) yield* pointerFaults(context, pointer)
    for (const entry of context.content.entries) {
      yield* neededFaults(context.content, entry)
      yield* dateFaults(context, entry)
    }
  },
}

function* pointerFaults({ content, view }: CheckContext, pointer: Pointer): Generator<Fault> {
  const target = content.byKey.get(pointer.to)
  if (!target || isDraft(pointer.from)) return
  if (isDraft(target)) {
    yield errorAt(pointer.file, pointer.at, {
      message: `Ce qui est publié ici renvoie à un brouillon, « ${target.key} ».`,
      hint: `Retirez ce renvoi, ou publiez le brouillon : ôtez « brouillon: true » de ${target.ficheFile}.`,
    })
    return
  }
  const state = publicationOf(target.fiche?.value ?? {}, view.today)
  if (state.state !== 'a-paraitre') return
  const own = publicationOf(pointer.from.fiche?.value ?? {}, view.today)
  if (own.state === 'a-paraitre' && own.day >= state.day) return
  const day = formatDate(state.day, 'fr-FR')
  if (pointer.kind === 'link') {
    yield warningAt(pointer.file, pointer.at, {
      message: `Ce lien mène à une annonce qui paraîtra le ${day} : d’ici là, ses mots se lisent, sans lien.`,
      hint: 'Relisez ces mots : ils ne doivent rien dévoiler de l’annonce. Le lien viendra seul, le jour venu.',
    })
  } else if (pointer.kind === 'fact') {
    yield errorAt(pointer.file, pointer.at, {
      message: `Ce fait vient d’une annonce qui paraîtra le ${day} : il la dévoilerait.`,
      hint: 'Attendez ce jour pour l’écrire ici, ou mettez le fait dans la fiche de cette page.',
    })
  }
}

/** Pages that the site always needs, current and published. */
function* neededFaults(content: Content, entry: RawEntry): Generator<Fault> {
  if (entry.collection !== 'pages' || !entry.fiche?.value) return
  const { collection, brouillon, expire } = entry.fiche.value
  const hint = 'Retirez la ligne : cette page doit rester en ligne tant que le site s’en sert.'
  if (brouillon && isNeeded(content, entry)) {
    yield errorAt(entry.ficheFile, entry.fiche.placeOf(['brouillon']), {
      message: 'Le site ne peut pas se passer de cette page : elle ne peut pas être un brouillon.',
      hint,
    })
  }
  if (expire !== undefined && (collection !== undefined || isNeeded(content, entry))) {
    yield errorAt(entry.ficheFile, entry.fiche.placeOf(['expire']), {
      message: 'Le site ne peut pas se passer de cette page : elle ne peut pas expirer.',
      hint,
    })
  }
}

function* dateFaults({ view }: CheckContext, entry: RawEntry): Generator<Fault> {
  const fiche = entry.fiche
  if (!fiche?.value) return
  const { expire } = fiche.value
  const since = archivedSince(fiche.value)
  if (entry.collection === 'annonces' && entry.fiche?.value) {
    const { date } = entry.fiche.value
    const day = appearanceOf(entry.fiche.value)
    if (since !== undefined && day !== undefined && since <= day) {
      yield errorAt(entry.ficheFile, fiche.placeOf(['expire']), {
        message: `Cette annonce expirerait le ${formatDate(expire ?? since, 'fr-FR')}, avant de paraître.`,
        hint: 'Choisissez un jour d’expiration qui suit « date ».',
      })
    }
    if (day === undefined && view.today !== undefined && date > view.today.slice(0, date.length)) {
      yield warningAt(entry.ficheFile, fiche.placeOf(['date']), {
        message: 'Cette date est à venir, mais sans jour : l’annonce paraît dès maintenant.',
        hint: 'Pour qu’elle attende, donnez le jour : AAAA-MM-JJ.',
      })
    }
  }
  if (entry.collection === 'appels' && entry.fiche?.value) {
    const { fermeture, echeances } = entry.fiche.value
    const closing = echeances[fermeture]
    if (since !== undefined && closing && !closing.annulee && since <= closing.instant.slice(0, 10)) {
      yield errorAt(entry.ficheFile, fiche.placeOf(['expire']), {
        message: 'Cet appel serait archivé avant sa fermeture.',
        hint: `Sa dernière échéance d’entrée est le ${formatDate(closing.instant.slice(0, 10), 'fr-FR')} : faites-le expirer ce jour-là ou après.`,
      })
    }
  }
}
