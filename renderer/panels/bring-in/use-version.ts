import { useState } from 'react'
import type { ArticleSummary, Draft } from '../../../shared/api/views.ts'
import type { ArticleMeta } from '../../../shared/model/article.ts'
import { useLibrary } from '../../state/library/library.ts'

/** How a draft comes in. */
interface VersionState {
  asVersion: boolean
  /** The article that is offered. */
  target: ArticleSummary | null
  /** The article it becomes a version of; null while it is none, or none is chosen. */
  of: ArticleSummary | null
  choose: (change: { asVersion: boolean; target?: ArticleSummary }) => void
}

/** A draft with the address of an article is taken for its newer version until the person says otherwise. */
export function useVersion({ sameUrl, sameAs }: Draft): VersionState {
  const articles = useLibrary((library) => library.articles)
  const [asVersion, setAsVersion] = useState(sameUrl !== null)
  const [chosen, setChosen] = useState((sameUrl ?? sameAs)?.id ?? null)
  const target = articles?.find(({ id }) => id === chosen) ?? null
  return {
    asVersion,
    target,
    of: asVersion ? target : null,
    choose(change) {
      setAsVersion(change.asVersion)
      if (change.target) setChosen(change.target.id)
    },
  }
}

/** What is said about an article, and nothing else of its row. */
export function metaOf({ title, authors, publisher, url, published, language }: ArticleSummary): ArticleMeta {
  return { title, authors, publisher, url, published, language }
}
