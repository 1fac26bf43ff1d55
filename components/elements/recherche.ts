import { RechercheSite } from './recherche-site'

customElements.define('recherche-site', RechercheSite)
