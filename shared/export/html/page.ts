import type { Element } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { h } from 'hastscript'
import { statuses } from '../../model/claim.ts'
import { contentsOf } from '../contents.ts'
import type { ReportInput } from '../report.ts'
import type { Words } from '../words.ts'
import { timeElement, written } from './context.ts'
import { statusIcon } from './icon.ts'
import { style } from './style.ts'
import { tintClass } from './tints.ts'

/** No script, no request, no frame: what a hostile article might still smuggle in has nowhere to go. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:"

/** A page before it is written out. */
interface Page {
  input: ReportInput
  words: Words
  /** Of the document. */
  title: string
  /** What kind of report it is, over everything else. */
  kicker: string
  banner: Element[]
  main: Element[]
}

/** The whole page around the content of a report. */
export function pageHtml({ input, words, title, kicker, banner, main }: Page): string {
  const page = h(null, [
    { type: 'doctype' as const },
    h('html', { lang: words.locale }, [
      h('head', [
        h('meta', { charSet: 'utf-8' }),
        h('meta', { httpEquiv: 'Content-Security-Policy', content: policy }),
        h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
        h('meta', { name: 'referrer', content: 'no-referrer' }),
        h('meta', { name: 'color-scheme', content: 'light dark' }),
        h('title', title),
        h('style', style(title)),
      ]),
      h('body', [
        h('header', { className: ['banner'] }, [
          about(input, words, kicker),
          ...banner,
          legend(input, words),
        ]),
        h('main', main),
        closing(input, words),
      ]),
    ]),
  ])
  // A NUL cannot stand in HTML at all; browsers would drop it and move every offset behind it.
  return `${toHtml(page).replaceAll('\u0000', '\uFFFD')}\n`
}

function about({ notebook, generatedAt }: ReportInput, words: Words, kicker: string): Element {
  return h('p', { className: ['kicker'] }, [
    kicker,
    ' · ',
    words.m.reportNotebook,
    ' ',
    written(notebook),
    ' · ',
    timeElement(words, generatedAt),
  ])
}

function legend({ kind }: ReportInput, { m }: Words): Element {
  return h('p', { className: ['legend'] }, [
    h('span', { className: ['quiet'] }, m.reportLegend),
    ...statuses.map((status) =>
      h('span', { className: ['nowrap'] }, [
        statusIcon(status),
        h('span', { className: ['m', status] }, m.reportStatus(status)),
      ]),
    ),
    ...(kind === 'articles'
      ? [h('span', { className: ['m', tintClass(['yellow'])] }, m.reportHighlighted)]
      : []),
  ])
}

function closing(input: ReportInput, words: Words): Element {
  const { m } = words
  return h('footer', [
    h('h2', m.reportContains),
    h(
      'dl',
      { className: ['facts'] },
      contentsOf(words, input).map(([term, value]) => h('div', [h('dt', term), h('dd', value)])),
    ),
    h('p', m.reportNotIncluded),
    h('p', [m.reportMade, ' ', timeElement(words, input.generatedAt), ' · ', m.reportProgram(input.version)]),
  ])
}
