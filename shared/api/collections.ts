import { z } from 'zod'
import { Id } from '../model/id.ts'
import { method } from './method.ts'
import type { CollectionView } from './views.ts'

const name = z.string().trim().min(1).max(200)

/** The named shelves of the library; what is on them is told by `articles.list` and changed by `articles.bulk`. */
export const collections = {
  /** Every collection that is not in the trash, in the order in which they were made. */
  'collections.list': method<CollectionView[]>()(z.strictObject({})),
  /** A new one, with these articles in it. */
  'collections.add': method<CollectionView>()(
    z.strictObject({ name, articles: z.array(Id).max(200_000).default([]) }),
  ),
  'collections.rename': method<null>()(z.strictObject({ id: Id, name })),
  /** Lays it in the trash; its articles stay where they are. */
  'collections.trash': method<null>()(z.strictObject({ id: Id })),
}
