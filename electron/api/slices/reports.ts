import { reportParts, type ReportCounts } from '../../../shared/api/reports.ts'
import type { ArticleView, ClaimRow } from '../../../shared/api/views.ts'
import { fileNameOf } from '../../../shared/export/file-name.ts'
import { formats, hasLens, shows, withoutOf, type FormatId } from '../../../shared/export/formats.ts'
import { narrow } from '../../../shared/export/narrow.ts'
import { countsOf, imagesOf, type ReportInput, type Source } from '../../../shared/export/report.ts'
import { messages } from '../../../shared/i18n/index.ts'
import { lensLanguage } from '../../../shared/lens/languages.ts'
import type { LensMark } from '../../../shared/lens/mark.ts'
import { endOfDay } from '../../../shared/model/as-of.ts'
import { textOf } from '../../../shared/model/block.ts'
import type { Id, Sha256 } from '../../../shared/model/id.ts'
import { statedAsFact } from '../../../shared/export/stated.ts'
import { isKept } from '../../../shared/model/image.ts'
import { linksOfNote } from '../../../shared/model/note.ts'
import { version } from '../../../package.json'
import { readInWorker } from '../../lens/read-lens.ts'
import { renderInWorker } from '../../reporting/render-in-worker.ts'
import type { Notebook } from '../../notebook/types.ts'
import type { Slice } from '../context.ts'
import { handedOverNow, sinceLast, withHandedOver } from '../reporting/handed-over.ts'
import { now } from '../now.ts'
import { making, type Making } from '../reporting/making.ts'
import { materialOf, type Step } from '../reporting/report-material.ts'

/** What the analyst hands over. */
export const reports: Slice<'reports.make' | 'reports.handedOver'> = (context) => ({
  'reports.make': ({ subject, format, choices: wanted, ticket }) =>
    making(context, ticket, async ({ signal, at }) => {
      const { notebook } = context.opened()
      const step: Step = (done, total) => at('reading', done, total)
      const { asOf, whole, trashed, ...material } = await materialOf(notebook, subject, wanted, step)
      const choices = { ...wanted, asOf }
      const { kind, articles, claims } = narrow(material, choices)
      const without = withoutOf(format)
      const lens = wanted.lens && hasLens(format) ? await readThroughLens(articles, at) : new Map()
      at('writing', 0, 0)
      const images =
        kind === 'dossier' ? new Map<Sha256, string>() : await readImages(notebook, articles, format)
      const included = countsWithout(countsOf({ articles, claims, images }), without)
      const leftOut = difference({ ...whole, images: imagesOf(material.articles).length }, included)
      const report: ReportInput = {
        kind,
        generatedAt: now(),
        version,
        notebook: notebook.name,
        choices,
        articles,
        claims,
        sources: sourcesOf(notebook, claims),
        mentioned: mentionedIn(notebook, articles, asOf),
        images,
        lens,
        included,
        leftOut,
        trashed,
      }
      let content = await renderInWorker(format === 'pdf' ? 'html' : format, report, signal)
      if (format === 'pdf') {
        at('printing', 0, 0)
        content = await context.print(String(content), signal)
      }
      const { extension, mime } = formats[format]
      const title = titleOf({ kind, articles, choices, notebook: notebook.name })
      return {
        file: `${fileNameOf(title)}.${extension}`,
        mime,
        content:
          typeof content === 'string'
            ? { text: content }
            : { base64: Buffer.from(content).toString('base64') },
        included,
        leftOut,
        warnings: without.includes('notes') ? [] : statedAsFact(articles, claims),
        since: asOf === undefined ? sinceLast(notebook, subject, format, material.claims) : null,
      }
    }),

  async 'reports.handedOver'({ subject, format }) {
    const { notebook } = context.opened()
    if (notebook.readOnly) return null
    const made = await handedOverNow(notebook, subject, format)
    await notebook.updateDesk((desk) => withHandedOver(desk, made))
    return null
  },
})

/** Does not wait for the notebook to be complete, as what it stops may be waiting for that. */
export const stopReports: Slice<'reports.cancel'> = (context) => ({
  'reports.cancel'({ ticket }) {
    context.opened().makings.cancel(ticket)
    return Promise.resolve(null)
  },
})

function titleOf({
  kind,
  articles,
  choices,
  notebook,
}: Pick<ReportInput, 'kind' | 'articles' | 'choices' | 'notebook'>): string {
  const [first] = articles
  if (kind === 'dossier') return `${messages(choices.locale).reportDossier} ${notebook}`
  return articles.length === 1 && first ? first.title : notebook
}

/** What the lens sees in the articles whose language it knows, one after the other. */
async function readThroughLens(
  articles: readonly ArticleView[],
  at: Making['at'],
): Promise<ReportInput['lens']> {
  const marks = new Map<Id, LensMark[]>()
  for (const [index, { id, blocks, language }] of articles.entries()) {
    at('lens', index, articles.length)
    const known = lensLanguage(language)
    if (known) marks.set(id, (await readInWorker(textOf(blocks), known)).marks)
  }
  return marks
}

/** The pictures of the articles' texts that a format can show. One that is missing or damaged is left out, and the report says so. */
async function readImages(
  notebook: Notebook,
  articles: readonly ArticleView[],
  format: FormatId,
): Promise<Map<Sha256, string>> {
  const images = new Map<Sha256, string>()
  for (const article of articles)
    for (const { sha256, mime } of imagesOf([article]).filter(isKept)) {
      if (images.has(sha256) || !shows(format, mime)) continue
      const found = await notebook.image(article.id, sha256).catch(() => null)
      if (found)
        images.set(sha256, `data:${found.mime};base64,${Buffer.from(found.bytes).toString('base64')}`)
    }
  return images
}

/** What the claims point to: the articles they are made in, and those that are cited as evidence. */
function sourcesOf(notebook: Notebook, claims: readonly ClaimRow[]): Map<Id, Source> {
  const wanted = new Set(
    claims.flatMap(({ appearances, evidence }) => [
      ...appearances.map(({ article }) => article),
      ...evidence.flatMap(({ citation }) => (citation.type === 'article' ? [citation.article] : [])),
    ]),
  )
  return new Map(
    notebook
      .summaries()
      .filter(({ id }) => wanted.has(id))
      .map(({ id, title, authors, publisher, url, published, language }) => [
        id,
        { id, title, authors, publisher, url, published, language },
      ]),
  )
}

/** The claims that notes speak of, as they stand. */
function mentionedIn(
  notebook: Notebook,
  articles: readonly ArticleView[],
  asOf: string | undefined,
): Map<Id, ClaimRow> {
  const wanted = new Set(articles.flatMap(({ note }) => (note ? linksOfNote(note).claims : [])))
  if (wanted.size === 0) return new Map()
  const rows = asOf === undefined ? notebook.claims() : notebook.claimsAsOf(endOfDay(asOf))
  return new Map(rows.filter(({ id }) => wanted.has(id)).map((row) => [row.id, row]))
}

function countsWithout(counts: ReportCounts, without: readonly (keyof ReportCounts)[]): ReportCounts {
  return mapCounts((part) => (without.includes(part) ? 0 : counts[part]))
}

function difference(whole: ReportCounts, included: ReportCounts): ReportCounts {
  return mapCounts((part) => Math.max(0, whole[part] - included[part]))
}

function mapCounts(count: (part: keyof ReportCounts) => number): ReportCounts {
  return Object.fromEntries(reportParts.map((part) => [part, count(part)])) as ReportCounts
}
