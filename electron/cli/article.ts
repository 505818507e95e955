import type { ArticleMeta } from '../../shared/model/article.ts'
import type { Id } from '../../shared/model/id.ts'
import { call } from '../api/call.ts'
import { collectionNames } from './collection-names.ts'
import { inOneLine } from './columns.ts'
import { articleId, writing, type OpenedForCommand } from './open.ts'
import type { Cli } from './run.ts'

export interface ArticleOptions {
  set?: Partial<ArticleMeta>
  tag?: string[]
  untag?: string[]
  /** Names of collections; one that is not there yet is made. */
  collect?: string[]
  uncollect?: string[]
}

/** `article`: corrects what is said about an article, and where it is kept in the library. */
export async function correct(cli: Cli, given: string, options: ArticleOptions): Promise<void> {
  await writing(cli, async ({ api }) => {
    const id = articleId(given)
    const { set = {}, tag = [], untag = [], collect = [], uncollect = [] } = options
    const article = await call(api, 'articles.change', { id, meta: set })
    if (tag.length + untag.length > 0)
      await call(api, 'articles.bulk', { ids: [id], change: { type: 'tag', add: tag, remove: untag } })
    if (collect.length + uncollect.length > 0) {
      const add = await idsOf(api, collect, true)
      const remove = await idsOf(api, uncollect, false)
      await call(api, 'articles.bulk', { ids: [id], change: { type: 'collect', add, remove } })
    }
    const names = await collectionNames(api)
    const kept = (await call(api, 'articles.list', {})).find((row) => row.id === id)
    const { title, authors, publisher, url, published, language } = article
    const { tags = [], collections = [] } = kept ?? {}
    const named = collections.flatMap((collection) => names.get(collection) ?? [])
    cli.print({ id, title, authors, publisher, url, published, language, tags, collections: named }, () => {
      const source = [authors.join(', '), publisher, published, language, url].filter(Boolean)
      const filed = [...tags.map((name) => `#${name}`), ...named.map((name) => `[${name}]`)]
      return `${id}  ${inOneLine([title, ...source, ...filed].join(' · '))}\n`
    })
  })
}

/** The collections of these names; those that are not there are made, or passed over. */
async function idsOf(api: OpenedForCommand['api'], wanted: string[], make: boolean): Promise<Id[]> {
  const known = [...(await collectionNames(api))]
  const ids: Id[] = []
  for (const name of new Set(wanted)) {
    const found = known.find(([, other]) => other === name)?.[0]
    if (found !== undefined) ids.push(found)
    else if (make) ids.push((await call(api, 'collections.add', { name })).id)
  }
  return ids
}
