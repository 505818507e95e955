import type { SimilarClaim } from '../../shared/api/views.ts'
import type { Messages } from '../../shared/i18n/index.ts'
import type { Stance } from '../../shared/model/evidence.ts'
import { useArticle } from '../state/article/article.ts'
import { tellWords, useNotices } from '../state/window/notices.ts'
import { tellUndoable } from '../state/window/undoable.ts'
import { save } from '../state/window/save.ts'
import { endMarking, made, type Place } from './marks.ts'
import { openArticle } from './open-article.ts'

/** The place as a further passage of the claim; its card becomes the active one. @throws BelegError */
export async function linkPassage(place: Place, { id, statement }: SimilarClaim): Promise<void> {
  const before = useArticle.getState().view?.claims ?? []
  const linked = await save('claims.link', { claim: id, ...place })
  made(linked.appearance, place)
  const told = (m: Messages) => m.linkLinked(statement)
  // Where it was one already nothing has changed, and the newest step is another one.
  if (before.some(({ appearance }) => appearance === linked.appearance)) tellWords(told)
  else await tellUndoable(told)
}

/** The place as evidence for or against the claim. Reading goes on where it was. @throws BelegError */
export async function provePassage(place: Place, claim: SimilarClaim, stance: Stance): Promise<void> {
  const { appearances } = await save('evidence.add', {
    claim: claim.id,
    citation: { type: 'article', article: place.article, span: place.span },
    stance,
  })
  endMarking(place)
  const [first] = appearances
  useNotices.getState().tell({
    tone: 'info',
    text: (m) => m.linkProved(stance, claim.statement),
    ...(first && {
      action: {
        label: (m) => m.linkGoThere,
        run: () => openArticle(first.article, { annotation: first.id }),
      },
    }),
  })
}
