import type { ArticleMeta } from '../../model/article.ts'
import type { Citation, Evidence } from '../../model/evidence.ts'
import type { Id } from '../../model/id.ts'
import { webAddress } from '../names.ts'
import type { ReportInput } from '../report.ts'
import { dateOf, type CslDate } from './date.ts'

/** A name: in its parts where it is written with a comma between them, else whole. Whose name has which parts is not guessed. */
export type CslName = { family: string; given: string } | { literal: string }

/** One entry of a bibliography, with the variables of CSL-JSON that are used here. */
export interface CslItem {
  id: Id
  type: 'article-newspaper' | 'webpage' | 'document'
  title: string
  author?: CslName[]
  'container-title'?: string
  publisher?: string
  issued?: CslDate
  accessed?: CslDate
  URL?: string
  language?: string
  annote?: string
  custom?: Record<string, string>
}

/**
 * The bibliography of a report: its articles, those that its claims and evidence point to besides, and the evidence that is no
 * article of the notebook. What is cited twice is in it once.
 */
export function itemsOf({ articles, sources, claims }: ReportInput): CslItem[] {
  const shown = new Set(articles.map(({ id }) => id))
  const others = [...sources.values()].filter(({ id }) => !shown.has(id))
  const cited = claims.flatMap(({ evidence }) => evidence.flatMap(evidenceItem))
  return [
    ...articles.map((article) => {
      const { savedAt, importedAt, sha256 } = article.capture
      return { ...articleItem(article), ...accessed(savedAt ?? importedAt), custom: { sha256 } }
    }),
    ...others.map(articleItem),
    ...new Map(cited.map((item) => [JSON.stringify({ ...item, id: '' }), item])).values(),
  ]
}

function articleItem({
  id,
  title,
  authors,
  publisher,
  url,
  published,
  language,
}: ArticleMeta & { id: Id }): CslItem {
  const issued = dateOf(published)
  const link = webAddress(url)
  return {
    id,
    type: publisher !== '' ? 'article-newspaper' : link !== null ? 'webpage' : 'document',
    title,
    ...(authors.length > 0 && { author: authors.map(nameOf) }),
    ...(publisher !== '' && { 'container-title': publisher }),
    ...(issued && { issued }),
    ...(link !== null && { URL: link }),
    ...(language !== '' && { language }),
  }
}

/** Evidence as an entry; none for an article of the notebook, which has one already. */
function evidenceItem({ id, citation, origin, note, date, createdAt }: Evidence): CslItem[] {
  const known = work(citation)
  if (known === null) return []
  const issued = dateOf(date)
  return [
    {
      id,
      ...known,
      ...(origin !== '' && { publisher: origin }),
      ...(issued && { issued }),
      ...(citation.type === 'url' && accessed(createdAt)),
      ...(note !== '' && { annote: note }),
    },
  ]
}

function work(citation: Citation): Pick<CslItem, 'type' | 'title' | 'URL' | 'custom'> | null {
  if (citation.type === 'article') return null
  if (citation.type === 'text') return { type: 'document', title: citation.text }
  if (citation.type === 'file')
    return { type: 'document', title: citation.file, custom: { sha256: citation.sha256 } }
  const link = webAddress(citation.url)
  return { type: 'webpage', title: citation.title || citation.url, ...(link !== null && { URL: link }) }
}

function accessed(time: string): Pick<CslItem, 'accessed'> {
  const day = dateOf(time.slice(0, 10))
  return day ? { accessed: day } : {}
}

function nameOf(author: string): CslName {
  const [, family, given] = /^([^,]+),\s*([^,]+)$/u.exec(author.trim()) ?? []
  return family !== undefined && given !== undefined ? { family, given } : { literal: author }
}
