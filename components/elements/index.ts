import { EtatAppel } from './etat-appel'
import { EtatAppels } from './etat-appels'
import { PartagePage } from './partage-page'

// In this order: the count reads what each state has become.
customElements.define('etat-appel', EtatAppel)
customElements.define('etat-appels', EtatAppels)
customElements.define('partage-page', PartagePage)
