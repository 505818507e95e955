import type { ArticleMeta } from '../../../shared/model/article.ts'
import { cleanLine } from '../clean.ts'
import { htmlLines } from '../markdown/html-text.ts'
import { statedNames } from '../names.ts'
import { dateIn, languageTag, nameIn, webAddress } from '../stated.ts'

type Fields = Readonly<Record<string, unknown>>

const ARTICLE = /^(?:https?:\/\/schema\.org\/)?(?:\w*Article|Report|\w*Posting)$/u

/** What JSON-LD states about the article of a page with these titles. Where it is about several, the one of that name counts. */
export function jsonLdMeta(scripts: readonly string[], titles: readonly string[]): Partial<ArticleMeta> {
  const nodes = scripts.flatMap(nodesOf)
  const byId = new Map(nodes.filter((node) => '@id' in node).map((node) => [node['@id'], node]))
  const articles = nodes.filter((node) => list(node['@type']).some((type) => ARTICLE.test(String(type))))
  const named = articles.find((node) => {
    const headline = lineOf(node['headline'])
    return headline !== '' && titles.some((title) => title.includes(headline))
  })
  const article = named ?? (articles.length === 1 ? articles[0] : undefined)
  if (!article) return {}
  const names = (value: unknown) =>
    list(value).flatMap((entry) => {
      const found = isFields(entry) ? (byId.get(entry['@id']) ?? entry) : { name: entry }
      return list(found['name'] ?? (isFields(entry) ? entry['name'] : '')).map(lineOf)
    })
  const address = isFields(article['mainEntityOfPage'])
    ? article['mainEntityOfPage']['@id']
    : article['mainEntityOfPage']
  return {
    title: lineOf(article['headline']) || lineOf(article['name']),
    authors: [...new Set(names(article['author'] ?? article['creator']).flatMap(statedNames))],
    publisher: names(article['publisher']).map(nameIn).find(Boolean) ?? '',
    url: webAddress(lineOf(article['url'])) || webAddress(lineOf(address)),
    published: dateIn(lineOf(article['datePublished'])),
    language: languageTag(lineOf(article['inLanguage'])),
  }
}

/** The things a script describes: itself, a list of them, or a graph. Nothing when it is broken. */
function nodesOf(script: string): Fields[] {
  try {
    const value: unknown = JSON.parse(
      script
        .replace(/^\s*(?:<!--|\/\/\s*<!\[CDATA\[)|(?:-->|\/\/\s*\]\]>)\s*$/gu, '')
        // Many sites break lines inside texts, which JSON does not know.
        .replace(/[\n\r\t]+/gu, ' '),
    )
    const top = list(value).filter(isFields)
    return top
      .flatMap((node) => [node, ...list(node['@graph']), ...list(node['mainEntity'])])
      .filter(isFields)
  } catch {
    return []
  }
}

function list(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value
  return value === undefined || value === null ? [] : [value]
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** A text on one line. Many sites write entities and tags into it, which are none there. */
function lineOf(value: unknown): string {
  if (typeof value !== 'string' && typeof value !== 'number') return ''
  return cleanLine(htmlLines(String(value).slice(0, 4000)).join(' '))
}
