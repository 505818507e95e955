import type { ArticleView } from '../api/views.ts'
import { textOf } from '../model/block.ts'
import { asMarked, inTextOrder } from './annotated.ts'
import { captureIri, sourceIri } from './names.ts'
import { isPlacedIn } from './plan.ts'
import type { ReportInput } from './report.ts'

/** Whoever made these annotations; who that is, a notebook does not know. */
const USER = 'acct:beleg@localhost'

/**
 * Highlights and claims as the Hypothesis client exports annotations and imports them. Offsets are UTF-16 units, as there;
 * comments are taken for Markdown there. It has no colours, and no place for the history and evidence of a claim.
 */
export function renderHypothesis(input: ReportInput): string {
  const file = {
    export_date: input.generatedAt,
    export_userid: USER,
    client_version: `Beleg ${input.version}`,
    annotations: input.articles.flatMap(annotationsOf),
  }
  return `${JSON.stringify(file, null, 2)}\n`
}

function annotationsOf(article: ArticleView): object[] {
  const text = textOf(article.blocks)
  const uri = sourceIri(article)
  const document = {
    title: [article.title],
    link: [{ href: uri }, { href: captureIri(article.capture.sha256) }],
  }
  return inTextOrder(article).map((annotation) => {
    const { passage, createdAt } = annotation.view
    const { exact, prefix, suffix, start, end } = passage
    const { id, said, tags } = asMarked(annotation)
    return {
      id,
      created: createdAt,
      updated: createdAt,
      user: USER,
      user_info: { display_name: 'Beleg' },
      uri,
      text: said,
      tags,
      // Nobody else sees it before the person says so.
      group: '__world__',
      permissions: { read: [USER], admin: [USER], update: [USER], delete: [USER] },
      document,
      target: [
        {
          source: uri,
          selector: [
            ...(isPlacedIn(text, annotation.view) ? [{ type: 'TextPositionSelector', start, end }] : []),
            { type: 'TextQuoteSelector', exact, prefix, suffix },
          ],
        },
      ],
      references: [],
    }
  })
}
