import type { InputOf } from '../../../shared/api/index.ts'
import type { Messages } from '../../../shared/i18n/index.ts'
import type { Id } from '../../../shared/model/id.ts'
import { useArticle } from './article.ts'
import { lookOf, setLook } from '../library/library-look.ts'
import { useDesk } from '../window/desk.ts'
import { useLibrary } from '../library/library.ts'
import { useLibrarySelection } from '../library/library-selection.ts'
import { save } from '../window/save.ts'
import { tellUndoable } from '../window/undoable.ts'

type Change = InputOf<'articles.bulk'>['change']

/** Puts tags on articles and takes others off them, in one step of undo. One article shows it itself. */
export async function tagArticles(ids: readonly Id[], add: string[], remove: string[]): Promise<void> {
  await bulk(ids, { type: 'tag', add, remove }, ids.length > 1 ? (m) => m.libraryTagged(ids.length) : null)
}

/** Puts articles into a collection, in one step of undo. */
export async function collect(ids: readonly Id[], { id, name }: { id: Id; name: string }): Promise<void> {
  await bulk(ids, { type: 'collect', add: [id], remove: [] }, (m) => m.libraryCollected(ids.length, name))
}

/** Takes articles out of a collection, in one step of undo. */
export async function takeOut(ids: readonly Id[], { id, name }: { id: Id; name: string }): Promise<void> {
  await bulk(ids, { type: 'collect', add: [], remove: [id] }, (m) => m.libraryTakenOut(ids.length, name))
}

/** Moves articles to the trash, with a way back at hand; the next one of the library, as it is shown, takes the place of an open one. */
export async function trashArticles(ids: readonly Id[]): Promise<void> {
  const articles = useLibrary.getState().articles ?? []
  const { shown } = useLibrarySelection.getState()
  const gone = articles.filter(({ id }) => ids.includes(id))
  const claims = gone.flatMap((article) => Object.values(article.claims)).reduce((sum, n) => sum + n, 0)
  await bulk(ids, { type: 'trash' }, (m) =>
    [
      gone.length === 1 && gone[0] ? m.libraryTrashed(gone[0].title) : m.libraryTrashedMany(gone.length),
      claims > 0 && m.libraryClaimsStay(claims),
    ]
      .filter(Boolean)
      .join(' '),
  )
  const { wanted, open, clear } = useArticle.getState()
  if (wanted === null || !ids.includes(wanted)) return
  const next = nextLeft(shown, wanted, ids) ?? nextLeft(articles, wanted, ids)
  if (next) await open(next.id)
  else clear()
}

/** The first row after `id`, else the last before it, that is none of those that go. */
function nextLeft<Row extends { id: Id }>(
  rows: readonly Row[],
  id: Id,
  going: readonly Id[],
): Row | undefined {
  const at = rows.findIndex((row) => row.id === id)
  if (at === -1) return undefined
  const stays = (row: Row) => !going.includes(row.id)
  return rows.slice(at).find(stays) ?? rows.slice(0, at).findLast(stays)
}

/** Makes a collection with these articles in it and shows it. */
export async function makeCollection(name: string, articles: readonly Id[]): Promise<void> {
  const { id } = await save('collections.add', { name, articles: [...articles] })
  await useLibrary.getState().load()
  if (articles.length === 0) setLook({ shelf: id, shelves: true })
  else await tellUndoable((m) => m.libraryCollected(articles.length, name))
}

/** Lays a collection in the trash; its articles stay in the library. */
export async function trashCollection({ id, name }: { id: Id; name: string }): Promise<void> {
  await save('collections.trash', { id })
  if (lookOf(useDesk.getState().desk?.library).shelf === id) setLook({ shelf: 'all' })
  await useLibrary.getState().load()
  await tellUndoable((m) => m.collectionTrashed(name))
}

async function bulk(
  ids: readonly Id[],
  change: Change,
  words: ((m: Messages) => string) | null,
): Promise<void> {
  const { changed } = await save('articles.bulk', { ids: [...ids], change })
  const selection = useLibrarySelection.getState()
  if (ids.some((id) => selection.ids.has(id))) selection.clear()
  await useLibrary.getState().load(ids)
  if (changed > 0 && words) await tellUndoable(words)
}
