import { BelegError } from '../errors.ts'
import type { Passage } from '../model/passage.ts'
import { describe } from './describe.ts'
import { occurrences } from './text/occurrences.ts'

/** A quote as a person or a script gives it: no position, and as much context as they like. */
export interface Quote {
  exact: string
  prefix?: string | undefined
  suffix?: string | undefined
}

/**
 * The one passage of a capture's text that is meant by a quote. Quote and context are compared after NFC. Where the quote stands
 * more than once, the context decides: as given, or, when it fits nowhere, without regard to white space.
 * @throws BelegError `quote-not-found`; `quote-ambiguous` with `count`, how often it stands there.
 */
export function findQuote(text: string, quote: Quote): Passage {
  const exact = quote.exact.normalize('NFC')
  const prefix = (quote.prefix ?? '').normalize('NFC')
  const suffix = (quote.suffix ?? '').normalize('NFC')
  const found = occurrences(text, exact)
  if (found.length === 0) throw new BelegError('quote-not-found', { quote: exact })

  const end = (start: number) => start + exact.length
  const decided = firstNonEmpty([
    () => (found.length === 1 ? found : []),
    () => found.filter((at) => text.endsWith(prefix, at) && text.startsWith(suffix, end(at))),
    () => found.filter((at) => endsLoosely(text, at, prefix) && startsLoosely(text, end(at), suffix)),
  ])
  const [start] = decided
  if (start === undefined || decided.length > 1)
    throw new BelegError('quote-ambiguous', { quote: exact, count: found.length })
  return describe(text, start, end(start))
}

function firstNonEmpty(attempts: readonly (() => number[])[]): number[] {
  for (const attempt of attempts) {
    const found = attempt()
    if (found.length > 0) return found
  }
  return []
}

const withoutSpace = (text: string) => text.replace(/\s+/gu, '')

/** How far to look for a context of that length when the text may have more white space than was given. */
const reach = (context: string) => context.length * 2 + 64

function endsLoosely(text: string, at: number, prefix: string): boolean {
  return withoutSpace(text.slice(Math.max(0, at - reach(prefix)), at)).endsWith(withoutSpace(prefix))
}

function startsLoosely(text: string, at: number, suffix: string): boolean {
  return withoutSpace(text.slice(at, at + reach(suffix))).startsWith(withoutSpace(suffix))
}
