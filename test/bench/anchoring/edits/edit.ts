import type { Article } from '../article.ts'
import type { Marked } from '../marked.ts'
import type { Chance } from '../random.ts'

/** A newer version of an article with a quote in it. */
export interface Edited {
  now: Marked
  /** The older one, where the case needs another than the article as it was. */
  before?: Marked
}

/** One class of edits: `apply` gives null where it has nothing to work on. */
export interface Edit {
  name: string
  apply(marked: Marked, article: Article, chance: Chance): Edited | null
}
