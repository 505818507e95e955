import { BookOpen, FileWarning } from 'lucide-react'
import { run } from '../../commands/run.ts'
import { useMessages, useReadOnly } from '../../state/window/app.ts'
import { useArticle } from '../../state/article/article.ts'
import { useLibrary } from '../../state/library/library.ts'
import { useDesk } from '../../state/window/desk.ts'
import { tellProblem } from '../../state/window/notices.ts'
import { Button } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { PaneBoundary } from '../PaneBoundary.tsx'
import { BesideDivider } from './BesideDivider.tsx'
import { OpenArticle } from './OpenArticle.tsx'
import { TabBar } from './TabBar.tsx'
import { useSlots, type Slot } from './use-slots.ts'
import './article-pane.css'
import './tab-bar.css'

/** The articles that are open: the one that is read, the one beside it, and those behind that one goes back to at once. */
export function ArticlePane() {
  const m = useMessages()
  const none = useArticle(({ wanted }) => wanted === null)
  const slots = useSlots()
  return (
    <section className="article-pane" aria-label={m.articleRegion}>
      <TabBar />
      <div className="article-slots">
        {slots.map((slot) => (
          <ArticleSlot key={slot.id} slot={slot} />
        ))}
        {slots.some(({ side }) => side === 'left') && <BesideDivider />}
        {none && <Nothing />}
      </div>
    </section>
  )
}

/** Where no article is open; where there is none yet, this is how to get one. */
function Nothing() {
  const m = useMessages()
  const readOnly = useReadOnly()
  const first = useLibrary(({ articles }) => articles?.length === 0)
  return (
    <EmptyState title={m.articleNone} icon={<BookOpen aria-hidden />}>
      <p>{first ? m.libraryEmptyHint : m.articleNoneHint}</p>
      {first && (
        <Button look="primary" disabled={readOnly} onClick={() => run('bringIn')}>
          {m.commandBringIn}
        </Button>
      )}
    </EmptyState>
  )
}

/** The room of one article. Whoever touches the one beside reads there from then on. */
function ArticleSlot({ slot }: { slot: Slot }) {
  const { id, view, side, live } = slot
  const beside = side === 'left' || side === 'right'
  const take = () => {
    if (!live) useArticle.getState().open(id).catch(tellProblem)
  }
  return (
    <div
      className="article-slot"
      data-side={side}
      data-live={live || undefined}
      {...(beside && { role: 'group', 'aria-label': view?.title })}
      // The lines between panes are taken hold of from beside them, too.
      onPointerDownCapture={(event) => event.defaultPrevented || take()}
      onFocusCapture={take}
    >
      <Shown slot={slot} />
    </div>
  )
}

function Shown({ slot: { id, view, live } }: { slot: Slot }) {
  const m = useMessages()
  const failure = useArticle((article) => (live ? article.failure : null))
  const offset = useDesk(({ desk }) => desk?.reading[id] ?? (desk ? 0 : null))

  if (failure)
    return (
      <EmptyState title={m.articleFailed} icon={<FileWarning aria-hidden />}>
        <p className="article-problem" role="alert">
          {m.errorText(failure.code, failure.detail)}
        </p>
        <Button onClick={() => void useArticle.getState().reload().catch(tellProblem)}>
          {m.articleTryAgain}
        </Button>
        {(failure.code === 'file-damaged' || failure.code === 'capture-not-found') && (
          <Button onClick={() => run('backups')}>{m.commandBackups}</Button>
        )}
      </EmptyState>
    )
  if (!view || offset === null) return <output className="article-loading">{m.articleLoading}</output>
  return (
    <PaneBoundary key={view.capture.sha256} title={m.articleFailed}>
      <OpenArticle view={view} initialOffset={offset} live={live} />
    </PaneBoundary>
  )
}
