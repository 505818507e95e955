import { cleanLine } from '../clean.ts'
import type { Attributes } from './elements.ts'

/** How much JSON-LD is read, and how many entries of each kind. */
const MOST_JSON = 4_000_000
const MOST_ENTRIES = 1000

/** What a page states about itself outside its text, in the order it does. */
export interface Head {
  title: string
  language: string
  /** By the name, property or itemprop in lower case. */
  metas: { name: string; content: string }[]
  /** The times in its text; `published` are those that say that they are when it was. */
  times: { datetime: string; published: boolean }[]
  canonical: string
  /** Where the program that saved the page says it came from. */
  savedFrom: string
  /** When that was, in its words. */
  savedAt: string
  jsonLd: string[]
}

export function emptyHead(): Head {
  return {
    title: '',
    language: '',
    metas: [],
    times: [],
    canonical: '',
    savedFrom: '',
    savedAt: '',
    jsonLd: [],
  }
}

/** Adds what an element of the head, or a microdata property, states. */
export function noteElement(head: Head, name: string, attributes: Attributes): void {
  const content = attributes['content'] ?? attributes['datetime']
  const label =
    attributes['property'] ?? attributes['name'] ?? attributes['itemprop'] ?? attributes['http-equiv']
  if (name === 'html') head.language ||= attributes['lang'] ?? attributes['xml:lang'] ?? ''
  if (name === 'link' && /(?:^|\s)canonical(?:\s|$)/iu.test(attributes['rel'] ?? ''))
    head.canonical ||= attributes['href'] ?? ''
  if ((name === 'meta' || name === 'time') && label && content && head.metas.length < MOST_ENTRIES)
    head.metas.push({ name: label.toLowerCase(), content: content.slice(0, 4000) })
  const { datetime, class: classes = '' } = attributes
  if (name === 'time' && datetime && head.times.length < MOST_ENTRIES)
    head.times.push({
      datetime: datetime.slice(0, 200),
      published: 'pubdate' in attributes || /(?:^|\s)(?:dt-)?published(?:\s|$)/u.test(classes),
    })
}

/** SingleFile's own comment, and the one that browsers write into pages they save. */
export function noteComment(head: Head, comment: string): void {
  const start = comment.slice(0, 4000)
  const found =
    /^\s*Page saved with SingleFile\s+url:\s*(\S+)(?:\s+saved date:\s*([^\n]+))?/iu.exec(start) ??
    /^\s*saved from url=\(\d+\)(\S+)/iu.exec(start)
  if (found === null || head.savedFrom !== '') return
  head.savedFrom = found[1] ?? ''
  head.savedAt = found[2] ?? ''
}

export function noteJsonLd(head: Head, json: string): void {
  const used = head.jsonLd.reduce((sum, { length }) => sum + length, 0)
  if (head.jsonLd.length < MOST_ENTRIES && used + json.length <= MOST_JSON) head.jsonLd.push(json)
}

export function noteTitle(head: Head, title: string): void {
  head.title ||= cleanLine(title.slice(0, 4000))
}
