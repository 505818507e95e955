import { FileText } from 'lucide-react'
import { useContext } from 'react'
import { NoteContext } from '../note-things/note-context.ts'
import { Peek } from './Peek.tsx'
import './note-links.css'

/** The title of an article, which opens it. */
export function ArticleLink({ article, title }: { article: string; title: string }) {
  const note = useContext(NoteContext)
  const about = note?.aboutArticle(article) ?? null
  const link = (
    <button type="button" className="article-link" dir="auto" onClick={() => note?.onOpenArticle(article)}>
      <FileText aria-hidden size={13} /> {title}
    </button>
  )
  if (!about) return link
  return (
    <Peek trigger={link}>
      <strong dir="auto">{about.title}</strong>
      <span dir="auto">{[about.publisher, about.published].filter(Boolean).join(' · ')}</span>
    </Peek>
  )
}
