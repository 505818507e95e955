import type { DragEvent } from 'react'
import { z } from 'zod'
import { setDragged } from '../../editor/extensions/note-things/dragged.ts'
import { Id } from '../../../shared/model/id.ts'

/** What articles travel as while they are dragged within the window. */
const TYPE = 'application/x-beleg-articles'
const Ids = z.array(Id)

/** Begins to drag articles; elsewhere they are their titles. */
export function dragArticles(event: DragEvent, articles: readonly { id: Id; title: string }[]): void {
  const { dataTransfer } = event
  dataTransfer.setData(TYPE, JSON.stringify(articles.map(({ id }) => id)))
  setDragged(
    event,
    articles.map(({ id, title }) => ({ type: 'article', article: id, title })),
  )
  dataTransfer.setData('text/plain', articles.map(({ title }) => title).join('\n'))
  dataTransfer.effectAllowed = 'copyMove'
}

/** True while articles are dragged. */
export function isArticleDrag({ dataTransfer }: DragEvent): boolean {
  return dataTransfer.types.includes(TYPE)
}

/** The articles that were dropped; none where something else was. */
export function articlesOf({ dataTransfer }: DragEvent): Id[] {
  const data = dataTransfer.getData(TYPE)
  return data === '' ? [] : (Ids.safeParse(JSON.parse(data)).data ?? [])
}
