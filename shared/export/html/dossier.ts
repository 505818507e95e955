import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import { statuses } from '../../model/claim.ts'
import type { DossierClaim, DossierPlan, DossierSource, Place } from '../plan-dossier.ts'
import type { Words } from '../words.ts'
import { claimFacts, claimHead, pageValue, quote } from './claim.ts'
import { heading, langOf, outLink, written, writtenLines } from './context.ts'
import { statusIcon } from './icon.ts'
import { factsHtml } from './provenance.ts'

/** What every part of a dossier needs. */
export interface DossierContext {
  plan: DossierPlan
  words: Words
}

/** The claims by status, each with all that is known about it. */
export function claimsByStatus(context: DossierContext): Element[] {
  const { plan, words } = context
  return statuses.flatMap((status) => {
    const claims = plan.claims.filter(({ claim }) => claim.status === status)
    if (claims.length === 0) return []
    return [
      h('section', { ariaLabelledBy: `status-${status}`, className: ['dossier'] }, [
        heading(
          2,
          { id: `status-${status}`, className: 'status' },
          statusIcon(status),
          words.m.reportStatusHeading(status),
          h('span', { className: ['count'] }, String(claims.length)),
        ),
        h(
          'ol',
          { className: ['cards'] },
          claims.map((claim) => card(context, claim)),
        ),
      ]),
    ]
  })
}

function card(context: DossierContext, { number, label, claim, places }: DossierClaim): Element {
  const { words } = context
  const first = places[0]?.appearance.passage.exact ?? ''
  const quoted = claim.statement === '' || (places.length === 1 && claim.statement === first)
  return h('li', { id: label, className: ['card', 'claim'] }, [
    claimHead(words, claim.status, number, []),
    ...(quoted ? [] : [writtenLines('statement', claim.statement)]),
    ...places.flatMap((place) => placeHtml(words, place, quoted)),
    ...claimFacts(context, claim, []),
  ])
}

function placeHtml(words: Words, place: Place, main: boolean): ElementContent[] {
  const { appearance, named } = place
  return [
    quote({ language: named?.language ?? '' }, appearance.passage.exact, main),
    h('p', { className: ['where'] }, [
      ...sourceLink(words, place),
      ...pageValue(words, place).map((page) => ` · ${words.m.reportPage} ${page}`),
      ...anchorRemark(words, place),
    ]),
  ]
}

function sourceLink({ m }: Words, { source, named }: Place): ElementContent[] {
  if (source === null)
    return [h('span', { className: ['quiet'] }, named === null ? m.reportSourceGone : written(named.title))]
  return [h('a', { href: `#${source.label}` }, written(source.article.title))]
}

function anchorRemark({ m }: Words, { appearance: { anchor } }: Place): string[] {
  if (anchor === 'placed') return []
  const remarks = {
    changed: m.reportAnchorChanged,
    lost: m.reportAnchorLost,
    ambiguous: m.reportAnchorAmbiguous,
  }
  return [` · ${remarks[anchor]}`]
}

/** The articles the claims are made in, each with what proves which version was read. */
export function sourcesHtml(context: DossierContext): Element[] {
  const { plan, words } = context
  if (plan.sources.length === 0) return []
  return [
    h('section', { ariaLabelledBy: 'sources', className: ['dossier'] }, [
      heading(2, { id: 'sources' }, words.m.reportSources),
      h(
        'ol',
        { className: ['cards'] },
        plan.sources.map((source) => sourceHtml(context, source)),
      ),
    ]),
  ]
}

function sourceHtml(
  { plan, words }: DossierContext,
  { label, article, claims }: DossierSource & { claims: DossierClaim[] },
): Element {
  return h('li', { id: label, className: ['card'] }, [
    heading(3, { dir: 'auto', ...langOf(article.language) }, article.title),
    ...(article.url === '' ? [] : [h('p', outLink(article.url, 'out', written(article.url)))]),
    h('p', { className: ['quiet'] }, [
      `${words.m.reportClaims}: `,
      ...claims.flatMap(({ label, number }, index): ElementContent[] => [
        ...(index === 0 ? [] : [{ type: 'text' as const, value: ', ' }]),
        h('a', { href: `#${label}` }, String(number)),
      ]),
    ]),
    ...(plan.input.choices.provenance ? [factsHtml(words, article)] : []),
  ])
}
