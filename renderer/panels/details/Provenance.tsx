import type { ArticleView } from '../../../shared/api/views.ts'
import { useMessages } from '../../state/window/app.ts'
import { ProvenanceItem } from './ProvenanceItem.tsx'
import './provenance.css'

/** All that happened to an article's evidence, newest first: how each version came in, and what was corrected. */
export function Provenance({ view }: { view: ArticleView }) {
  const m = useMessages()
  return (
    <section className="provenance">
      <h2>{m.provenanceTitle}</h2>
      <p className="field-hint">{m.provenanceHint}</p>
      <ol>
        {view.provenance.toReversed().map((entry) => (
          <ProvenanceItem key={entry.id} view={view} entry={entry} />
        ))}
      </ol>
    </section>
  )
}
