import { basename } from 'node:path'
import type { NewCitation } from '../../shared/api/evidence.ts'
import type { InformationGrade, SourceGrade, Stance } from '../../shared/model/evidence.ts'
import { call } from '../api/call.ts'
import type { Notebook } from '../notebook/types.ts'
import { columns } from './columns.ts'
import { evidenceLine } from './evidence-line.ts'
import { articleId, claimId, writing } from './open.ts'
import { quotedPassage, type QuoteOptions } from './passage.ts'
import { readOriginal } from './read-original.ts'
import type { Cli } from './run.ts'
import { claimDetailShape } from './shapes.ts'

export interface EvidenceOptions extends Partial<QuoteOptions> {
  article?: string
  url?: string
  file?: string
  text?: string
  stance: Stance
  source?: SourceGrade
  information?: InformationGrade
  origin?: string
  note?: string
  date?: string
}

/** `claim evidence`: records what speaks for or against a claim. */
export async function recordEvidence(cli: Cli, id: string, options: EvidenceOptions): Promise<void> {
  const { stance, source, information, origin, note, date } = options
  await writing(cli, async ({ api, notebook }) => {
    const claim = claimId(id)
    const recorded = await call(api, 'evidence.add', {
      claim,
      citation: await citationOf(notebook, options),
      ...{ stance, source, information, origin, note, date },
    })
    cli.print(claimDetailShape(recorded), () => columns(recorded.evidence.map(evidenceLine)))
  })
}

/** One of the four is given; the syntax sees to that. */
async function citationOf(notebook: Notebook, options: EvidenceOptions): Promise<NewCitation> {
  const { article, url, file, text, quote, prefix = '', suffix = '' } = options
  if (article !== undefined) {
    const cited = articleId(article)
    if (quote === undefined) return { type: 'article', article: cited, span: null }
    const { start, end, exact } = await quotedPassage(notebook, cited, { quote, prefix, suffix })
    return { type: 'article', article: cited, span: { start, end, exact } }
  }
  if (url !== undefined) return { type: 'url', url, title: '' }
  if (file !== undefined) {
    const bytes = Buffer.from(await readOriginal(file)).toString('base64')
    return { type: 'file', file: basename(file), bytes }
  }
  return { type: 'text', text: text ?? '' }
}
