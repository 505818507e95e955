import type { ArticleView } from '../../../shared/api/views.ts'
import { useMessages, useReadOnly } from '../../state/window/app.ts'
import { useFormat } from '../../state/format.ts'
import { tellProblem } from '../../state/window/notices.ts'
import { save } from '../../state/window/save.ts'
import { Button } from '../../ui/Button.tsx'

/** The suggestions that were put aside in this article, folded, each with a way back. */
export function Dismissed({ view }: { view: ArticleView }) {
  const m = useMessages()
  const format = useFormat()
  const readOnly = useReadOnly()
  const { id: article, dismissals, language } = view
  if (dismissals.length === 0) return null
  return (
    <details className="lens-dismissed">
      <summary>{m.lensDismissed(format.number(dismissals.length))}</summary>
      <ul>
        {dismissals.map(({ id, sentence }) => (
          <li key={id}>
            <span dir="auto" lang={language || undefined}>
              {sentence}
            </span>
            {!readOnly && (
              <Button
                look="quiet"
                onClick={() => void save('lens.bringBack', { article, ids: [id] }).catch(tellProblem)}
              >
                {m.lensBringBack}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </details>
  )
}
