import { replaceClaimTags, replaceTags } from '../../../shared/model/tags.ts'
import { changesByHome, type HomeChange } from '../changes/changes.ts'
import { writable, type Slice } from '../context.ts'
import { editAll } from '../changes/edit.ts'

/** Which tags there are. */
export const tagList: Slice<'tags.list'> = (context) => ({
  async 'tags.list'() {
    return context.opened().notebook.tags()
  },
})

/** Tags renamed, merged and taken away over all articles, in one step. */
export const tagEdits: Slice<'tags.replace'> = (context) => ({
  async 'tags.replace'({ tags, by }) {
    const { notebook } = writable(context)
    const change = { tags: new Set(tags), by }
    const changes = notebook
      .homesTagged(change.tags)
      .map((home): HomeChange =>
        home === null
          ? { home, claims: (holder) => replaceClaimTags(holder, change) }
          : { home, article: (record) => replaceTags(record, change) },
      )
    const { homes } = await editAll(context, 'tags-change', changesByHome(changes))
    return { changed: homes }
  },
})
