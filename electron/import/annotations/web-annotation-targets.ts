import { z } from 'zod'
import type { ForeignQuote } from './foreign.ts'
import { linked, many, term, textOr, type Json } from './json-ld.ts'

/** Selectors and sets that are in each other beyond this are not followed. */
const MAX_DEPTH = 16

const Quote = z.object({ exact: z.string(), prefix: z.string().optional(), suffix: z.string().optional() })
const Position = z.object({ start: z.int().nonnegative() })

/** The quotes of a target or a set of targets; each of several selectors says the same place in its own way. */
export function quotesIn(target: unknown, depth = MAX_DEPTH): ForeignQuote[] {
  const node = linked(target)
  if (node['items'] !== undefined && depth > 0)
    return many(node['items']).flatMap((item) => quotesIn(item, depth - 1))
  const selectors = many(node['selector']).flatMap((selector) => chain(linked(selector)))
  return quoteOf(selectors) ?? rangeOf(selectors) ?? []
}

/** The quote of several selectors of one place. */
function quoteOf(selectors: readonly Json[]): [ForeignQuote] | null {
  const ofType = (type: string) => selectors.filter((selector) => term(selector['type']) === type)
  const quote = ofType('TextQuoteSelector').flatMap((selector) => Quote.safeParse(selector).data ?? [])[0]
  if (!quote || quote.exact.trim() === '') return null
  const at = ofType('TextPositionSelector').flatMap((selector) => Position.safeParse(selector).data ?? [])[0]
  return [
    {
      exact: quote.exact,
      prefix: quote.prefix ?? '',
      suffix: quote.suffix ?? '',
      start: at ? { at: at.start, unit: 'code-point' } : null,
    },
  ]
}

/** What lies between two quotes: it goes on up to the second one. */
function rangeOf(selectors: readonly Json[]): [ForeignQuote] | null {
  for (const range of selectors.filter(({ type }) => term(type) === 'RangeSelector')) {
    const [from, until] = ['startSelector', 'endSelector'].map((name) =>
      quoteOf(many(range[name]).flatMap((selector) => chain(linked(selector)))),
    )
    if (from && until) return [{ ...from[0], until: until[0] }]
  }
  return null
}

/** The address of the document that a target is in or is. */
export function documentOf(target: unknown): string {
  if (typeof target === 'string') return target
  const { id, source } = linked(target)
  return textOr(source) || textOr(linked(source)['id']) || (source === undefined ? textOr(id) : '')
}

/** The addresses of copies of the version that a target is of. */
export function copiesOf(target: unknown): unknown[] {
  return many(linked(target)['state']).flatMap((state) => many(linked(state)['cached']))
}

/** A selector and those that narrow it down. */
function chain(selector: Json): Json[] {
  const found = [selector]
  for (const each of found)
    if (found.length < MAX_DEPTH)
      found.push(
        ...many(each['refinedBy'])
          .slice(0, MAX_DEPTH)
          .map((inner) => linked(inner)),
      )
  return found
}
