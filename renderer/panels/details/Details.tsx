import { useMessages } from '../../state/window/app.ts'
import { useArticleBeside } from '../../state/article/beside.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Filing } from './Filing.tsx'
import { MetaForm } from './MetaForm.tsx'
import { Provenance } from './Provenance.tsx'
import './details.css'

/** What is known of the open article: its fields, to be changed in place, and where its text comes from. */
export function Details() {
  const view = useArticleBeside()
  const m = useMessages()
  if (!view) return <EmptyState title={m.detailsNone}>{m.articleNoneHint}</EmptyState>
  return (
    <div className="details">
      <MetaForm key={view.id} view={view} />
      <Filing view={view} />
      <Provenance view={view} />
    </div>
  )
}
