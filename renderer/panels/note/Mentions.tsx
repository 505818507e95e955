import { useEffect, useState } from 'react'
import type { Id } from '../../../shared/model/id.ts'
import { openArticle } from '../../commands/open-article.ts'
import { call, onEvent } from '../../host/client.ts'
import { useMessages } from '../../state/window/app.ts'
import { tellProblem } from '../../state/window/notices.ts'
import './mentions.css'

/** The articles whose notes lead to a claim or an article; nothing where none does. */
export function Mentions({ id }: { id: Id }) {
  const m = useMessages()
  const [articles, setArticles] = useState<{ id: Id; title: string }[]>([])
  useEffect(() => {
    let current = true
    const ask = () =>
      void call('notes.mentions', { id })
        .then((answer) => current && setArticles(answer))
        .catch(tellProblem)
    ask()
    const stop = onEvent((event) => {
      if (event.type === 'article-changed' || event.type === 'note-changed') ask()
    })
    return () => {
      current = false
      stop()
    }
  }, [id])
  if (articles.length === 0) return null
  return (
    <p className="mentions">
      {m.noteMentioned}
      {articles.map((article) => (
        <button
          key={article.id}
          type="button"
          className="mention"
          dir="auto"
          onClick={() => openArticle(article.id)}
        >
          {article.title}
        </button>
      ))}
    </p>
  )
}
