import { parseArgs } from 'node:util'
import type { Result } from '../table.ts'
import { madeArticle, type Article } from './article.ts'
import { documents } from './documents.ts'
import { folderArticles } from './folder.ts'
import { reportKinds } from './kinds/report.ts'
import { many } from './many.ts'
import { report } from './report.ts'

/** How many articles of each other kind there are for one of the usual kind. */
const KINDS = 1 / 10

/**
 * Anchoring after edits of every class, Beleg beside the plain Hypothesis method. `--seed N`, `--count N` cases of each class,
 * `--articles FOLDER` of text files instead of made-up ones.
 */
export async function anchoring(args: readonly string[]): Promise<Result[]> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      seed: { type: 'string', default: '1' },
      count: { type: 'string', default: '100' },
      articles: { type: 'string' },
    },
  })
  const options = { seed: Number(values.seed), count: Number(values.count) }
  const articles = values.articles === undefined ? made(options) : folderArticles(values.articles)
  const others = { ...options, count: Math.ceil(options.count * KINDS) }
  return [report(articles, options), reportKinds(others), documents(articles, options.seed), await many()]
}

/** As many articles as cases of a class, each made for its seed. */
function made({ seed, count }: { seed: number; count: number }): Article[] {
  return Array.from({ length: count }, (_, index) => madeArticle(seed * 100_003 + index))
}
