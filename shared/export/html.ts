import type { Element } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { h } from 'hastscript'
import { articleHtml, countsHtml } from './html/article.ts'
import { timeElement, written, type HtmlContext } from './html/context.ts'
import { statusIcon } from './html/icon.ts'
import { style } from './html/style.ts'
import { tintClass } from './html/tints.ts'
import { planReport } from './plan.ts'
import type { ReportInput } from './report.ts'
import { statuses } from '../model/claim.ts'
import { wordsFor } from './words.ts'

/** No script, no request, no frame: what a hostile article might still smuggle in has nowhere to go. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:"

/** One self-contained page. It is built as a tree and only then written out, so every text is escaped. */
export function renderHtml(input: ReportInput): string {
  const plan = planReport(input)
  const words = wordsFor(input.locale)
  const several = plan.articles.length > 1
  const context: HtmlContext = { plan, words, base: several ? 2 : 1 }
  const [first] = input.articles
  const title = several || first === undefined ? `${words.m.reportTitle}: ${input.notebook}` : first.title
  const page = h(null, [
    { type: 'doctype' as const },
    h('html', { lang: input.locale }, [
      h('head', [
        h('meta', { charSet: 'utf-8' }),
        h('meta', { httpEquiv: 'Content-Security-Policy', content: policy }),
        h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
        h('meta', { name: 'referrer', content: 'no-referrer' }),
        h('meta', { name: 'color-scheme', content: 'light dark' }),
        h('title', title),
        h('style', style()),
      ]),
      h('body', [
        banner(context),
        h('main', [
          ...(several ? [contents(context)] : []),
          ...plan.articles.map((planned) => articleHtml(context, planned)),
        ]),
        closing(context),
      ]),
    ]),
  ])
  // A NUL cannot stand in HTML at all; browsers would drop it and move every offset behind it.
  return `${toHtml(page).replaceAll('\u0000', '\uFFFD')}\n`
}

function banner({ plan: { input }, words, base }: HtmlContext): Element {
  const { m } = words
  return h('header', { className: ['banner'] }, [
    h('p', { className: ['kicker'] }, [
      m.reportTitle,
      ' · ',
      m.reportNotebook,
      ' ',
      written(input.notebook),
      ' · ',
      timeElement(words, input.generatedAt),
    ]),
    ...(base > 1
      ? [
          h('h1', { dir: 'auto' }, input.notebook),
          h('p', { className: ['counts'] }, m.reportArticleCount(input.articles.length)),
        ]
      : []),
    h('p', { className: ['legend'] }, [
      h('span', { className: ['quiet'] }, m.reportLegend),
      ...statuses.map((status) =>
        h('span', { className: ['nowrap'] }, [
          statusIcon(status),
          h('span', { className: ['m', status] }, m.reportStatus(status)),
        ]),
      ),
      h('span', { className: ['m', tintClass(['yellow'])] }, m.reportHighlighted),
    ]),
  ])
}

function contents(context: HtmlContext): Element {
  const { plan, words } = context
  return h('nav', { ariaLabelledBy: 'contents' }, [
    h('h2', { id: 'contents' }, words.m.reportContents),
    h(
      'ol',
      plan.articles.map((planned) =>
        h('li', [
          h('a', { href: `#a${planned.number}`, dir: 'auto' }, planned.article.title),
          h('p', { className: ['counts'] }, countsHtml(context, planned)),
        ]),
      ),
    ),
  ])
}

function closing({ plan: { input }, words }: HtmlContext): Element {
  const { m } = words
  const { images, ...trashed } = input.leftOut
  const left = Object.values(trashed).some((count) => count > 0)
  return h('footer', [
    h('h2', m.reportContains),
    h('dl', { className: ['facts'] }, [
      h('div', [h('dt', m.reportIncluded), h('dd', m.reportCounts(input.included))]),
      h('div', [h('dt', m.reportLeftOut), h('dd', left ? m.reportCounts(trashed) : m.reportNothing)]),
      ...(images > 0
        ? [h('div', [h('dt', m.reportImagesLeftOut), h('dd', m.reportImageCount(images))])]
        : []),
    ]),
    h('p', m.reportNotIncluded),
    h('p', [m.reportMade, ' ', timeElement(words, input.generatedAt), ' · ', m.reportProgram(input.version)]),
  ])
}
