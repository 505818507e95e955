import type { Id } from '../../../shared/model/id.ts'
import { useApp } from './app.ts'
import { useArchive } from '../archive/archive.ts'
import { useArticle } from '../article/article.ts'
import { forgetTrail } from '../finding/back.ts'
import { useDesk } from './desk.ts'
import { forgetDeskSteps } from './desk-steps.ts'
import { useDraft } from '../article/draft.ts'
import { useEverywhere } from '../finding/find-everywhere.ts'
import { useFind } from '../finding/find.ts'
import { useFocus } from '../article/focus.ts'
import { useIntake } from '../intake/intake.ts'
import { useLibrary } from '../library/library.ts'
import { useLibrarySelection } from '../library/library-selection.ts'
import { forgetNotes } from '../article/notes.ts'
import { tellProblem } from './notices.ts'
import { takeOffered } from '../intake/offered.ts'
import { usePlacing } from '../article/placing.ts'
import { useReview } from '../article/review.ts'
import { noteOpened } from '../article/seen.ts'
import { forgetFollowed } from '../follow-tags.ts'
import { forgetTabs, restoreTabs } from './tabs.ts'
import { useView } from './view.ts'

/** True while a notebook was entered whose library was not known yet, so that nothing could be opened. */
let unopened = false

function leave(): void {
  unopened = false
  useLibrary.getState().clear()
  useArticle.getState().clear()
  useFocus.getState().clear()
  useLibrarySelection.getState().clear()
  useArchive.getState().clear()
  useReview.getState().clear()
  usePlacing.getState().end()
  useDesk.getState().clear()
  forgetDeskSteps()
  forgetNotes()
  forgetFollowed()
  useIntake.getState().clear()
  useDraft.getState().drop()
  useView.setState({ place: 'article', side: 'cards' })
  useEverywhere.getState().clear()
  useFind.getState().close()
  forgetTrail()
  forgetTabs()
}

async function enter(): Promise<void> {
  await Promise.all([useDesk.getState().load(), useLibrary.getState().load()])
  await openLeft()
  // Without its cache the library is read with the articles; and an answer that a newer question overtook is not taken.
  const unknown =
    useLibrary.getState().articles === null || useApp.getState().state?.notebook?.loading != null
  unopened = unknown && useArticle.getState().wanted === null
  await takeOffered()
}

/** Opens the article that was read last, else one that was open, or any; none while somebody has chosen one already. */
async function openLeft(): Promise<void> {
  const articles = useLibrary.getState().articles ?? []
  const { article, tabs } = useDesk.getState().desk ?? {}
  const first =
    articles.find(({ id }) => id === article) ??
    articles.find(({ id }) => tabs?.open.includes(id)) ??
    articles[0]
  if (useArticle.getState().wanted === null) restoreTabs(first?.id ?? null)
  if (first && useArticle.getState().wanted === null) await useArticle.getState().open(first.id)
}

function openOnceKnown(): () => void {
  return useLibrary.subscribe(({ articles }) => {
    if (!unopened || !articles?.length) return
    unopened = false
    openLeft().catch(tellProblem)
  })
}

/** Fills and empties the stores as notebooks open and close, and remembers which article was open last. */
export function followNotebook(): () => void {
  let folder: string | null = null
  let article: Id | null = null
  const stops = [
    openOnceKnown(),
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
