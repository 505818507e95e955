import { uuidv7 } from 'uuidv7'
import { z } from 'zod'
import germanSource from '../../../resources/sample/hafen-oskerhaven.md?raw'
import englishSource from '../../../resources/sample/night-ferries.md?raw'
import annotations from '../../../resources/sample/sample.json'
import { findQuote } from '../../../shared/anchor/find-quote.ts'
import type { ArticleRecord } from '../../../shared/model/article.ts'
import { textOf } from '../../../shared/model/block.ts'
import { Status } from '../../../shared/model/claim.ts'
import { addClaim, setStatus } from '../../../shared/model/claim-edits.ts'
import { HighlightColor } from '../../../shared/model/highlight.ts'
import { addHighlight } from '../../../shared/model/highlight-edits.ts'
import type { Id, Time } from '../../../shared/model/id.ts'
import type { NoteNode } from '../../../shared/model/note.ts'
import type { Passage } from '../../../shared/model/passage.ts'
import type { Locale } from '../../../shared/settings.ts'
import { noteContent, noteFromMarkdown } from '../note-from-markdown.ts'
import { newRecord, toCapture } from '../../import/capture.ts'
import { parse } from '../../import/parse.ts'
import type { NewCapture, Notebook } from '../../notebook/types.ts'
import { now } from '../now.ts'

const sources: Readonly<Record<string, { language: Locale; text: string }>> = {
  'night-ferries.md': { language: 'en', text: englishSource },
  'hafen-oskerhaven.md': { language: 'de', text: germanSource },
}

/** `sample.json`: what an analyst made of the sample articles, each passage given by its quote alone. */
const Sample = z.strictObject({
  articles: z.array(
    z.strictObject({
      source: z.string(),
      highlights: z.array(
        z.strictObject({
          quote: z.string(),
          color: HighlightColor,
          comment: z.string(),
          tags: z.array(z.string()),
        }),
      ),
      claims: z.array(
        z.strictObject({
          quote: z.string(),
          statement: z.string(),
          speaker: z.string(),
          tags: z.array(z.string()),
          changes: z.array(z.strictObject({ status: Status, reason: z.string() })),
        }),
      ),
      /** Markdown, and quotes from the article in between. */
      note: z.array(z.union([z.string(), z.strictObject({ quote: z.string() })])),
    }),
  ),
})
type SampleArticle = z.infer<typeof Sample>['articles'][number]

/**
 * Fills a notebook that was just made with two annotated articles of our own, one English, one German. The one in the person's
 * language comes in last, which puts it on top.
 */
export async function fillSample(notebook: Notebook, language: Locale): Promise<void> {
  const at = now()
  const isTheirs = ({ source }: SampleArticle) => Number(sources[source]?.language === language)
  for (const article of Sample.parse(annotations).articles.toSorted((a, b) => isTheirs(a) - isTheirs(b))) {
    const bytes = new TextEncoder().encode(sources[article.source]?.text)
    // Our own small files need neither worker nor deadline.
    const draft = await parse({ file: article.source, bytes })
    const capture = toCapture(draft, bytes, {
      method: 'sample',
      file: article.source,
      url: draft.meta.url,
      at,
    })
    const record = annotated(newRecord(draft.meta, capture, at), capture, article, at)
    await notebook.add(record, [capture])
  }
}

function annotated(
  empty: ArticleRecord,
  { info, blocks }: NewCapture,
  article: SampleArticle,
  createdAt: Time,
): ArticleRecord {
  const text = textOf(blocks)
  const capture = info.sha256
  const passageOf = (quote: string) => findQuote(text, { exact: quote })

  const highlighted = article.highlights.reduce(
    (record, { quote, color, comment, tags }) =>
      addHighlight(record, {
        id: uuidv7(),
        capture,
        passage: passageOf(quote),
        color,
        comment,
        tags,
        createdAt,
      }),
    empty,
  )
  const claimed = article.claims.reduce((record, { quote, statement, speaker, tags, changes }) => {
    const id = uuidv7()
    const added = addClaim(
      record,
      { id, statement, speaker, cue: '', tags, createdAt },
      { id: uuidv7(), capture, passage: passageOf(quote) },
    )
    return changes.reduce(
      (record, change) =>
        setStatus(record, id, { to: change.status, reason: change.reason, evidence: [], at: createdAt }),
      added,
    )
  }, highlighted)

  const nodes = article.note.flatMap((part): NoteNode[] =>
    typeof part === 'string' ? noteFromMarkdown(part) : [passageQuote(empty.id, passageOf(part.quote))],
  )
  return { ...claimed, note: { content: noteContent(nodes), updatedAt: createdAt } }
}

/** As the note editor writes it. */
function passageQuote(article: Id, passage: Passage): NoteNode {
  return { version: 1, type: 'passage-quote', article, passage } as NoteNode
}
