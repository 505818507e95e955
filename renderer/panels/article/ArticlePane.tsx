import { BookOpen, FileWarning } from 'lucide-react'
import { useMessages } from '../../state/app.ts'
import { useArticle } from '../../state/article.ts'
import { useDesk } from '../../state/desk.ts'
import { tellProblem } from '../../state/notices.ts'
import { Button } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { PaneBoundary } from '../PaneBoundary.tsx'
import { OpenArticle } from './OpenArticle.tsx'
import './article-pane.css'

/** The article that is being read, with its header and the toolbar of a selection. */
export function ArticlePane() {
  const m = useMessages()
  return (
    <section className="article-pane" aria-label={m.articleRegion}>
      <Shown />
    </section>
  )
}

function Shown() {
  const m = useMessages()
  const { view, wanted, failure } = useArticle()
  const desk = useDesk(({ desk }) => desk)

  if (failure)
    return (
      <EmptyState title={m.articleFailed} icon={<FileWarning aria-hidden />}>
        <p className="article-problem" role="alert">
          {m.errorText(failure.code, failure.detail)}
        </p>
        <Button onClick={() => void useArticle.getState().reload().catch(tellProblem)}>
          {m.articleTryAgain}
        </Button>
      </EmptyState>
    )
  if (wanted === null)
    return (
      <EmptyState title={m.articleNone} icon={<BookOpen aria-hidden />}>
        <p>{m.articleNoneHint}</p>
      </EmptyState>
    )
  if (view?.id !== wanted || !desk) return <output className="article-loading">{m.articleLoading}</output>
  return (
    <PaneBoundary key={`${view.id} ${view.capture.sha256}`} title={m.articleFailed}>
      <OpenArticle view={view} initialOffset={desk.reading[view.id] ?? 0} />
    </PaneBoundary>
  )
}
