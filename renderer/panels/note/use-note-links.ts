import { useCallback, useEffect, useState } from 'react'
import type { NoteClaim } from '../../../shared/api/views.ts'
import type { Id } from '../../../shared/model/id.ts'
import { linksOfNote, type Note } from '../../../shared/model/note.ts'
import { fold } from '../../../shared/search/fold.ts'
import { call, onEvent } from '../../host/client.ts'
import { useLibrary } from '../../state/library/library.ts'
import { tellProblem } from '../../state/window/notices.ts'

/** How many claims or articles are offered while typing. */
const OFFERED = 8

interface KnownClaims {
  claims: readonly NoteClaim[]
  gone: ReadonlySet<Id>
}

const nothing: KnownClaims = { claims: [], gone: new Set() }

/** The claims a note shows, as they stand now, and the ids of those that are gone. Follows every change in the notebook. */
export function useNoteClaims(content: Note['content'] | null): KnownClaims {
  const [known, setKnown] = useState<KnownClaims>(nothing)
  const ids = content ? linksOfNote({ content, updatedAt: '' }).claims.join(' ') : ''
  useEffect(() => {
    let current = true
    const ask = () => {
      const wanted = ids === '' ? [] : ids.split(' ')
      if (wanted.length === 0) return setKnown(nothing)
      call('notes.claims', { ids: wanted })
        .then((claims) => {
          const found = new Set(claims.map(({ id }) => id))
          if (current) setKnown({ claims, gone: new Set(wanted.filter((id) => !found.has(id))) })
        })
        .catch(tellProblem)
    }
    ask()
    const stop = onEvent((event) => {
      if (event.type === 'article-changed' || event.type === 'library-changed') ask()
    })
    return () => {
      current = false
      stop()
    }
  }, [ids])
  return known
}

/** Looks for what is offered behind `@` and `[[`. */
export function useNoteSearch(): {
  findClaims: (text: string) => Promise<NoteClaim[]>
  findArticles: (text: string) => { id: Id; title: string }[]
} {
  const articles = useLibrary((library) => library.articles)
  const findClaims = useCallback(async (text: string) => {
    const { claims } = await call('claims.list', { filter: { text }, limit: OFFERED })
    return claims.map((claim) => ({ ...claim, trashed: false }))
  }, [])
  const findArticles = useCallback(
    (text: string) => {
      const wanted = fold(text).trim()
      return (articles ?? []).filter(({ title }) => fold(title).includes(wanted)).slice(0, OFFERED)
    },
    [articles],
  )
  return { findClaims, findArticles }
}
