import type { Folder } from '../folders'
import { askReport, given, listFolders } from './requests'
import { TextArea } from './text-area'

const one = <E extends Element>(selector: string, kind: new () => E): E => {
  const found = document.querySelector(selector)
  if (!(found instanceof kind)) throw new Error(`The page has no ${selector}.`)
  return found
}
const choice = one('#dossier', HTMLSelectElement)
const state = one('#etat', HTMLElement)
const texts = one('#textes', HTMLElement)
const shores = one('#rives', HTMLElement)
const frame = one('#cadre', HTMLIFrameElement)

let folders: readonly Folder[] = []
let areas: readonly TextArea[] = []
let waiting: ReturnType<typeof setTimeout> | undefined
let isAsking = false
let isStale = false

const changed = () => areas.filter((area) => area.isChanged)

async function start(): Promise<void> {
  folders = await listFolders()
  choice.replaceChildren(...folders.map(({ id, title }) => new Option(`${id} — ${title}`, id)))
  const wanted = decodeURIComponent(location.hash.slice(1))
  await show(folders.find(({ id }) => id === wanted) ?? folders[0])
}

async function show(folder: Folder | undefined): Promise<void> {
  if (!folder) return
  choice.value = folder.id
  history.replaceState(null, '', `#${encodeURIComponent(folder.id)}`)
  say('Ouverture…')
  areas = []
  texts.replaceChildren()
  showPreview(folder)
  const opened = folder.files.map((file) => new TextArea(file, changeSeen))
  // Shown once they are read: what is typed in an area that is still empty would be lost.
  await Promise.all(opened.map((area) => area.open()))
  if (choice.value !== folder.id) return
  areas = opened
  texts.replaceChildren(...areas.map((area) => area.element))
  changeSeen()
}

function showPreview({ addresses }: Folder): void {
  const buttons = Object.entries(addresses).map(([locale, address]) => {
    const button = document.createElement('button')
    button.type = 'button'
    button.textContent = locale
    button.addEventListener('click', () => {
      frame.src = given('apercu') + address
    })
    return button
  })
  shores.replaceChildren(...buttons)
  frame.src = given('apercu') + (Object.values(addresses)[0] ?? '/')
}

function changeSeen(): void {
  const count = changed().length
  say(count === 0 ? 'Tout est enregistré.' : `${count} fichier(s) à enregistrer.`)
  clearTimeout(waiting)
  waiting = setTimeout(() => guard(report), 500)
}

async function report(): Promise<void> {
  // One at a time: a report reads the whole content.
  isStale = isAsking
  if (isAsking) return
  isAsking = true
  const shown = areas
  const unsaved = Object.fromEntries(changed().map((area) => [area.file, area.text]))
  const faults = await askReport(
    shown.map((area) => area.file),
    unsaved,
  ).finally(() => {
    isAsking = false
  })
  // Another folder was opened, or more was typed, since this was asked.
  if (isStale || shown !== areas) return report()
  for (const area of shown) area.showFaults(faults.filter((fault) => fault.file === area.file))
}

async function save(): Promise<void> {
  for (const area of changed()) await area.save()
  changeSeen()
}

/** Runs an act and says in the page what went wrong with it. */
function guard(act: () => Promise<void>): Promise<void> {
  return act().catch((error: unknown) => say(error instanceof Error ? error.message : String(error)))
}

function say(words: string): void {
  if (state.textContent !== words) state.textContent = words
}

choice.addEventListener('change', () => {
  const leaves =
    changed().length === 0 || confirm('Des changements ne sont pas enregistrés. Les abandonner ?')
  const id = leaves ? choice.value : decodeURIComponent(location.hash.slice(1))
  choice.value = id
  if (leaves) guard(() => show(folders.find((folder) => folder.id === id)))
})
one('#enregistrer', HTMLButtonElement).addEventListener('click', () => guard(save))
addEventListener('keydown', (event) => {
  if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 's') return
  event.preventDefault()
  guard(save)
})
addEventListener('beforeunload', (event) => {
  if (changed().length > 0) event.preventDefault()
})
guard(start)
