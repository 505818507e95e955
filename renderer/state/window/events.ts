import type { ApiEvent } from '../../../shared/api/index.ts'
import { assertNever } from '../../../shared/errors.ts'
import { onEvent } from '../../host/client.ts'
import { useApp } from './app.ts'
import { useArchive } from '../archive/archive.ts'
import { useArticle } from '../article/article.ts'
import { useDraft } from '../article/draft.ts'
import { tellProgress } from '../intake/import-progress.ts'
import { useLibrary } from '../library/library.ts'
import { forgetDeskSteps } from './desk-steps.ts'
import { tellProblem, useNotices } from './notices.ts'
import { takeOffered } from '../intake/offered.ts'
import { useReview } from '../article/review.ts'
import { useSave } from './save.ts'
import { useView } from './view.ts'

/** An edit of many articles tells of each: the archive is read again once it is quiet. */
const QUIET = 60
let archiveTimer = 0

/** Asks for what the archive shows again, where it is shown. */
export function refreshArchive(): void {
  clearTimeout(archiveTimer)
  archiveTimer = window.setTimeout(() => {
    if (useView.getState().place === 'archive') useArchive.getState().load().catch(tellProblem)
  }, QUIET)
}

function follow(event: ApiEvent, runCommand: (command: string) => void): void {
  switch (event.type) {
    case 'article-changed':
      useArticle.getState().takeChange(event.id, event.only).catch(tellProblem)
      if (useReview.getState().article === event.id) void useReview.getState().reload()
      refreshArchive()
      return
    case 'note-changed':
      useArticle.getState().takeNote(event.id, event.note).catch(tellProblem)
      refreshArchive()
      return
    case 'library-changed':
      useLibrary.getState().load(event.ids).catch(tellProblem)
      refreshArchive()
      return
    case 'notebook-changed':
      useApp.getState().load().catch(tellProblem)
      return
    case 'loading-changed':
      useApp.getState().setLoading(event.loading)
      return
    case 'undo-changed': {
      const { state } = useApp.getState()
      if (state) useApp.setState({ state: { ...state, undo: event.undo } })
      forgetDeskSteps()
      return
    }
    case 'version-progress':
      useDraft.getState().setPlacing(event)
      return
    case 'edit-progress':
      useSave.setState({ progress: event.done < event.total ? event : null })
      return
    case 'outside-change':
      useNotices.getState().tell({ tone: 'info', text: (m) => m.outsideChange(event.file, event.kept) })
      return
    case 'backup-progress':
    case 'bundle-progress':
    case 'import-progress':
    case 'report-progress':
      tellProgress(event)
      return
    case 'menu':
      runCommand(event.command)
      return
    case 'offered':
      takeOffered().catch(tellProblem)
      return
    default:
      assertNever(event)
  }
}

/** Keeps every store a projection of what the Node side says; the returned function stops it. */
export function followEvents(runCommand: (command: string) => void): () => void {
  return onEvent((event) => follow(event, runCommand))
}
