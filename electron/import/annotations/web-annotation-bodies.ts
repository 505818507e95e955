import { statuses } from '../../../shared/model/claim.ts'
import { htmlLines } from '../markdown/html-text.ts'
import { colorOf } from './color.ts'
import type { ForeignAnnotation } from './foreign.ts'
import { linked, many, term, textOr, type Json } from './json-ld.ts'
import { paragraphs } from './tidy.ts'

/** What bodies can say of an annotation. */
type Said = Pick<ForeignAnnotation, 'comment' | 'tags' | 'color' | 'statement' | 'status'>

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
    .map(({ purpose, value }) => ({ value, role: roleOf(purpose || usual, value, assesses) }))
  const of = (role: Role) => texts.filter((text) => text.role === role).map(({ value }) => value)
  return {
    statement: of('statement').join('\n\n'),
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
}

type Role = 'statement' | 'status' | 'comment' | 'tag' | 'color'

function roleOf(purpose: string, value: string, assesses: boolean): Role {
  if (purpose === 'describing') return assesses ? 'statement' : 'comment'
  if (purpose !== 'tagging' && purpose !== 'classifying') return 'comment'
  if (assesses && (statuses as readonly string[]).includes(value)) return 'status'
  if (purpose === 'tagging') return 'tag'
  return colorOf(value) === null ? 'tag' : 'color'
}

/** A body as text with its purpose, empty when it states none: its words, or the address of what is elsewhere. */
function flat(body: unknown, depth: number): Text[] {
  if (typeof body === 'string') return [{ purpose: '', value: body }]
  const node = linked(body)
  if (node['items'] !== undefined && depth > 0)
    return many(node['items']).flatMap((item) => flat(item, depth - 1))
  const value = valueOf(node) || valueOf(linked(node['source']))
  return value === '' ? [] : [{ purpose: term(many(node['purpose'])[0]), value }]
}

function valueOf({ value, source, id, format }: Json): string {
  if (typeof value !== 'string') return textOr(source) || textOr(id)
  return textOr(format).startsWith('text/html') ? htmlLines(value).join('\n') : value
}
