import { statuses } from '../../../shared/model/claim.ts'
import { htmlLines } from '../markdown/html-text.ts'
import { colorOf } from './color.ts'
import type { ForeignAnnotation } from './foreign.ts'
import { linked, many, term, textOr, type Json } from './json-ld.ts'
import { paragraphs } from './tidy.ts'

/** What bodies can say of an annotation. */
type Said = Pick<
  ForeignAnnotation,
  'comment' | 'tags' | 'color' | 'statement' | 'status' | 'speaker' | 'claim'
>

/** Bodies in lists in lists beyond this are not followed. */
const MAX_DEPTH = 8

/**
 * What the bodies of an annotation say. A body without a purpose has that of the whole. Only an annotation that assesses
 * something has a statement and a status.
 */
export function saidIn(bodies: readonly unknown[], motivations: readonly string[]): Said {
  const assesses = motivations.includes('assessing')
  const usual = motivations.find((each) => telling.includes(each)) ?? 'commenting'
  const texts = bodies
    .flatMap((body) => flat(body, MAX_DEPTH))
    .map((text) => ({ ...text, purpose: text.purpose || usual }))
  const judging = !assesses ? [] : texts.some(classifies) ? ['classifying'] : ['classifying', 'tagging']
  const roles = texts.map((text) => ({ ...text, role: roleOf(text, assesses, judging) }))
  const of = (role: Role) => roles.filter((text) => text.role === role).map(({ value }) => value)
  const stated = roles.find(({ role }) => role === 'statement')
  return {
    statement: of('statement').join('\n\n'),
    speaker: stated?.author ?? '',
    claim: stated?.id ?? '',
    status: of('status').join(', '),
    comment: paragraphs(...of('comment')),
    tags: of('tag'),
    color: of('color').map(colorOf)[0] ?? null,
  }
}

const telling = ['tagging', 'classifying', 'describing']

interface Text {
  purpose: string
  value: string
  /** Its own name and its author, empty where it has none. */
  id: string
  author: string
}

type Role = 'statement' | 'status' | 'comment' | 'tag' | 'color'

/** `judging`: the purposes whose text can be a status. Where one is classified by, what is only a tag is none. */
function roleOf({ purpose, value }: Text, assesses: boolean, judging: readonly string[]): Role {
  if (purpose === 'describing') return assesses ? 'statement' : 'comment'
  if (purpose !== 'tagging' && purpose !== 'classifying') return 'comment'
  if (judging.includes(purpose) && isStatus(value)) return 'status'
  if (purpose === 'tagging') return 'tag'
  return colorOf(value) === null ? 'tag' : 'color'
}

function classifies({ purpose, value }: Text): boolean {
  return purpose === 'classifying' && isStatus(value)
}

function isStatus(value: string): boolean {
  return (statuses as readonly string[]).includes(value)
}

/** A body as text with its purpose, empty when it states none: its words, or the address of what is elsewhere. */
function flat(body: unknown, depth: number): Text[] {
  if (typeof body === 'string') return [{ purpose: '', value: body, id: '', author: '' }]
  const node = linked(body)
  if (node['items'] !== undefined && depth > 0)
    return many(node['items']).flatMap((item) => flat(item, depth - 1))
  const value = valueOf(node) || valueOf(linked(node['source']))
  if (value === '') return []
  const author = textOr(linked(node['schema:author'])['schema:name'])
  return [{ purpose: term(many(node['purpose'])[0]), value, id: textOr(node['id']), author }]
}

function valueOf({ value, source, id, format }: Json): string {
  if (typeof value !== 'string') return textOr(source) || textOr(id)
  return textOr(format).startsWith('text/html') ? htmlLines(value).join('\n') : value
}
