import type { ArticleMeta } from '../../../shared/model/article.ts'
import { safeUrl } from '../../../shared/model/safe-url.ts'
import { cleanLine } from '../clean.ts'
import { dayInWords } from '../day-in-words.ts'
import { namesInByline, statedNames } from '../names.ts'
import { dateIn, languageTag, nameIn, webAddress } from '../stated.ts'
import type { Head } from './head.ts'
import { jsonLdMeta } from './json-ld.ts'
import { readUrl } from '../../../shared/model/read-url.ts'

const TITLES = ['og:title', 'citation_title', 'dc.title', 'dcterms.title', 'twitter:title']
const AUTHORS = [
  'citation_author',
  'author',
  'article:author',
  'dc.creator',
  'dcterms.creator',
  'parsely-author',
  'sailthru.author',
]
const PUBLISHERS = ['og:site_name', 'citation_publisher', 'dc.publisher', 'dcterms.publisher', 'publisher']
const DATES = [
  ...[
    'article:published_time',
    'og:published_time',
    'datepublished',
    'citation_publication_date',
    'citation_date',
  ],
  ...['dc.date.issued', 'dcterms.issued', 'dcterms.date', 'dc.date', 'date', 'pubdate', 'parsely-pub-date'],
]
const LANGUAGES = ['content-language', 'og:locale', 'dc.language', 'dcterms.language']

/** What is known of a page besides its head. */
export interface Around {
  /** Its largest heading. */
  headline: string
  /** Those it marks as its authors, or what may be a line with their names. */
  authors: readonly string[]
  byline: string
  /** The times in its text, as they are shown. */
  times: readonly string[]
  /** Where it was saved from. */
  location: string
}

/** What the page states about its article. */
export function pageMeta(
  head: Head,
  { headline, authors, byline, times, location }: Around,
): Partial<ArticleMeta> {
  const values = <T>(names: readonly string[], read: (text: string) => T | '') =>
    names.flatMap((name) =>
      head.metas.filter((meta) => meta.name === name).map(({ content }) => read(content)),
    )
  const first = (names: readonly string[], read: (text: string) => string) =>
    values(names, read).find((value) => value !== '') ?? ''
  const linked = jsonLdMeta(head.jsonLd, titlesOf(head, headline))
  const publisher = first(PUBLISHERS, nameIn) || (linked.publisher ?? '')
  const named = linked.title || first(TITLES, cleanLine)
  // One that is the lesser part of the title may be that of a section: “Harbour – Quay shut until autumn”.
  const main = 2 * headline.length > named.length ? headline : ''
  return {
    title: ownTitle(named, main, publisher) || ownTitle(head.title, headline, publisher),
    authors:
      [
        linked.authors ?? [],
        ...AUTHORS.map((name) => values([name], (text) => text).flatMap(statedNames)),
        authors,
        namesInByline(byline),
      ]
        .map((names) => [...new Set(names)])
        .find((names) => names.length > 0) ?? [],
    publisher,
    url: pageAddress(head, { location, headline }),
    published: linked.published || first(DATES, dateIn) || shownDate(head, times),
    language:
      languageTag(head.language) ||
      linked.language ||
      first(LANGUAGES, (text) => languageTag(text.replace('_', '-'))),
  }
}

const SEPARATOR = '\\s*(?:[|–—·•»:]|\\s-)\\s*'
const BEFORE_SITE = new RegExp(`${SEPARATOR}$`, 'u')
const AFTER_NAME = new RegExp(`^${SEPARATOR}`, 'u')

/** A title without what it names besides the headline, or before or behind all else the site. */
function ownTitle(title: string, headline: string, site: string): string {
  const isHeadline =
    headline !== '' && title.startsWith(headline) && AFTER_NAME.test(title.slice(headline.length))
  return isHeadline ? headline : withoutSite(title, site)
}

function withoutSite(title: string, site: string): string {
  if (site === '') return title
  const [before, behind] = [title.slice(0, -site.length), title.slice(site.length)]
  if (title.endsWith(site) && BEFORE_SITE.test(before)) return before.replace(BEFORE_SITE, '')
  return title.startsWith(site) && AFTER_NAME.test(behind) ? behind.replace(AFTER_NAME, '') : title
}

/** The only time in the text of the page, or the only one that says it is when it was published; where it is told by words alone, by these. */
function shownDate({ times }: Head, shown: readonly string[]): string {
  for (const candidates of [times.filter(({ published }) => published), times]) {
    const dates = new Set(candidates.map(({ datetime }) => dateIn(datetime)))
    const [only] = dates
    if (dates.size === 1 && only) return only
  }
  const days = new Set(times.length > 0 ? [] : shown.map(dayInWords))
  const [only = ''] = days
  return days.size === 1 ? only : ''
}

/** Where the page is on the web, as it says itself or as it was saved; empty when neither is known. */
export function pageAddress(
  head: Head,
  { location, headline }: Pick<Around, 'location' | 'headline'>,
): string {
  const stated = head.metas.find(({ name, content }) => name === 'og:url' && webAddress(content) !== '')
  return (
    addressOf(head, location) ||
    stated?.content ||
    (jsonLdMeta(head.jsonLd, titlesOf(head, headline)).url ?? '')
  )
}

/** What the page calls itself. */
function titlesOf({ title, metas }: Head, headline: string): string[] {
  const stated = metas.filter(({ name }) => TITLES.includes(name)).map(({ content }) => cleanLine(content))
  return [title, ...stated, headline]
}

/** The address the page gives itself, if that is of the site it was saved from and no mere front page; else where it was. */
function addressOf(head: Head, location: string): string {
  const saved = webAddress(head.savedFrom) || webAddress(location)
  const canonical = webAddress(resolved(head.canonical, saved) ?? '')
  if (saved === '' || canonical === '') return canonical || saved
  const [from, to] = [new URL(saved), new URL(canonical)]
  const sameSite = bareHost(from) === bareHost(to) && (to.pathname !== '/' || from.pathname === '/')
  return sameSite ? canonical : saved
}

/** Where `href` leads from the page at `base`, null for what is no address of the web or of mail. */
export function resolved(href: string, base: string): string | null {
  if (href === '' || href.startsWith('#')) return null
  return safeUrl(readUrl(href, base || undefined)?.href ?? '')?.href ?? null
}

function bareHost({ host }: URL): string {
  return host.replace(/^(?:www|m|amp)\./u, '')
}
