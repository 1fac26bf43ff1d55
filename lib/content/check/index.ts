import type { Content } from '../content'
import { type Fault, orderFaults } from '../fault'
import type { View } from '../publication'
import { createSite } from '../site'
import { addresses } from './addresses'
import { braces } from './braces'
import type { Check } from './check'
import { data } from './data'
import { asDrafts, isDraft } from './drafts'
import { folders } from './folders'
import { headings } from './headings'
import { images } from './images'
import { links } from './links'
import { publication } from './publication'
import { references } from './references'
import { repeatedFacts } from './repeated-facts'
import { savedText } from './saved-text'
import { longSentences } from './sentences'
import { syntax } from './syntax'
import { typographyOfPlace } from './typography'
import { unwrittenTexts } from './unwritten'
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
  publication,
  repeatedFacts,
  typographyOfPlace,
  vocabularyOfPlace,
  longSentences,
  unwrittenTexts,
]

/**
 * The content report: every fault of every file, in file order. The same for `npm run verifier`, the build, the
 * dev overlay and the tests. A view that leaves drafts out lets their errors be warnings, as nobody reads them yet;
 * without a view, no date has any effect. Never throws.
 */
export function checkContent(content: Content, view: View = { unpublished: false }): readonly Fault[] {
  const site = createSite(content, { ...view, unpublished: true })
  // Relating a large site takes seconds: without a draft to leave out, once is enough.
  const hasDrafts = !view.unpublished && content.entries.some(isDraft)
  const published = hasDrafts ? createSite(content, { unpublished: false }) : site
  const context = { content, view, site, published }
  const faults = orderFaults(checks.flatMap((check) => [...check.run(context)]))
  return view.unpublished ? faults : asDrafts(content, faults)
}
