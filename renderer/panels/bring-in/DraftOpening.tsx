import { useMessages } from '../../state/window/app.ts'
import { useDraft, type Look } from '../../state/article/draft.ts'
import { useFormat } from '../../state/format.ts'

interface DraftOpeningProps {
  look: Extract<Look, { at: 'ready' }>
  onFailed: (error: unknown) => void
}

/** How the text begins, how much there is of it and what does not come along; of a page, whether all of it is wanted. */
export function DraftOpening({ look, onFailed }: DraftOpeningProps) {
  const m = useMessages()
  const format = useFormat()
  const readAgain = useDraft((state) => state.readAgain)
  const { draft, source, again } = look
  const { kept, leftOut } = draft.images
  const facts = [
    draft.file,
    m.characters(format.number(draft.characters)),
    m.bringInComments(draft.comments.kept, draft.comments.leftOut),
    kept > 0 ? m.imagesKept(kept) : '',
    Object.keys(leftOut).length > 0 ? m.imagesLeftOut(leftOut) : '',
  ]
  const { pagesWithoutText, hiddenText, filesLeftOut } = draft
  if (pagesWithoutText.length > 0) facts.push(m.pagesWithoutText(pagesWithoutText))
  if (hiddenText > 0) facts.push(m.hiddenTextLeftOut(hiddenText))
  if (filesLeftOut.length > 0) facts.push(m.filesLeftOut(filesLeftOut))
  return (
    <figure className="draft-opening" aria-busy={again !== null}>
      <figcaption>{facts.filter(Boolean).join(' · ')}</figcaption>
      <blockquote dir="auto">{draft.opening}</blockquote>
      {(draft.extent === 'article' || source.wholePage) && source.type === undefined && (
        <label className="draft-whole">
          <input
            type="checkbox"
            checked={source.wholePage ?? false}
            onChange={({ target }) => void readAgain(target.checked).catch(onFailed)}
          />
          {m.bringInWholePage}
        </label>
      )}
    </figure>
  )
}
