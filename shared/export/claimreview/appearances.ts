import type { ClaimRow } from '../../api/views.ts'
import { textOf } from '../../model/block.ts'
import { webAddress } from '../names.ts'
import { isPlacedIn } from '../plan.ts'
import type { ReportInput } from '../report.ts'
import { textFragments, withFragment } from '../text-fragment.ts'
import { articleNode } from './article-node.ts'

/**
 * The articles that claims are made in, with a link to the very words where the article is in the report and on the web. Those
 * of one article are one node for each of its passages.
 */
export function appearancesIn({ articles, sources }: ReportInput): (claim: ClaimRow) => object[] {
  const texts = new Map(
    articles.map((article) => {
      const text = textOf(article.blocks)
      let fragments: ReturnType<typeof textFragments> | undefined
      const linkTo = (url: string, { passage, anchor, undecided }: ClaimRow['appearances'][number]) => {
        if (!isPlacedIn(text, { passage, anchor, undecided })) return url
        fragments ??= textFragments(article.blocks)
        const fragment = fragments(passage)
        return fragment === null ? url : withFragment(url, fragment)
      }
      return [article.id, linkTo] as const
    }),
  )
  return (claim) =>
    claim.appearances.flatMap((appearance) => {
      const source = sources.get(appearance.article)
      if (!source) return []
      const url = webAddress(source.url)
      const link = url === null ? null : (texts.get(source.id)?.(url, appearance) ?? url)
      return [{ ...articleNode(source), ...(link !== null && { url: link }) }]
    })
}
