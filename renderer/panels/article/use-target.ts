import { useEffect } from 'react'
import { verify } from '../../../shared/anchor/describe.ts'
import { resolve } from '../../../shared/anchor/resolve.ts'
import type { ArticleView } from '../../../shared/api/views.ts'
import { textOf } from '../../../shared/model/block.ts'
import type { Id } from '../../../shared/model/id.ts'
import type { Passage } from '../../../shared/model/passage.ts'
import { useArticle } from '../../state/article/article.ts'
import { useFocus } from '../../state/article/focus.ts'
import { useHandles } from '../../state/article/handles.ts'
import { cardsOf, type Card } from '../../state/cards/cards.ts'
import { tellWords } from '../../state/window/notices.ts'

/** Name of the passage that is lit among the annotations. */
export const LIT = 'lit'
/** Milliseconds a passage that was jumped to stays visible. */
const LIT_FOR = 1500

/** Goes where the article that is read (`live`) was asked to be opened, once its text is there. */
export function useTarget(view: ArticleView, live: boolean): void {
  const target = useArticle((article) => article.target)
  const handle = useHandles((handles) => handles.article)
  const lit = useFocus((focus) => focus.lit)

  useEffect(() => {
    if (!live || !target || !handle) return
    const there = view.blocks.length > 0 && handle.rectOf(0, 0) !== null
    if (!there) return
    if ('annotation' in target) {
      handle.scrollTo(target.annotation)
      handle.flash(target.annotation)
    } else if ('near' in target) handle.scrollTo(target.near)
    else if ('top' in target) handle.scrollTop(target.top)
    else if ('claim' in target) {
      const { claim, place } = target
      useFocus.getState().activate(cardOf(view, claim, place?.start)?.key ?? null)
      if (place) {
        handle.scrollTo(place.start)
        useFocus.getState().light(place)
      }
    } else {
      const place = 'passage' in target ? placeOf(view, target.passage) : target
      if (place) {
        handle.scrollTo(place.start)
        useFocus.getState().light({ start: place.start, end: place.end })
      } else tellWords((m) => m.noticeNoPlace)
    }
    useArticle.getState().reached()
  }, [live, target, handle, view])

  useEffect(() => {
    if (!lit || !live) return undefined
    handle?.flash(LIT)
    const timer = setTimeout(() => useFocus.getState().light(null), LIT_FOR)
    return () => clearTimeout(timer)
  }, [lit, live, handle])
}

/** The card of a claim, that of the passage at `start` where it has several. */
function cardOf(view: ArticleView, claim: Id, start: number | undefined): Card | undefined {
  const cards = cardsOf(view).filter((card) => card.kind === 'claim' && card.claim.id === claim)
  return cards.find(({ passage }) => passage.start === start) ?? cards[0]
}

/** Where words that were read in one of the article's captures stand in the shown one; undefined when that is not sure. */
function placeOf(view: ArticleView, passage: Passage): Passage | undefined {
  const text = textOf(view.blocks)
  return verify(text, passage) ? passage : resolve(text, passage).passage
}
