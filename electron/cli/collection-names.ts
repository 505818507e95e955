import type { Api } from '../../shared/api/index.ts'
import type { Id } from '../../shared/model/id.ts'
import { call } from '../api/call.ts'

/** What the collections of the notebook are called. */
export async function collectionNames(api: Pick<Api, 'collections.list'>): Promise<ReadonlyMap<Id, string>> {
  const collections = await call(api, 'collections.list', {})
  return new Map(collections.map(({ id, name }) => [id, name]))
}
