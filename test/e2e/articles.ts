import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { App } from '../support/app.ts'
import { beleg } from './beleg.ts'

/** Puts an article into the notebook of a program that does not run, and gives its id. `options` are those of the command line. */
export async function addArticle(
  app: App,
  name: string,
  text: string,
  ...options: string[]
): Promise<string> {
  const file = join(app.home, '..', name)
  await writeFile(file, text)
  const [added] = await beleg<{ article: { id: string } }[]>(app, 'import', file, ...options)
  if (!added) throw new Error(`${name} was not taken in`)
  return added.article.id
}

/** Adds a claim to an article of a program that does not run, and gives its id. `options` are those of the command line. */
export async function addClaim(
  app: App,
  article: string,
  quote: string,
  ...options: string[]
): Promise<string> {
  const { id } = await beleg<{ id: string }>(app, 'claim', 'add', article, '--quote', quote, ...options)
  return id
}
