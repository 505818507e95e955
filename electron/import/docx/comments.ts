import { Parser } from 'htmlparser2'
import { cleanLine, cleanText } from '../clean.ts'
import { decodeText } from '../decode.ts'
import { attribute, local } from './names.ts'

/** A comment as Word keeps it. */
export interface WordComment {
  id: string
  author: string
  /** Paragraphs are lines. */
  text: string
  /** ISO 8601, UTC; empty when it is not stated. */
  createdAt: string
  /** The comment it replies to. */
  replyTo: string | null
}

/**
 * The comments of a Word file in the order in which they were written.
 * @throws BelegError `not-text`
 */
export function commentsIn(parts: ReadonlyMap<string, Uint8Array>, file: string): WordComment[] {
  const read = (pattern: RegExp) => {
    const name = [...parts.keys()].find((name) => pattern.test(name))
    return decodeText(parts.get(name ?? '') ?? new Uint8Array(), file)
  }
  const parents = parentsIn(read(/(?:^|\/)commentsExtended\d*\.xml$/iu))
  const comments = written(read(/(?:^|\/)comments\d*\.xml$/iu))
  const byParagraph = new Map(
    comments.flatMap(({ id, paragraphs }) => paragraphs.map((paragraph) => [paragraph, id])),
  )
  return comments.map(({ paragraphs, ...comment }) => {
    const parent = paragraphs.map((paragraph) => parents.get(paragraph)).find(Boolean)
    return { ...comment, replyTo: parent === undefined ? null : (byParagraph.get(parent) ?? null) }
  })
}

/** The paragraphs of replies, and those of what they reply to. */
function parentsIn(xml: string): ReadonlyMap<string, string> {
  const parents = new Map<string, string>()
  const parser = new Parser(
    {
      onopentag(_, attributes) {
        const parent = attribute(attributes, 'paraIdParent')
        if (parent !== '') parents.set(attribute(attributes, 'paraId'), parent)
      },
    },
    { xmlMode: true },
  )
  parser.end(xml)
  return parents
}

function written(xml: string): (Omit<WordComment, 'replyTo'> & { paragraphs: string[] })[] {
  const comments: (Omit<WordComment, 'replyTo'> & { paragraphs: string[] })[] = []
  let isText = false
  const parser = new Parser(
    {
      onopentag(element, attributes) {
        const name = local(element)
        const comment = comments.at(-1)
        if (name === 'comment')
          comments.push({
            id: attribute(attributes, 'id'),
            author: cleanLine(attribute(attributes, 'author')),
            createdAt: timeIn(attribute(attributes, 'date')),
            text: '',
            paragraphs: [],
          })
        else if (!comment) return
        else if (name === 'p') {
          comment.text += '\n'
          comment.paragraphs.push(attribute(attributes, 'paraId'))
        } else if (name === 'br') comment.text += '\n'
        else if (name === 'tab') comment.text += ' '
        isText = name === 't'
      },
      ontext(text) {
        const comment = comments.at(-1)
        if (isText && comment) comment.text += text
      },
      onclosetag() {
        isText = false
      },
    },
    { xmlMode: true, decodeEntities: true },
  )
  parser.end(xml)
  return comments.map((comment) => ({ ...comment, text: cleanText(comment.text).trim() }))
}

function timeIn(date: string): string {
  const time = /^\d{4}-\d{2}-\d{2}T/u.test(date) ? Date.parse(date) : Number.NaN
  return Number.isNaN(time) ? '' : new Date(time).toISOString()
}
