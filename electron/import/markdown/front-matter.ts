import { parse } from 'yaml'
import type { ArticleMeta } from '../../../shared/model/article.ts'
import { cleanLine } from '../clean.ts'
import { languageTag, webAddress } from '../stated.ts'

/** What YAML front matter states about the article; null when it is not a YAML mapping. Nothing is filled in. */
export function frontMatter(yaml: string): Partial<ArticleMeta> | null {
  const fields = mapping(yaml)
  if (fields === null) return null
  const line = (...names: string[]) => names.flatMap((name) => lines(fields.get(name)))[0] ?? ''
  // Programs that clip pages write names as links between notes.
  const authors = ['author', 'authors']
    .flatMap((name) => lines(fields.get(name)))
    .map((name) => name.replace(/^\[\[(.*)\]\]$/u, '$1'))
  return {
    title: line('title'),
    authors: [...new Set(authors)],
    publisher: line('publisher'),
    url: webAddress(line('url')) || webAddress(line('source')),
    published: line('published', 'date'),
    language: languageTag(line('language', 'lang')),
  }
}

function mapping(yaml: string): Map<string, unknown> | null {
  try {
    const value: unknown = parse(yaml, { maxAliasCount: 0, logLevel: 'error' })
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return null
    return new Map(Object.entries(value).map(([name, field]) => [name.toLowerCase(), field]))
  } catch {
    return null
  }
}

/** The texts of a scalar, of a list of them, or of what is named `name` in a list of mappings. */
function lines(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap((entry) => (Array.isArray(entry) ? [] : lines(entry)))
  if (typeof value === 'object' && value !== null) return 'name' in value ? scalar(value.name) : []
  return scalar(value)
}

function scalar(value: unknown): string[] {
  if (typeof value !== 'string' && typeof value !== 'number') return []
  const line = cleanLine(String(value))
  return line === '' ? [] : [line]
}
