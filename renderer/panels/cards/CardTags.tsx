import { useMessages } from '../../state/window/app.ts'
import { useArticle } from '../../state/article/article.ts'
import { onFlush } from '../../state/window/closing.ts'
import { knownTags } from '../../state/cards/cards.ts'
import { TagInput } from '../../ui/TagInput.tsx'
import { useKept } from './use-kept.ts'

interface CardTagsProps {
  tags: string[]
  /** Whether they can be changed now. */
  open: boolean
  keep: (tags: string[]) => Promise<unknown>
}

/** The tags of a card, as words, or as a field while the card is active. */
export function CardTags({ tags, open, keep }: CardTagsProps) {
  const m = useMessages()
  const kept = useKept(tags, keep)
  const view = useArticle((article) => (open ? article.view : null))
  const { shown, problem } = kept
  if (!open && shown.length === 0) return null
  return (
    <>
      {open ? (
        <TagInput
          label={m.cardTags}
          tags={shown}
          known={knownTags(view)}
          removeLabel={(tag) => m.cardRemoveTag(tag)}
          onChange={kept.change}
          onFlush={onFlush}
        />
      ) : (
        <ul className="card-tags" aria-label={m.cardTags}>
          {shown.map((tag) => (
            <li key={tag} className="tag card-tag">
              {tag}
            </li>
          ))}
        </ul>
      )}
      {problem && (
        <div className="field-problem" role="alert">
          {m.cardNotSaved}: {m.errorText(problem.code, problem.detail)}{' '}
          <button type="button" className="button button-quiet" onClick={() => void kept.change(shown)}>
            {m.articleTryAgain}
          </button>
        </div>
      )}
    </>
  )
}
