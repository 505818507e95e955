import type { BlockContent, Root, RootContent, TableRow } from 'mdast'
import { frontmatterToMarkdown } from 'mdast-util-frontmatter'
import { gfmToMarkdown } from 'mdast-util-gfm'
import { toMarkdown } from 'mdast-util-to-markdown'
import { statuses } from '../model/claim.ts'
import { highlightsMarkdown, lostMarkdown } from './markdown/annotations.ts'
import { blocksMarkdown } from './markdown/blocks.ts'
import { claimsMarkdown } from './markdown/claims.ts'
import { dossierMarkdown } from './markdown/dossier.ts'
import { footnotesMarkdown } from './markdown/footnotes.ts'
import { frontMatter } from './markdown/front-matter.ts'
import {
  bullets,
  heading,
  paragraph,
  phrasing,
  type Inlines,
  type MarkdownContext,
} from './markdown/nodes.ts'
import { noteMarkdown } from './markdown/note.ts'
import { saidMarkdown } from './markdown/said.ts'
import { statusSigns } from './markdown/status.ts'
import { unsafe } from './markdown/unsafe.ts'
import { contentsOf } from './contents.ts'
import { planDossier } from './plan-dossier.ts'
import { planReport, type PlannedArticle } from './plan.ts'
import { eventsOf, provenanceOf, type Fact } from './provenance.ts'
import type { ReportInput } from './report.ts'
import { safeLink } from './safe-link.ts'
import { wordsFor, type Words } from './words.ts'

/** One Markdown document (GFM with footnotes) with YAML front matter. Built as a tree: nothing written becomes markup. */
export function renderMarkdown(input: ReportInput): string {
  const words = wordsFor(input.choices.locale)
  const children: RootContent[] = [
    { type: 'yaml', value: frontMatter(input) },
    ...(input.kind === 'dossier'
      ? [...dossierMarkdown(words, planDossier(input)), ...closing(input, words)]
      : articlesMarkdown(input, words)),
  ]
  const root: Root = { type: 'root', children }
  const extensions = [gfmToMarkdown({ tablePipeAlign: false }), frontmatterToMarkdown(['yaml'])]
  return toMarkdown(root, { bullet: '-', rule: '-', unsafe, extensions }).replaceAll('\u0000', '\uFFFD')
}

function articlesMarkdown(input: ReportInput, words: Words): RootContent[] {
  const plan = planReport(input)
  const several = plan.articles.length > 1
  const context: MarkdownContext = { plan, words, base: several ? 2 : 1 }
  return [
    ...(several ? [heading(1, `${words.m.reportTitle}: ${input.notebook}`)] : []),
    ...plan.articles.flatMap((planned) => articleMarkdown(context, planned)),
    ...closing(input, words),
    ...plan.articles.flatMap((planned) => footnotesMarkdown(context, planned)),
  ]
}

function articleMarkdown(context: MarkdownContext, planned: PlannedArticle): BlockContent[] {
  const { article, claims, highlights } = planned
  const { words, base } = context
  const byline = [article.authors.join(', '), article.publisher, words.day(article.published)]
  const counts = statuses.map((status) => {
    const count = claims.filter(({ view }) => view.status === status).length
    return `${statusSigns[status]} ${count} ${words.m.reportStatus(status)}`
  })
  return [
    heading(base, article.title),
    ...(byline.every((part) => part === '')
      ? []
      : [paragraph(byline.filter((part) => part !== '').join(' · '))]),
    paragraph([...counts, words.m.reportHighlightCount(highlights.length)].join(' · ')),
    ...blocksMarkdown(context, planned),
    { type: 'thematicBreak' },
    ...claimsMarkdown(context, planned),
    ...highlightsMarkdown(context, planned),
    ...lostMarkdown(context, planned),
    ...saidMarkdown(context, planned),
    ...noteMarkdown(context, planned),
    ...provenanceMarkdown(context, planned),
  ]
}

function provenanceMarkdown(
  { plan, words, base }: MarkdownContext,
  { article }: PlannedArticle,
): BlockContent[] {
  if (!plan.input.choices.provenance) return []
  const { m } = words
  const rows: Inlines[][] = provenanceOf(words, article).map((fact) => [
    [fact.term],
    factMarkdown(words, fact),
  ])
  const children = [[[m.reportField], [m.reportValue]], ...rows].map((row): TableRow => ({
    type: 'tableRow',
    children: row.map((cell) => ({ type: 'tableCell', children: phrasing(cell) })),
  }))
  const events = eventsOf(words, article).map(({ at, what, facts }) => [
    paragraph(`${words.time(at)}: ${what}`),
    bullets(facts.map((fact) => [paragraph(`${fact.term}: `, ...factMarkdown(words, fact))])),
  ])
  return [
    heading(base + 1, m.reportProvenance),
    { type: 'table', children },
    ...(events.length > 0 ? [bullets(events)] : []),
  ]
}

function factMarkdown(words: Words, { value, kind }: Fact): Inlines {
  const url = kind === 'link' ? safeLink(value) : null
  if (url !== null) return [{ type: 'link', url, children: phrasing([value]) }]
  if (kind === 'hash') return [{ type: 'inlineCode', value }]
  return [kind === 'time' ? words.time(value) : value]
}

function closing(input: ReportInput, words: Words): BlockContent[] {
  const { m } = words
  return [
    heading(2, m.reportContains),
    bullets(contentsOf(words, input).map(([term, value]) => [paragraph(`${term}: ${value}`)])),
    paragraph(m.reportNotIncluded),
    paragraph(
      `${m.reportMade} ${words.time(input.generatedAt)} · ${m.reportProgram(input.version)} · `,
      `${m.reportNotebook}: `,
      input.notebook,
    ),
  ]
}
