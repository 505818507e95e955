import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import type { ClaimRow, ClaimView } from '../../api/views.ts'
import type { Status, StatusChange } from '../../model/claim.ts'
import type { Page } from '../../model/page.ts'
import type { ReportInput } from '../report.ts'
import type { Words } from '../words.ts'
import { definitions, langOf, tagList, timeElement, written } from './context.ts'
import { evidenceHtml } from './evidence.ts'
import { statusIcon } from './icon.ts'

/** What a claim's card needs of the page it is on. */
export interface CardContext {
  words: Words
  plan: { input: ReportInput }
}

/** The line over a claim: how it stands, by sign and words, and its number. */
export function claimHead(words: Words, status: Status, number: number, link: ElementContent[]): Element {
  const { m } = words
  return h('p', { className: ['head'] }, [
    statusIcon(status),
    h('strong', { className: ['verdict', status] }, m.reportVerdict(status)),
    ' ',
    h('span', { className: ['number'] }, m.reportClaim(number)),
    ' ',
    ...link,
  ])
}

/** What is known about a claim besides its words. `first` are rows that come before. */
export function claimFacts(
  { words, plan }: CardContext,
  claim: ClaimRow | ClaimView,
  first: readonly (readonly [string, (ElementContent | string)[]])[],
): ElementContent[] {
  const { m } = words
  return definitions('facts', [
    ...first,
    [m.reportSpeaker, claim.speaker === '' ? [] : [written(claim.speaker)]],
    [m.reportTags, tagList(claim.tags)],
    [m.reportEvidence, evidenceHtml(words, plan.input, claim.evidence)],
    [m.reportRecheck, claim.recheck === null ? [] : [words.day(claim.recheck)]],
    [m.reportHistory, [history(words, claim)]],
  ])
}

function history(words: Words, { createdAt, history: changes }: ClaimRow | ClaimView): Element {
  const { m } = words
  return h('ol', { className: ['history'] }, [
    h('li', [timeElement(words, createdAt), ' ', h('span', { className: ['change'] }, m.reportClaimed)]),
    ...changes.map((change) =>
      h('li', [
        timeElement(words, change.at),
        ' ',
        h('span', { className: ['change'] }, [
          ...state(words, change.from),
          ' → ',
          ...state(words, change.to),
        ]),
        ' ',
        ...reason(words, change),
      ]),
    ),
  ])
}

function state(words: Words, status: Status): ElementContent[] {
  return [statusIcon(status), { type: 'text', value: words.m.reportStatus(status) }]
}

function reason({ m }: Words, { reason, undoes, evidence }: StatusChange): ElementContent[] {
  if (reason !== '') return [h('q', { className: ['reason'], dir: 'auto' }, reason)]
  const said =
    undoes !== undefined ? m.reportUndone : evidence.length > 0 ? m.reportByEvidence : m.reportNoReason
  return [h('span', { className: ['quiet'] }, said)]
}

/** The page of a document, where it has pages. */
export function pageValue({ m }: Words, { page }: { page: Page | null }): string[] {
  return page === null ? [] : [m.pageNumber(page.page, page.pageLabel)]
}

/** The words of an article; `main` where they stand for the claim itself. */
export function quote({ language }: { language: string }, exact: string, main: boolean): Element {
  return h('blockquote', { className: [main ? 'passage' : 'source'], ...langOf(language) }, [
    h('p', { dir: 'auto' }, exact),
  ])
}
