import { defaultKeymap, history, historyKeymap } from '@codemirror/commands'
import { markdown } from '@codemirror/lang-markdown'
import { yaml, yamlFrontmatter } from '@codemirror/lang-yaml'
import { defaultHighlightStyle, syntaxHighlighting } from '@codemirror/language'
import { setDiagnostics } from '@codemirror/lint'
import { search, searchKeymap } from '@codemirror/search'
import { EditorState } from '@codemirror/state'
import { EditorView, highlightSpecialChars, keymap, lineNumbers } from '@codemirror/view'
import type { Fault } from '@/lib/content/fault'
import { exactText, offsetIn, savedText } from './exact-text'
import { given, openText, Refused, saveText } from './requests'

/** One file under edit: its text, its faults below, and what the disk held when it was opened. */
export class TextArea {
  readonly element = document.createElement('section')
  private readonly faults = document.createElement('ul')
  private readonly conflict = document.createElement('div')
  private readonly view: EditorView
  private version = ''
  private opened = ''

  constructor(
    readonly file: string,
    private readonly onChange: () => void,
  ) {
    const title = document.createElement('h2')
    title.textContent = file.slice(file.lastIndexOf('/') + 1)
    title.id = `titre-${title.textContent}`
    this.faults.className = 'fautes'
    // The first view writes the style sheet of all: it must know the key that the policy asks for.
    this.view = new EditorView({ extensions: EditorView.cspNonce.of(given('cle')) })
    this.element.setAttribute('aria-labelledby', title.id)
    this.element.append(title, this.conflict, this.view.dom, this.faults)
  }

  /** Reads the file from the disk; what was typed and not saved is left. */
  async open(): Promise<void> {
    const { text, version } = await openText(this.file)
    this.version = version
    this.opened = text
    this.conflict.replaceChildren()
    this.conflict.className = ''
    this.view.setState(EditorState.create({ doc: text, extensions: this.extensions(text) }))
  }

  get text(): string {
    return savedText(this.view.state)
  }

  get isChanged(): boolean {
    return this.text !== this.opened
  }

  /** Saves what was typed. On a file that someone else has changed, says so and saves nothing. Throws Refused. */
  async save(): Promise<void> {
    const { text } = this
    if (text === this.opened) return
    try {
      this.version = (await saveText(this.file, text, this.version)).version
      this.opened = text
    } catch (error) {
      if (error instanceof Refused && error.status === 409) this.showConflict(error.message)
      throw error
    }
  }

  showFaults(faults: readonly Fault[]): void {
    this.faults.replaceChildren(...faults.map((fault) => this.itemOf(fault)))
    const { state } = this.view
    const diagnostics = faults.map((fault) => {
      const from = offsetIn(state.doc, fault)
      const to = Math.min(from + 1, state.doc.length)
      return { from, to, severity: fault.severity, message: `${fault.message} ${fault.hint}` }
    })
    this.view.dispatch(setDiagnostics(state, diagnostics))
  }

  private itemOf(fault: Fault): HTMLElement {
    const item = document.createElement('li')
    item.className = fault.severity === 'error' ? 'erreur' : 'avertissement'
    const button = document.createElement('button')
    button.type = 'button'
    button.textContent = `${fault.line}:${fault.column}  ${fault.message}`
    button.addEventListener('click', () => {
      const anchor = offsetIn(this.view.state.doc, fault)
      this.view.dispatch({
        selection: { anchor },
        effects: EditorView.scrollIntoView(anchor, { y: 'center' }),
      })
      this.view.focus()
    })
    const hint = document.createElement('p')
    hint.textContent = `→ ${fault.hint}`
    item.append(button, hint)
    return item
  }

  private showConflict(message: string): void {
    const words = document.createElement('p')
    words.textContent = `${message} Copiez ailleurs ce que vous avez tapé, puis reprenez le fichier.`
    const button = document.createElement('button')
    button.type = 'button'
    button.textContent = 'Reprendre le fichier du disque'
    button.addEventListener('click', () => this.open().then(this.onChange))
    this.conflict.className = 'conflit'
    this.conflict.replaceChildren(words, button)
  }

  private extensions(text: string) {
    const isYaml = this.file.endsWith('.yaml')
    return [
      exactText(text),
      EditorView.cspNonce.of(given('cle')),
      lineNumbers(),
      highlightSpecialChars(),
      history(),
      search({ top: true }),
      keymap.of([...defaultKeymap, ...historyKeymap, ...searchKeymap]),
      EditorView.lineWrapping,
      isYaml ? yaml() : yamlFrontmatter({ content: markdown() }),
      syntaxHighlighting(defaultHighlightStyle),
      EditorState.phrases.of(phrases),
      EditorView.contentAttributes.of({
        'aria-label': this.file,
        spellcheck: String(!isYaml),
        lang: this.file.endsWith('fr-CA.mdx') ? 'fr-CA' : 'fr-FR',
      }),
      EditorView.updateListener.of((update) => {
        if (update.docChanged) this.onChange()
      }),
    ]
  }
}

const phrases = {
  Find: 'Chercher',
  Replace: 'Remplacer',
  next: 'suivant',
  previous: 'précédent',
  all: 'tout',
  'match case': 'respecter la casse',
  'by word': 'mot entier',
  regexp: 'expression',
  replace: 'remplacer',
  'replace all': 'tout remplacer',
  close: 'fermer',
  'current match': 'passage trouvé',
  'on line': 'à la ligne',
  'replaced match on line $': 'remplacé à la ligne $',
  'replaced $ matches': '$ passages remplacés',
  'Go to line': 'Aller à la ligne',
  go: 'aller',
  'Control character': 'Caractère de contrôle',
  Diagnostics: 'Fautes',
  'No diagnostics': 'Aucune faute',
}
