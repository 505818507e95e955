import { describe } from '../../shared/anchor/describe.ts'
import type { ArticleView } from '../../shared/api/views.ts'
import { attributionIn } from '../../shared/lens/attribution.ts'
import { textOf } from '../../shared/model/block.ts'
import type { HighlightColor } from '../../shared/model/highlight.ts'
import type { Id } from '../../shared/model/id.ts'
import type { Passage } from '../../shared/model/passage.ts'
import { useApp } from '../state/window/app.ts'
import { isOlder, useArticle } from '../state/article/article.ts'
import { useFocus, type Span } from '../state/article/focus.ts'
import {
  currentDraft,
  keyOfSelection,
  selectionKey,
  useMarking,
  type MarkingField,
} from '../state/article/marking.ts'
import { sentencesAt } from '../state/article/lens.ts'
import { tellWords } from '../state/window/notices.ts'
import { save } from '../state/window/save.ts'
import { showUnsaved, type MarkLook } from '../state/article/unsaved-marks.ts'
import { useHandles } from '../state/article/handles.ts'
import { useView } from '../state/window/view.ts'

/** A piece of the open article to make something of. */
export interface Place {
  article: Id
  span: { start: number; end: number; exact: string }
}

/** False, and said, when this window may only read the notebook. */
export function mayWrite(): boolean {
  const readOnly = useApp.getState().state?.notebook?.readOnly ?? null
  if (readOnly === null) return true
  const { program } = readOnly
  tellWords((m) => (program === null ? m.readOnlyUnwritable(readOnly.reason) : m.readOnlyReading))
  return false
}

/** {@link mayWrite}, and said when words of an older version are selected, which cannot be marked. */
export function mayMark(): boolean {
  if (!mayWrite()) return false
  const { view } = useArticle.getState()
  if (!view || !isOlder(view) || useFocus.getState().span === null) return true
  tellWords((m) => m.noticeOlderVersion)
  return false
}

/** The selection in the open article, null for none. */
export function selectedPlace(): Place | null {
  const { view } = useArticle.getState()
  const { span } = useFocus.getState()
  return view && span && { article: view.id, span: spanOnly(span) }
}

/** Asks for something about the selection, beside it: it comes into sight first. False where nothing is selected. */
export function askAbout(kind: MarkingField): boolean {
  const { span } = useFocus.getState()
  if (!span) return false
  useHandles.getState().article?.reveal(span.start, span.end)
  useMarking.getState().ask(kind)
  return true
}

/** A highlight of the place, with what was typed about it. @returns its card, once it is saved */
export async function addHighlight(place: Place, color: HighlightColor): Promise<Id> {
  const { comment, tags } = currentDraft()
  useMarking.setState({ color })
  const highlight = await save('highlights.add', { ...place, color, comment: comment.trim(), tags })
  useArticle.getState().add(place.article, { highlights: [highlight] })
  return highlight.id
}

/**
 * A claim in the words of the place, with `tags`, of whom its sentences name. @returns its card, once it is saved
 * @throws BelegError `reason-required`
 */
export async function addClaim(
  place: Place,
  judgement: { status: 'unconfirmed' | 'confirmed'; reason: string },
  tags: string[],
): Promise<Id> {
  const statement = place.span.exact.replaceAll(/\s+/g, ' ').trim()
  const attribution = attributionIn(sentencesAt(place.span))
  const claim = await save('claims.add', { ...place, ...attribution, statement, tags, ...judgement })
  useArticle.getState().add(place.article, { claims: [claim] })
  return claim.appearance
}

/**
 * Shows a mark of the selection at once, while it is being saved by `send`; its card becomes the active one then, unless one has gone
 * on to something else. What cannot be saved is shown no longer and selected again, with what was typed about it.
 * @throws what `send` throws
 */
export async function markAtOnce(place: Place, look: MarkLook, send: () => Promise<Id>): Promise<void> {
  const { article, span } = place
  const saving = send()
  const hide = showUnsaved(place, look)
  // Neither the words nor a card from before: a further key shall not mean either.
  useFocus.getState().activate(null)
  useView.getState().show('cards')
  endSelection()
  const isLeft = () => useArticle.getState().wanted !== article || useFocus.getState().span !== null
  try {
    const card = await saving
    useMarking.getState().done(keyOfSelection(article, span))
    if (!isLeft() && useFocus.getState().active === null) useFocus.getState().activate(card)
  } catch (error) {
    const { article: text } = useHandles.getState()
    if (!isLeft() && text?.hasFocus()) text.select(span.start, span.end)
    throw error
  } finally {
    hide()
  }
}

/** The passage of a selection, with its context. */
export function passageOf(view: ArticleView, span: Span): Passage {
  return describe(textOf(view.blocks), span.start, span.end)
}

/** The selection goes, and reading goes on where it was. */
export function endSelection(): void {
  useFocus.getState().select(null)
  useHandles.getState().article?.clearSelection()
}

function spanOnly({ start, end, exact }: Span): Place['span'] {
  return { start, end, exact }
}

/** Something was made of the place: its card becomes the active one. */
export function made(card: Id, place: Place): void {
  if (!endMarking(place)) return
  useFocus.getState().activate(card)
  useView.getState().show('cards')
}

/** Ends the selection of the place. While it was saved the person may have selected other words: then nothing ends, and the answer is false. */
export function endMarking({ article, span }: Place): boolean {
  const key = keyOfSelection(article, span)
  const now = selectionKey()
  useMarking.getState().done(key)
  if (now !== key || useArticle.getState().wanted !== article) return false
  endSelection()
  return true
}
