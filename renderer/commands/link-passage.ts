import type { SimilarClaim } from '../../shared/api/views.ts'
import type { Stance } from '../../shared/model/evidence.ts'
import { useNotices } from '../state/window/notices.ts'
import { tellUndoable } from '../state/window/undoable.ts'
import { save } from '../state/window/save.ts'
import { endMarking, made, type Place } from './marks.ts'
import { openArticle } from './open-article.ts'

/** The place as a further passage of the claim; its card becomes the active one. @throws BelegError */
export async function linkPassage(place: Place, { id, statement }: SimilarClaim): Promise<void> {
  const { appearance } = await save('claims.link', { claim: id, ...place })
  made(appearance, place)
  await tellUndoable((m) => m.linkLinked(statement))
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
