import type { ArticleMeta } from '../../../shared/model/article.ts'
import { useMessages } from '../../state/window/app.ts'
import { Button } from '../../ui/Button.tsx'
import { joinAuthors } from './authors.ts'
import './version-choice.css'

interface VersionStatesProps {
  /** What the version says of itself, and what is said about the article. */
  stated: ArticleMeta
  meta: ArticleMeta
  onUse: (change: Partial<ArticleMeta>) => void
}

const compared = ['title', 'authors', 'publisher', 'published'] as const

/** Where a newer version says something else of itself than the article: to be taken over one by one, never by itself. */
export function VersionStates({ stated, meta, onUse }: VersionStatesProps) {
  const m = useMessages()
  const names = {
    title: m.metaTitle,
    authors: m.metaAuthors,
    publisher: m.metaPublisher,
    published: m.metaPublished,
  }
  const others = compared
    .map((field) => ({ field, text: inWords(stated[field]), other: inWords(meta[field]) }))
    .filter(({ text, other }) => text !== '' && text !== other)
  if (others.length === 0) return null
  return (
    <ul className="version-states" aria-label={m.bringInStates}>
      {others.map(({ field, text }) => (
        <li key={field}>
          <span>
            {m.bringInStates} {names[field]}: <bdi>{text}</bdi>
          </span>
          <Button look="quiet" onClick={() => onUse({ [field]: stated[field] })}>
            {m.bringInUse}
          </Button>
        </li>
      ))}
    </ul>
  )
}

function inWords(value: string | readonly string[]): string {
  return typeof value === 'string' ? value : joinAuthors(value)
}
