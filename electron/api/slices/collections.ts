import { uuidv7 } from 'uuidv7'
import { isLive } from '../../../shared/model/article.ts'
import { addCollection, changeCollection } from '../../../shared/model/collection-edits.ts'
import { filingOf, refiled, withFiling } from '../../../shared/model/filing.ts'
import { BelegError } from '../../../shared/errors.ts'
import { changesByHome, type HomeChange } from '../changes/changes.ts'
import type { Slice } from '../context.ts'
import { editAll } from '../changes/edit.ts'
import { now } from '../now.ts'

/** Which collections there are. */
export const collectionList: Slice<'collections.list'> = (context) => ({
  async 'collections.list'() {
    try {
      const { collections = [] } = await context.opened().notebook.inbox()
      return collections.filter(isLive).map(({ id, name }) => ({ id, name }))
    } catch (error) {
      // A file that cannot be read is named among the notebook's problems; the library is there without it.
      if (error instanceof BelegError) return []
      throw error
    }
  },
})

type Edits = 'collections.add' | 'collections.rename' | 'collections.trash'

/** Collections made, renamed and laid in the trash, each in one step of undo. */
export const collectionEdits: Slice<Edits> = (context) => ({
  async 'collections.add'({ name, articles }) {
    const id = uuidv7()
    const made = { id, name, createdAt: now() }
    const changes: HomeChange[] = [
      { home: null, inbox: (inbox) => addCollection(inbox, made) },
      ...articles.map((home): HomeChange => ({
        home,
        article: (record) => {
          const { tags, collections } = filingOf(record)
          return withFiling(record, {
            tags,
            collections: refiled(collections, { add: [id], remove: [] }),
          })
        },
      })),
    ]
    await editAll(context, 'collection-add', changesByHome(changes))
    return { id, name }
  },

  async 'collections.rename'({ id, name }) {
    await editAll(context, 'collection-rename', [
      { home: null, change: (inbox) => changeCollection(inbox, id, { name }) },
    ])
    return null
  },

  async 'collections.trash'({ id }) {
    const trashedAt = now()
    await editAll(context, 'collection-trash', [
      { home: null, change: (inbox) => changeCollection(inbox, id, { trashedAt }) },
    ])
    return null
  },
})
