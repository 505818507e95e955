import { MapPin } from 'lucide-react'
import type { ArticleView } from '../../../shared/api/views.ts'
import { stopPlacing } from '../../commands/review.ts'
import { useMessages } from '../../state/window/app.ts'
import { usePlacing } from '../../state/article/placing.ts'
import { Button } from '../../ui/Button.tsx'
import './version-bars.css'

/** While an annotation is being placed by hand: its old words, and what to do. */
export function PlacingBar({ view }: { view: ArticleView }) {
  const m = useMessages()
  const placing = usePlacing((state) => state.placing)
  if (placing?.article !== view.id) return null
  return (
    <aside className="version-bar placing-bar">
      <MapPin aria-hidden />
      <div role="status">
        <p>{m.placingHint}</p>
        <p className="placing-old">
          <span className="visually-hidden">{m.placingOld}: </span>
          <q dir="auto">{placing.quote}</q>
        </p>
      </div>
      <Button look="quiet" onClick={stopPlacing}>
        {m.placingCancel}
      </Button>
    </aside>
  )
}
