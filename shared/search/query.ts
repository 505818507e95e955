import { needleOf, type Needle } from './needle.ts'

/** What a person looks for: everything in `all` and nothing in `none`. */
export interface Query {
  readonly all: readonly Needle[]
  readonly none: readonly Needle[]
}

/** A `-` that excludes, then a phrase in quote marks of any kind, closed or not, or a word. */
const PARTS =
  /(?<minus>(?<![^\s])[-−](?![-−]))?(?:["“”„«»](?<phrase>[^"“”„«»]*)["“”„«»]?|(?<word>[^\s"“”„«»]+))/gu

/** The query in what was typed: words in any order, phrases in quote marks, `-` before what must not be there. */
export function parseQuery(typed: string): Query {
  const all: Needle[] = []
  const none: Needle[] = []
  for (const { groups } of typed.matchAll(PARTS)) {
    const needle = needleOf(groups?.['phrase'] ?? groups?.['word'] ?? '')
    if (needle) (groups?.['minus'] ? none : all).push(needle)
  }
  return { all, none }
}

/** True when the query asks for nothing, so that everything answers it. */
export function isEmptyQuery({ all, none }: Query): boolean {
  return all.length + none.length === 0
}
