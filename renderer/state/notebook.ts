import type { Id } from '../../shared/model/id.ts'
import { useApp } from './app.ts'
import { useArchive } from './archive.ts'
import { useArticle } from './article.ts'
import { forgetTrail } from './back.ts'
import { useDesk } from './desk.ts'
import { useDraft } from './draft.ts'
import { useEverywhere } from './find-everywhere.ts'
import { useFind } from './find.ts'
import { useFocus } from './focus.ts'
import { useIntake } from './intake.ts'
import { useLibrary } from './library.ts'
import { useLibrarySelection } from './library-selection.ts'
import { tellProblem } from './notices.ts'
import { usePlacing } from './placing.ts'
import { useReview } from './review.ts'
import { noteOpened } from './seen.ts'
import { useView } from './view.ts'

function leave(): void {
  useLibrary.getState().clear()
  useArticle.getState().clear()
  useFocus.getState().clear()
  useLibrarySelection.getState().clear()
  useArchive.getState().clear()
  useReview.getState().clear()
  usePlacing.getState().end()
  useDesk.setState({ desk: null })
  useIntake.getState().clear()
  useDraft.getState().drop()
  useView.setState({ place: 'article', side: 'cards' })
  useEverywhere.getState().clear()
  useFind.getState().close()
  forgetTrail()
}

async function enter(): Promise<void> {
  await Promise.all([useDesk.getState().load(), useLibrary.getState().load()])
  const articles = useLibrary.getState().articles ?? []
  const left = useDesk.getState().desk?.article
  const first = articles.find(({ id }) => id === left) ?? articles[0]
  if (first && useArticle.getState().wanted === null) await useArticle.getState().open(first.id)
}

/** Fills and empties the stores as notebooks open and close, and remembers which article was open last. */
export function followNotebook(): () => void {
  let folder: string | null = null
  let article: Id | null = null
  const stops = [
    useApp.subscribe(({ state }) => {
      const now = state?.notebook?.folder ?? null
      if (now === folder) return
      folder = now
      leave()
      if (now !== null) enter().catch(tellProblem)
    }),
    useArticle.subscribe(({ view }) => {
      const now = view?.id ?? null
      if (now === article) return
      article = now
      if (now === null) return
      useDesk.getState().keep({ article: now })
      useDesk.getState().remember('articles', now)
      noteOpened(now)
    }),
  ]
  return () => stops.forEach((stop) => stop())
}
