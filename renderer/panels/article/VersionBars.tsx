import { History, ListChecks } from 'lucide-react'
import { memo } from 'react'
import type { ArticleView } from '../../../shared/api/views.ts'
import { run } from '../../commands/run.ts'
import { useMessages } from '../../state/window/app.ts'
import { isOlder, useArticle } from '../../state/article/article.ts'
import { useFormat } from '../../state/format.ts'
import { tellProblem } from '../../state/window/notices.ts'
import { usePlacing } from '../../state/article/placing.ts'
import { Button } from '../../ui/Button.tsx'
import './version-bars.css'

/** Said quietly above an article: that an older version is shown, or that a newer one left annotations in doubt. */
export const VersionBars = memo(function VersionBars({ view }: { view: ArticleView }) {
  const m = useMessages()
  const format = useFormat()
  const placing = usePlacing((state) => state.placing?.article === view.id)
  if (isOlder(view))
    return (
      <aside className="version-bar">
        <History aria-hidden />
        <p>{m.versionOlder(format.moment(view.capture.importedAt))}</p>
        <Button look="quiet" onClick={() => void useArticle.getState().showCapture(null).catch(tellProblem)}>
          {m.versionToNewest}
        </Button>
      </aside>
    )
  const undecided = [...view.highlights, ...view.claims].filter((one) => one.undecided).length
  if (undecided === 0 || placing) return null
  return (
    <aside className="version-bar">
      <ListChecks aria-hidden />
      <p>{m.versionUndecided(format.number(undecided), undecided === 1)}</p>
      <Button look="quiet" onClick={() => run('reviewVersion')}>
        {m.versionReview}
      </Button>
    </aside>
  )
})
