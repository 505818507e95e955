import { readUrl } from '../../shared/model/read-url.ts'

/** Parameters that say how a reader got to a page, not which page it is. */
const TRACKING = /^(?:utm_.*|fbclid|gclid|dclid|msclkid|yclid|igshid|mc_cid|mc_eid)$/iu

/**
 * What two addresses of one article have in common: without scheme, `www.`, default port, tracking parameters, fragment and
 * trailing slash. Null for what is no web address, and for a bare site: that is where an article was, not which it is.
 */
export function urlKey(url: string): string | null {
  const parsed = readUrl(url)
  if (!parsed || !/^https?:$/u.test(parsed.protocol)) return null
  const { hostname, port, pathname } = parsed
  const kept = [...parsed.searchParams].filter(([name]) => !TRACKING.test(name)).toSorted(byText)
  const path = pathname.replace(/\/+$/u, '')
  if (path === '' && kept.length === 0) return null
  const query = new URLSearchParams(kept).toString()
  return `${hostname.replace(/^www\./u, '')}${port && `:${port}`}${path}${query && `?${query}`}`
}

const byText = (a: readonly string[], b: readonly string[]) => (a.join('=') < b.join('=') ? -1 : 1)

/** The first of these that has the same address. */
export function withSameUrl<T extends { url: string }>(articles: readonly T[], url: string): T | undefined {
  const key = urlKey(url)
  return key === null ? undefined : articles.find((article) => urlKey(article.url) === key)
}
