const vowel = 'aeiouyàâäéèêëïîôöùûüœæ'

/** Common words that the rules below count wrongly. */
const exceptions: Readonly<Record<string, number>> = { août: 1, chaos: 2, monsieur: 2, pays: 2, paysage: 3 }

/** Words whose `-ent` is heard. The rest, but for those in `-ment`, are plurals of verbs: « ils lancent ». */
const heardEnt =
  listed(`absent accent accident adhérent adolescent affluent agent apparent argent cent client cohérent
  compétent concurrent conséquent content continent convergent couvent déficient différent divergent efficient effluent
  éloquent émergent équivalent évident excellent expédient fréquent imminent incident influent ingrédient innocent
  intelligent lent occident orient parent patient permanent pertinent précédent présent président prudent quotient récent
  récipient récurrent résident souvent talent torrent transparent urgent vent violent`)

/** Verbs in `-ment`, whose `-ent` is not heard. */
const silentMent =
  listed(`affirment aiment animent arment assument chôment clament confirment consomment consument
  déclament dénomment déforment enferment entament estiment expriment ferment forment fument impriment informent nomment
  oppriment périment priment proclament réclament referment renferment renomment répriment résument supriment suppriment
  surnomment transforment`)

/**
 * Syllables heard in a French word said with care. A final mute e does not count (« entreprise » : 3), one inside the word
 * does (« développement » : 5). i, u and ou glide into the vowel that follows (« nation » : 2), unless two consonants hold
 * them back (« ouvrier » : 3). An acronym that cannot be read as a word is spelled (« RSRI » : 4). Figures have none.
 */
export function syllablesOf(word: string): number {
  return word
    .split(/[-'’]/)
    .map((part) => (isSpelled(part) ? spelled(part) : heard(part.toLowerCase())))
    .reduce((total, count) => total + count, 0)
}

function heard(word: string): number {
  const singular = word.replace(/s$/, '')
  const known = exceptions[word] ?? exceptions[singular]
  if (known !== undefined) return known
  const sounds = partedVowels(withoutSilentLetters(word, singular))
  return sounds.match(new RegExp(`[${vowel}]+`, 'g'))?.length ?? 0
}

/** Takes out the endings that nobody hears and the u of `qu` and `gu`; a word keeps its only vowel. */
function withoutSilentLetters(word: string, singular: string): string {
  const spoken = word
    .replace(/qu/g, 'k')
    .replace(/gu(?=[eéèêiîy])/g, 'g')
    .replace(/ge(?=[aàâoôu])/g, 'j')
  const ending = spoken.endsWith('ent') && isSilentEnt(word, singular) ? /ent$/ : /es?$/
  const shorter = spoken.replace(ending, '')
  return new RegExp(`[${vowel}]`).test(shorter) ? shorter : spoken
}

function isSilentEnt(word: string, singular: string): boolean {
  if (word.endsWith('ment')) return silentMent.has(word)
  // « Il vient, il tient »: ien is one sound, and is heard.
  return !heardEnt.has(singular) && !/[vt]ient$/.test(word)
}

/** Sets a mark between vowels that are said apart. */
function partedVowels(word: string): string {
  return (
    word
      // y between vowels belongs to both: « moyen », « payer ».
      .replace(new RegExp(`(?<=[${vowel}])y(?=[${vowel}])`, 'g'), 'j')
      .replace(new RegExp(`([éèêëïöü])(?=[${vowel}])`, 'g'), '$1|')
      .replace(/([aeo])(?=[éèêëïöü])/g, '$1|')
      .replace(/a(?=[eo])|o(?=[ao]|e(?!u))|e(?=o)/g, '$&|')
      .replace(new RegExp(`([bcdfgkptv][lr])(i(?=[${vowel}])|u(?=[aeéèo]))`, 'g'), '$1$2|')
  )
}

const letters = /^\p{Lu}+s?$/u

/** Capitals that do not alternate with vowels as a word does: « PSO » is spelled, « PRIMA » is read. */
function isSpelled(word: string): boolean {
  if (word.length < 2 || !letters.test(word)) return false
  return word.length < 5 && !/^[^AEIOUY]?(?:[AEIOUY][^AEIOUY])*[AEIOUY]?$/.test(word)
}

/** One syllable a letter, but for W and Y: « double v », « i grec ». */
function spelled(word: string): number {
  return word.replace(/s$/, '').length + 2 * (word.split('W').length - 1) + (word.split('Y').length - 1)
}

function listed(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/))
}
