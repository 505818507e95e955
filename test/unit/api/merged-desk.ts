import type { ArticleView } from '../../../shared/api/views.ts'
import type { Id } from '../../../shared/model/id.ts'
import type { atTheDesk } from './desk.ts'

/** Three articles that speak of the same. */
export const texts = [
  'Der Hafen von Sundby soll im März 1200 Container verloren haben, heißt es aus der Reederei.',
  'Die Reederei nennt 1200 Container. Der Hafen von Sundby schweigt.',
  'Im Hafen fehlen laut Zoll 1200 Container; die Reederei bestreitet das.',
]
export type Desk = Awaited<ReturnType<typeof atTheDesk>>

/** An unjudged claim of some words of an article. */
export async function claim(desk: Desk, article: Id, words: string, more: { tags?: string[] } = {}) {
  const span = await desk.span(article, words)
  const unjudged = { speaker: '', tags: [], status: 'unconfirmed' as const, reason: '' }
  return desk.ask('claims.add', { article, span, statement: words, ...unjudged, ...more })
}

/** Every article as the window has it. */
export const views = (desk: Desk): Promise<ArticleView[]> =>
  Promise.all(desk.articles.map((id) => desk.ask('articles.get', { id })))
