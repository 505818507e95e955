import { create } from 'zustand'
import { onLink } from '../../host/client.ts'
import type { Link } from '../../host/transport.ts'
import { useApp } from './app.ts'
import { useArchive } from '../archive/archive.ts'
import { useArticle } from '../article/article.ts'
import { forgetAhead } from '../article/reading.ts'
import { useReview } from '../article/review.ts'
import { useLibrary } from '../library/library.ts'
import { tellProblem } from './notices.ts'

/** Whether the program behind this window can be reached. */
export const useLink = create<{ link: Link }>(() => ({ link: 'up' }))

async function catchUp(): Promise<void> {
  forgetAhead()
  await useApp.getState().load()
  await Promise.all([
    useLibrary.getState().load(),
    useArticle.getState().reload(),
    useReview.getState().reload(),
    useArchive.getState().total !== null && useArchive.getState().load(),
  ])
}

/** Keeps {@link useLink} true and reads again what may have changed while nothing was heard. */
export function followLink(): () => void {
  return onLink((link) => {
    useLink.setState({ link })
    if (link === 'up') catchUp().catch(tellProblem)
  })
}
