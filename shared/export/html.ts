import { h } from 'hastscript'
import { articleHtml } from './html/article.ts'
import { articlesNav, dossierNav } from './html/nav.ts'
import type { HtmlContext } from './html/context.ts'
import { claimsByStatus, sourcesHtml } from './html/dossier.ts'
import { pageHtml } from './html/page.ts'
import { planDossier } from './plan-dossier.ts'
import { planReport } from './plan.ts'
import type { ReportInput } from './report.ts'
import { wordsFor, type Words } from './words.ts'

/** One self-contained page. It is built as a tree and only then written out, so every text is escaped. */
export function renderHtml(input: ReportInput): string {
  const words = wordsFor(input.choices.locale)
  return input.kind === 'dossier' ? dossierPage(input, words) : articlesPage(input, words)
}

function articlesPage(input: ReportInput, words: Words): string {
  const plan = planReport(input)
  const several = plan.articles.length > 1
  const context: HtmlContext = { plan, words, base: several ? 2 : 1 }
  const [first] = input.articles
  const title = several || first === undefined ? `${words.m.reportTitle}: ${input.notebook}` : first.title
  return pageHtml({
    input,
    words,
    title,
    kicker: words.m.reportTitle,
    banner: several
      ? [
          h('h1', { dir: 'auto' }, input.notebook),
          h('p', { className: ['counts'] }, words.m.reportArticleCount(input.articles.length)),
        ]
      : [],
    main: [articlesNav(context), ...plan.articles.map((planned) => articleHtml(context, planned))],
  })
}

function dossierPage(input: ReportInput, words: Words): string {
  const plan = planDossier(input)
  const context = { plan, words }
  return pageHtml({
    input,
    words,
    title: `${words.m.reportDossier}: ${input.notebook}`,
    kicker: words.m.reportDossier,
    banner: [
      h('h1', { dir: 'auto' }, input.notebook),
      h('p', { className: ['counts'] }, words.m.reportCounts(input.included) || words.m.reportNothing),
    ],
    main: [dossierNav(context), ...claimsByStatus(context), ...sourcesHtml(context)],
  })
}
