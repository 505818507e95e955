import type { ArticleView } from '../../../shared/api/views.ts'
import { useMessages } from '../../state/app.ts'
import { useArticle } from '../../state/article.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { CaptureFacts } from './CaptureFacts.tsx'
import { MetaForm } from './MetaForm.tsx'
import './details.css'

/** What is known of the open article: its fields, to be changed in place, and where its text comes from. */
export function Details() {
  const view = useArticle((state) => state.view)
  const m = useMessages()
  if (!view) return <EmptyState title={m.detailsNone} />
  return (
    <div className="details">
      <MetaForm key={view.id} view={view} />
      <Captures view={view} />
    </div>
  )
}

function Captures({ view }: { view: ArticleView }) {
  const m = useMessages()
  return (
    <section>
      <h2>{m.capturesTitle(view.captures.length)}</h2>
      <p className="field-hint">{m.capturesHint}</p>
      {view.captures.toReversed().map((capture) => (
        <CaptureFacts key={capture.sha256} capture={capture} shown={capture.sha256 === view.capture.sha256} />
      ))}
    </section>
  )
}
