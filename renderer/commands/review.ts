import type { InputOf } from '../../shared/api/index.ts'
import type { ReviewItem } from '../../shared/api/versions.ts'
import type { CommandId } from '../../shared/commands.ts'
import type { Id, Sha256 } from '../../shared/model/id.ts'
import type { Passage } from '../../shared/model/passage.ts'
import { useArticle } from '../state/article/article.ts'
import { useFocus } from '../state/article/focus.ts'
import { tellWords } from '../state/window/notices.ts'
import { tellUndoable } from '../state/window/undoable.ts'
import { usePlacing } from '../state/article/placing.ts'
import { listedItems, lookedItem, useReview, waitingAfter } from '../state/article/review.ts'
import { save } from '../state/window/save.ts'
import { useView } from '../state/window/view.ts'
import type { Action } from './action.ts'
import { endSelection, mayWrite, selectedPlace } from './marks.ts'
import { enterText, giveFocus } from './keep-focus.ts'

/** What a newer version did to text and annotations, and what is decided about it. */
export const reviewing = {
  reviewVersion() {
    const { wanted, capture } = useArticle.getState()
    if (wanted === null) return tellWords((m) => m.articleNone)
    return openReview(wanted, { capture })
  },
  nextChange: () => useReview.getState().step(1),
  previousChange: () => useReview.getState().step(-1),
  async placeHere() {
    if (!mayWrite()) return
    if (useView.getState().place === 'review') return placeLooked()
    const { placing, end } = usePlacing.getState()
    const place = selectedPlace()
    if (!placing || placing.article !== place?.article)
      return tellWords((m) => (placing ? m.noticeSelectFirst : m.noticeNotPlacing))
    const { article, anchored, from } = placing
    await save('versions.place', { article, anchored, place: { at: 'span', span: place.span } })
    end()
    endSelection()
    useFocus.getState().activate(anchored)
    useView.getState().go(from)
    await tellUndoable((m) => m.noticePlaced)
  },
} satisfies Partial<Record<CommandId, Action>>

/** Opens the review of a capture, at one of its annotations if that is given; keys go on there. */
export async function openReview(
  article: Id,
  at: { capture?: Sha256 | null; anchored?: Id } = {},
): Promise<void> {
  const before = document.activeElement
  await useReview.getState().open(article, at)
  giveFocus(enterLooked, before)
}

/** Gives the focus to the annotation that is looked at, or to the texts where there is none. */
function enterLooked(): void {
  const looked = document.querySelector<HTMLElement>('.outcome[data-active="true"] .outcome-open')
  if (looked) looked.focus()
  else document.querySelector<HTMLElement>('.comparison')?.focus({ preventScroll: true })
}

/** Decides by key about the annotation that is looked at, if it is one to decide about. */
export async function decideLooked(at: 'found' | 'nowhere'): Promise<void> {
  const item = lookedItem()
  if (item?.undecided && (at === 'nowhere' || item.outcome === 'changed')) await decide(item, at)
}

async function placeLooked(): Promise<void> {
  const { article } = useReview.getState()
  const item = lookedItem()
  if (article !== null && item) await beginPlacing(article, item.anchored, item.before)
}

/** Leaves annotations that were not found without a place, all at once. */
export async function leaveAll(items: readonly ReviewItem[]): Promise<void> {
  const { article, review } = useReview.getState()
  const last = items.at(-1)
  if (article === null || !review || !last || !mayWrite()) return
  const anchored = items.map((item) => item.anchored)
  await save('versions.leave', { article, anchored })
  goOn(waitingAfter(review, last).filter((item) => !anchored.includes(item.anchored)))
  // The button that did it is gone, and would lead to the one that leaves the review.
  giveFocus(enterLooked)
  await tellUndoable((m) => m.noticeLeft(String(anchored.length)))
}

/** Accepts what was found, or leaves the annotation without a place, and goes on to what is still in doubt, as it is listed. */
export async function decide(
  item: ReviewItem,
  at: Exclude<InputOf<'versions.place'>['place']['at'], 'span'>,
): Promise<void> {
  const { article, review } = useReview.getState()
  if (article === null || !review || !mayWrite()) return
  const { anchored } = item
  await save('versions.place', { article, anchored, place: { at } })
  goOn(waitingAfter(review, item))
}

function goOn([next]: readonly ReviewItem[]): void {
  if (next) useReview.getState().look(next)
}

/** Goes to the newest text, where the words are selected at which an annotation stands from now on. */
export async function beginPlacing(article: Id, anchored: Id, { exact, start }: Passage): Promise<void> {
  if (!mayWrite()) return
  const from = useView.getState().place
  usePlacing.getState().begin({ article, anchored, quote: exact, from })
  // Its neighbours are most likely still near where it was.
  await useArticle.getState().open(article, { near: start })
  enterText()
}

/** Looks at the annotation after the one that is looked at, or the one before. */
export function stepItem(by: 1 | -1): void {
  const { review, active, look, unfolded } = useReview.getState()
  const listed = review ? listedItems(review, unfolded) : []
  const at = listed.findIndex(({ anchored }) => anchored === active)
  const next = at === -1 ? listed[0] : listed[at + by]
  if (next) look(next)
}

/** Puts placing by hand off; false when nothing is being placed. */
export function stopPlacing(): boolean {
  const { placing, end } = usePlacing.getState()
  if (!placing) return false
  end()
  useView.getState().go(placing.from)
  return true
}
