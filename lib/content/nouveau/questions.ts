import type { Content } from '../content'
import { draftOf } from './draft'
import { type Answers, kindNames, type OptionName } from './options'
import { type Refusal, readRequest } from './request'

/** Asks one thing and gives what was typed; an empty answer takes the default. */
export type Ask = (question: string) => Promise<string>

type Question = {
  readonly option: OptionName
  readonly text: string
  /** Taken by an empty answer; without one, an answer is needed. */
  readonly usual?: string
}

/**
 * Asks for what the answers do not say yet, one question at a time, again after an answer that cannot be taken, and
 * gives the answers complete. `say` shows why an answer cannot be taken.
 */
export async function askForRest(
  content: Content,
  given: Answers,
  today: string,
  ask: Ask,
  say: (line: string) => void,
): Promise<Answers> {
  const answers = new Map(given)
  const asked = new Set<OptionName>()
  for (let next = nextQuestion(answers, today, asked); next; next = nextQuestion(answers, today, asked)) {
    const { option, text, usual } = next
    const typed = (await ask(usual ? `${text} [${usual}] ` : `${text} `)).trim()
    const answer = typed === '' ? usual : typed
    if (answer === undefined) {
      say('Il faut une réponse pour continuer (Ctrl + C pour abandonner).')
      continue
    }
    if (answer !== '') answers.set(option, answer)
    const refusal = readRequest(content, answers, today).refusals.find((found) => found.option === option)
    if (refusal && answers.has(option)) {
      say(refusal.message)
      answers.delete(option)
    } else asked.add(option)
  }
  for (let left = remaining(content, answers, today); left; left = remaining(content, answers, today)) {
    say(left.message)
    const typed = (await ask(`Autre réponse (--${left.option}) ? `)).trim()
    if (typed !== '') answers.set(left.option, typed)
  }
  return answers
}

/** A folder or an address that exists already is only known once everything else is. */
function remaining(content: Content, answers: Answers, today: string): Refusal | undefined {
  const { entry, refusals } = readRequest(content, answers, today)
  return refusals[0] ?? (entry && draftOf(content, entry, today).refusals[0])
}

function nextQuestion(answers: Answers, today: string, asked: ReadonlySet<OptionName>): Question | undefined {
  return questionsFor(answers, today).find(({ option }) => !answers.has(option) && !asked.has(option))
}

/** All that the answers so far lead to, in the order in which a person thinks of it. */
function questionsFor(answers: Answers, today: string): readonly Question[] {
  const kind = answers.get('quoi')
  const questions: Question[] = [
    { option: 'quoi', text: `Que voulez-vous ajouter : ${kindNames.join(', ')} ?` },
  ]
  questions.push({ option: 'version', text: 'Pour qui : les-deux, france, quebec ?', usual: 'les-deux' })
  const isForBoth = (answers.get('version') ?? 'les-deux') === 'les-deux'
  if (!isForBoth) questions.push({ option: 'titre', text: 'Titre de la page ?' })
  else if (!answers.has('titre')) {
    const french = answers.get('titre-france')
    questions.push({ option: 'titre-france', text: 'Titre dans la version de la France ?' })
    questions.push({
      option: 'titre-quebec',
      text: 'Titre dans la version du Québec ?',
      ...(french && { usual: french }),
    })
  }
  if (kind === 'annonce')
    questions.push({
      option: 'date',
      text: 'Jour de l’annonce, avant lequel elle ne paraît pas (AAAA-MM-JJ) ?',
      usual: today,
    })
  if (kind === 'page') {
    questions.push({
      option: 'rubrique',
      text: 'Au-dessous de quelle page, par son dossier (Entrée : aucune) ?',
      usual: '',
    })
  }
  if (kind === 'signataire') {
    questions.push({ option: 'role', text: 'Son rôle : signataire ou partenaire ?' })
    questions.push({ option: 'cote', text: 'Sa rive : france ou quebec ?' })
    questions.push({ option: 'site', text: 'L’adresse de son site (https://…) ?' })
  }
  if (kind === 'appel') {
    questions.push({ option: 'date', text: 'Clôture, avec l’heure (2027-03-12T17:00) ?' })
    questions.push({ option: 'cote', text: 'À l’heure de quelle rive : france ou quebec ?' })
    questions.push({ option: 'organismes', text: 'Qui le lance (prima-quebec, cribiq…) ?' })
  }
  return questions
}
