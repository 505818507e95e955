import { z } from 'zod'
import { method } from './method.ts'
import type { TagCount } from './views.ts'

const tag = z.string().min(1).max(200)

/** Tags across the notebook. */
export const tags = {
  /** Every tag of what does not lie in the trash, most frequent first. */
  'tags.list': method<TagCount[]>()(z.strictObject({})),
  /**
   * Puts one tag in the place of others, wherever they are: of one it is a new name, of several it makes one, and null
   * takes them away. One step takes it back. Answers with how many files it changed.
   */
  'tags.replace': method<{ changed: number }>()(
    z.strictObject({ tags: z.array(tag).min(1).max(1000), by: tag.nullable() }),
  ),
}
