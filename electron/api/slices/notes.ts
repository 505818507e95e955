import type { NoteClaim } from '../../../shared/api/views.ts'
import { BelegError } from '../../../shared/errors.ts'
import type { Id } from '../../../shared/model/id.ts'
import { countWords, wordsOfNote } from '../../../shared/model/note.ts'
import { timeOfVersion } from '../../../shared/model/note-version.ts'
import type { Notebook } from '../../notebook/types.ts'
import { writable, type Slice } from '../context.ts'
import { now } from '../now.ts'

/** Notes are saved as they are typed; the editor has its own history, so they are no part of undo. */
export const notes: Slice<'notes.save'> = (context) => ({
  async 'notes.save'({ article, content }) {
    const { notebook } = writable(context)
    const note = content && { content, updatedAt: now() }
    await notebook.update(article, (record) => ({ ...record, note }))
    context.emit({ type: 'note-changed', id: article, note })
    return null
  },
})

/** What notes were before. */
export const noteVersions: Slice<'notes.versions' | 'notes.version' | 'notes.keep'> = (context) => ({
  async 'notes.versions'({ article }) {
    const { notebook } = context.opened()
    const names = await notebook.noteVersions(article)
    const versions = names.map(async (id) => ({
      id,
      at: timeOfVersion(id),
      words: await notebook.noteVersion(article, id).then((note) => countWords(wordsOfNote(note)), ifDamaged),
    }))
    return (await Promise.all(versions)).toReversed()
  },

  async 'notes.version'({ article, version }) {
    return (await context.opened().notebook.noteVersion(article, version)).content
  },

  async 'notes.keep'({ article }) {
    await writable(context).notebook.keepNote(article)
    return null
  },
})

/** One version that cannot be read hides no other. */
function ifDamaged(error: unknown): null {
  if (error instanceof BelegError) return null
  throw error
}

/** What notes lead to, and what leads to a claim or an article. */
export const noteLinks: Slice<'notes.claims' | 'notes.mentions'> = (context) => ({
  async 'notes.claims'({ ids }) {
    const { notebook } = context.opened()
    return ids.flatMap((id) => noteClaim(notebook, id) ?? [])
  },

  async 'notes.mentions'({ id }) {
    const { notebook } = context.opened()
    const titles = new Map(notebook.summaries().map((summary) => [summary.id, summary.title]))
    return notebook.mentionsOf(id).map((from) => ({ id: from, title: titles.get(from) ?? '' }))
  },
})

function noteClaim(notebook: Notebook, id: Id): NoteClaim | null {
  try {
    const { statement, status, article, passage, anchor, trashedAt } = notebook.claim(id)
    return { id, statement, status, article, passage, anchor, trashed: trashedAt !== null }
  } catch (error) {
    if (error instanceof BelegError && error.code === 'claim-not-found') return null
    throw error
  }
}
