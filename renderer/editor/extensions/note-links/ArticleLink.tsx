import { FileText } from 'lucide-react'
import { useContext } from 'react'
import { NoteContext } from '../passage-quote/note-context.ts'
import './note-links.css'

/** The title of an article, which opens it. */
export function ArticleLink({ article, title }: { article: string; title: string }) {
  const note = useContext(NoteContext)
  return (
    <button type="button" className="article-link" dir="auto" onClick={() => note?.onOpenArticle(article)}>
      <FileText aria-hidden size={13} /> {title}
    </button>
  )
}
