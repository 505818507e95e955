import type { InputOf } from '../../../shared/api/index.ts'
import type { ArticleView } from '../../../shared/api/views.ts'
import type { Id } from '../../../shared/model/id.ts'
import { call } from '../../host/client.ts'

/** How long an article that was read ahead waits to be opened, in milliseconds. */
const WAITS = 5000

/** How many articles are being read. */
let reading = 0

let ahead: { id: Id; view: Promise<ArticleView | null> } | null = null

/** True while an article is on its way, which may be from before what is told meanwhile. */
export function isReading(): boolean {
  return reading > 0
}

/** Reads an article as it is now. @throws BelegError as `call` does */
export async function read(asked: InputOf<'articles.get'>): Promise<ArticleView> {
  reading++
  try {
    return await call('articles.get', asked)
  } finally {
    reading--
  }
}

/** Begins to read an article that may be opened next; one at a time is enough. */
export function readAhead(id: Id): void {
  if (ahead?.id === id) return
  // What cannot be read is said when it is opened.
  const begun = { id, view: read({ id }).catch(() => null) }
  ahead = begun
  setTimeout(() => ahead === begun && forgetAhead(id), WAITS)
}

/** What was read ahead is no longer how the article is, or no article may be as it was. */
export function forgetAhead(id?: Id): void {
  if (id === undefined || ahead?.id === id) ahead = null
}

/** An article in its newest capture, as it was read ahead if it was. @throws BelegError as `call` does */
export async function readNewest(id: Id): Promise<ArticleView> {
  const begun = ahead?.id === id ? ahead.view : null
  forgetAhead(id)
  return (await begun) ?? read({ id })
}
