import { Typeset } from '@/components/Typeset'
import { slugOf } from '@/lib/content/slug'
import type { WordProps } from './reading'

/**
 * A question that opens on its answer. The anchor is on the answer, not on the frame: a browser opens what an
 * address or a search in the page points into, and only then.
 */
export function Question({ titre, id, children }: WordProps<'Question'>) {
  return (
    <details className="question">
      <summary>
        <h3>
          <Typeset text={titre} />
        </h3>
      </summary>
      <div className="question-reponse" id={id ?? slugOf(titre)}>
        {children}
      </div>
    </details>
  )
}
