import { Parser } from 'htmlparser2'
import { local } from './names.ts'
import { changed, type Change } from './xml-changes.ts'

/** What can stand between a paragraph and the one it goes on in. */
const BETWEEN =
  /^(?:bookmark(?:Start|End)|comment(?:RangeStart|RangeEnd|Reference)|proofErr|perm(?:Start|End)|move(?:From|To)Range(?:Start|End))$/u

/**
 * A part of a Word file in which only those paragraphs whose end was deleted go on in the next one that have a next one: the library
 * keeps their text for the next paragraph it comes across, which is in a table or nowhere.
 */
export function withEnds(xml: string): string {
  const changes: Change[] = []
  const open: { name: string; deleted: Change | null }[] = []
  /** The paragraph that has just ended, if its end was deleted. */
  let ended: { deleted: Change; depth: number } | null = null
  const stay = () => {
    if (ended) changes.push(ended.deleted)
    ended = null
  }

  const parser = new Parser(
    {
      onopentag(element) {
        const name = local(element)
        if (ended && !BETWEEN.test(name)) {
          if (name === 'p' && ended.depth === open.length) ended = null
          else stay()
        }
        const [paragraph, properties, run] = open.slice(-3)
        const isEmpty = xml[parser.endIndex - 1] === '/'
        if (name === 'del' && isEmpty && run?.name === 'rPr' && properties?.name === 'pPr' && paragraph)
          paragraph.deleted = { at: parser.startIndex, end: parser.endIndex + 1, text: '' }
        open.push({ name, deleted: null })
      },
      onclosetag() {
        const closed = open.pop()
        if (ended && open.length < ended.depth) stay()
        if (closed?.name === 'p' && closed.deleted) ended = { deleted: closed.deleted, depth: open.length }
      },
    },
    { xmlMode: true },
  )
  parser.end(xml)
  stay()
  return changed(xml, changes)
}
