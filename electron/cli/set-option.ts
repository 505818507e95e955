import { InvalidArgumentError } from 'commander'
import type { ArticleMeta } from '../../shared/model/article.ts'

/** What can be set of an article. `author` may be given several times; empty takes all authors away. */
const fields = ['title', 'author', 'publisher', 'url', 'published', 'language'] as const

/** Adds one `field=value` to what is set already; the value is kept as given. */
export function setField(given: string, before: Partial<ArticleMeta> = {}): Partial<ArticleMeta> {
  const at = given.indexOf('=')
  const field = fields.find((field) => field === given.slice(0, at))
  if (at === -1 || !field)
    throw new InvalidArgumentError(`It has to be FIELD=VALUE, FIELD being one of ${fields.join(', ')}.`)
  const value = given.slice(at + 1)
  if (field === 'title' && value === '') throw new InvalidArgumentError('A title cannot be empty.')
  if (field !== 'author') return { ...before, [field]: value }
  return { ...before, authors: [...(before.authors ?? []), ...(value === '' ? [] : [value])] }
}
