import type { BlockContent } from 'mdast'
import type { PlannedArticle } from '../plan.ts'
import { saidIn } from '../said.ts'
import { bullets, heading, paragraph, type MarkdownContext } from './nodes.ts'

/** What the article reports on others' word, as the lens sees it; nothing when it was not asked for. */
export function saidMarkdown(
  { plan, words, base }: MarkdownContext,
  planned: PlannedArticle,
): BlockContent[] {
  const said = saidIn(words, plan.input, planned)
  if (said.length === 0) return []
  return [
    heading(base + 1, words.m.reportSaid),
    paragraph(words.m.reportSaidHint),
    bullets(
      said.map(({ exact, classes, speaker }) => [
        paragraph(`${words.m.quoted(exact)} (${classes}${speaker === '' ? '' : `: ${speaker}`})`),
      ]),
    ),
  ]
}
