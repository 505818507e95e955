import { BelegError } from '../errors.ts'
import type { Collection } from './collection.ts'
import type { Id, Time } from './id.ts'
import type { InboxFile } from './notebook.ts'

/** The inbox with one more collection. */
export function addCollection(inbox: InboxFile, made: { id: Id; name: string; createdAt: Time }): InboxFile {
  return { ...inbox, collections: [...(inbox.collections ?? []), { ...made, trashedAt: null }] }
}

/** @throws BelegError `collection-not-found` */
export function changeCollection(
  inbox: InboxFile,
  id: Id,
  change: Partial<Pick<Collection, 'name' | 'trashedAt'>>,
): InboxFile {
  const { collections = [] } = inbox
  if (!collections.some((one) => one.id === id)) throw new BelegError('collection-not-found', { id })
  return { ...inbox, collections: collections.map((one) => (one.id === id ? { ...one, ...change } : one)) }
}
