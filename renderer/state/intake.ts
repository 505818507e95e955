import { create } from 'zustand'
import { MAX_IMPORT_BYTES } from '../../shared/api/articles.ts'
import type { Draft } from '../../shared/api/views.ts'
import { BelegError } from '../../shared/errors.ts'
import type { ArticleMeta } from '../../shared/model/article.ts'
import type { importMethods } from '../../shared/model/capture.ts'
import type { Id } from '../../shared/model/id.ts'
import { call } from '../host/client.ts'
import { base64 } from './base64.ts'
import { asBelegError } from './problem.ts'
import { save } from './save.ts'

type Method = (typeof importMethods)[number]

/** What is brought in and how it came. */
export interface Source {
  method: Method
  /** Its file name, empty when pasted. */
  file: string
  blob: Blob
}

/** One source on its way into the notebook. */
export interface Item {
  key: number
  source: Source
  step:
    | { at: 'waiting' | 'reading' }
    | { at: 'ready'; draft: Draft }
    | { at: 'kept'; article: Id; title: string }
    | { at: 'same'; article: Id; title: string }
    | { at: 'failed'; error: BelegError }
    | { at: 'cancelled' }
}

interface IntakeStore {
  items: Item[]
  /** Reads one source and stops before keeping it, so that the person can look at the fields. */
  readOne(source: Source): Promise<void>
  /** Reads and keeps many, one after the other; what is already in the notebook is left out. */
  keepAll(sources: Source[]): Promise<void>
  /** Keeps a draft with the fields as the person left them. @throws BelegError */
  keep(item: Item, meta: ArticleMeta): Promise<Id>
  cancel(): void
  /** Forgets everything; drafts that were not kept are thrown away. */
  clear(): void
}

let nextKey = 1

async function read({ method, file, blob }: Source): Promise<Draft> {
  if (blob.size > MAX_IMPORT_BYTES)
    throw new BelegError('file-too-large', { file, bytes: blob.size, limit: MAX_IMPORT_BYTES })
  const bytes = await base64(blob).catch((cause: unknown) => {
    throw new BelegError('file-unreadable', { file, reason: String(cause) })
  })
  return call('import.read', { method, file, bytes })
}

async function readAndKeep(source: Source): Promise<Item['step']> {
  try {
    const { draft, meta, sameAs } = await read(source)
    if (sameAs) {
      await call('import.discard', { draft })
      return { at: 'same', article: sameAs.id, title: sameAs.title }
    }
    const { id, title } = await call('import.keep', { draft, meta })
    return { at: 'kept', article: id, title }
  } catch (error) {
    return { at: 'failed', error: asBelegError(error) }
  }
}

/** The sources that are being brought in. */
export const useIntake = create<IntakeStore>((set, get) => {
  const add = (source: Source): Item => ({ key: nextKey++, source, step: { at: 'waiting' } })
  const move = (key: number, step: Item['step']) =>
    set(({ items }) => ({ items: items.map((item) => (item.key === key ? { ...item, step } : item)) }))
  const known = (key: number) => get().items.find((item) => item.key === key)

  return {
    items: [],
    async readOne(source) {
      const item = add(source)
      set({ items: [item] })
      move(item.key, { at: 'reading' })
      try {
        const draft = await read(source)
        if (known(item.key)) move(item.key, { at: 'ready', draft })
        else await call('import.discard', { draft: draft.draft })
      } catch (error) {
        move(item.key, { at: 'failed', error: asBelegError(error) })
      }
    },
    async keepAll(sources) {
      const items = sources.map(add)
      set({ items })
      for (const { key, source } of items) {
        if (known(key)?.step.at !== 'waiting') continue
        move(key, { at: 'reading' })
        move(key, await readAndKeep(source))
      }
    },
    async keep({ key, step }, meta) {
      if (step.at !== 'ready') throw new BelegError('draft-not-found')
      const { id, title } = await save('import.keep', { draft: step.draft.draft, meta })
      move(key, { at: 'kept', article: id, title })
      return id
    },
    cancel: () =>
      set(({ items }) => ({
        items: items.map((item) =>
          item.step.at === 'waiting' ? { ...item, step: { at: 'cancelled' } } : item,
        ),
      })),
    clear() {
      for (const { step } of get().items)
        if (step.at === 'ready')
          void call('import.discard', { draft: step.draft.draft }).catch(() => undefined)
      get().cancel()
      set({ items: [] })
    },
  }
})
