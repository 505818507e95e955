import type { ArticleMeta } from '../../../shared/model/article.ts'
import { cleanLine } from '../clean.ts'
import { safeHref } from '../markdown/safe-href.ts'
import { dateIn, languageTag, nameIn, webAddress } from '../stated.ts'
import type { Head } from './head.ts'
import { jsonLdMeta } from './json-ld.ts'

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

/** What the page states about its article; `byline` is the line with the author's name, `location` where it was saved from. */
export function pageMeta(
  head: Head,
  { byline, location }: { byline: string; location: string },
): Partial<ArticleMeta> {
  const values = <T>(names: readonly string[], read: (text: string) => T | '') =>
    names.flatMap((name) =>
      head.metas.filter((meta) => meta.name === name).map(({ content }) => read(content)),
    )
  const first = (names: readonly string[], read: (text: string) => string) =>
    values(names, read).find((value) => value !== '') ?? ''
  const linked = jsonLdMeta(head.jsonLd, head.title)
  return {
    title: linked.title || first(TITLES, cleanLine) || head.title,
    authors:
      [linked.authors ?? [], ...AUTHORS.map((name) => values([name], nameIn)), namesIn(byline)]
        .map((names) => [...new Set(names)].filter((name) => name !== ''))
        .find((names) => names.length > 0) ?? [],
    publisher: first(PUBLISHERS, nameIn) || (linked.publisher ?? ''),
    url: addressOf(head, location) || first(['og:url'], webAddress) || (linked.url ?? ''),
    published: linked.published || first(DATES, dateIn),
    language:
      languageTag(head.language) ||
      linked.language ||
      first(LANGUAGES, (text) => languageTag(text.replace('_', '-'))),
  }
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
  const whole = base !== '' && URL.canParse(href, base) ? new URL(href, base).href : href
  return safeHref(whole)
}

function bareHost({ host }: URL): string {
  return host.replace(/^(?:www|m|amp)\./u, '')
}

/** The names in a line such as "By Ada Kern and Bo Lind"; none when there is more in it than names. */
function namesIn(byline: string): string[] {
  const line = cleanLine(byline.slice(0, 500)).replace(/^(?:by|von|text|autor(?:in)?|author)\s*:?\s+/iu, '')
  if (line.length > 100 || /\d|[|:;!?]/u.test(line)) return []
  return line
    .split(/\s+(?:and|und|&)\s+/iu)
    .map(nameIn)
    .filter((name) => name !== '')
}
