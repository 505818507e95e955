import { statusOfTag } from '../../../shared/export/claim-tag.ts'
import type { ForeignAnnotation } from './foreign.ts'

/** An annotation that a tag calls a claim as the claim it is: its comment is what it states. Any other stays as it is. */
export function asClaim(annotation: ForeignAnnotation): ForeignAnnotation {
  const { tags, comment } = annotation
  const tag = tags.find((tag) => statusOfTag(tag) !== undefined)
  const status = tag === undefined ? undefined : statusOfTag(tag)
  if (status === undefined) return annotation
  const others = tags.filter((other) => other !== tag)
  return { ...annotation, kind: 'claim', statement: comment, comment: '', status, tags: others }
}
