import type { Content } from '../content'
import { type Fault, orderFaults } from '../fault'
import { createSite } from '../site'
import { addresses } from './addresses'
import { braces } from './braces'
import type { Check } from './check'
import { data } from './data'
import { folders } from './folders'
import { headings } from './headings'
import { images } from './images'
import { links } from './links'
import { references } from './references'
import { repeatedFacts } from './repeated-facts'
import { savedText } from './saved-text'
import { syntax } from './syntax'
import { typographyOfPlace } from './typography'
import { vocabularyOfPlace } from './vocabulary'
import { words } from './words'

/** Everything the content report looks for. */
export const checks: readonly Check[] = [
  savedText,
  folders,
  data,
  syntax,
  words,
  braces,
  headings,
  links,
  images,
  references,
  addresses,
  repeatedFacts,
  typographyOfPlace,
  vocabularyOfPlace,
]

/**
 * The content report: every fault of every file, in file order. The same for `npm run verifier`, the build, the
 * dev overlay and the tests. Never throws.
 */
export function checkContent(content: Content): readonly Fault[] {
  const context = { content, site: createSite(content) }
  return orderFaults(checks.flatMap((check) => [...check.run(context)]))
}
