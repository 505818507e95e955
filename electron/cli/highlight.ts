import { call } from '../api/call.ts'
import type { HighlightColor } from '../../shared/model/highlight.ts'
import { inOneLine } from './columns.ts'
import { articleId, writing } from './open.ts'
import { quotedPassage, type QuoteOptions } from './passage.ts'
import type { Cli } from './run.ts'
import { highlightShape } from './shapes.ts'

export interface HighlightOptions extends QuoteOptions {
  comment: string
  tag?: string[]
  color: HighlightColor
}

/** `highlight`: marks the passage a quote names. */
export async function highlight(cli: Cli, id: string, options: HighlightOptions): Promise<void> {
  await writing(cli, async ({ api, notebook }) => {
    const article = articleId(id)
    const { comment, tag: tags = [], color } = options
    const { start, end, exact } = await quotedPassage(notebook, article, options)
    const view = await call(api, 'highlights.add', {
      article,
      span: { start, end, exact },
      color,
      comment,
      tags,
    })
    cli.print(highlightShape(view), () => `Highlighted ${view.id}  ${inOneLine(view.passage.exact)}\n`)
  })
}
