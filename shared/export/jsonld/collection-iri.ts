import type { Id } from '../../model/id.ts'
import { iriOf } from '../names.ts'

/**
 * A name for the annotations of some articles: the same for the same articles in any order, another for any others. It is a
 * UUID of version 8 made of theirs, and so never one that was given out.
 */
export function collectionIri(ids: readonly Id[]): string {
  const all = ids.map((id) => BigInt(`0x${id.replaceAll('-', '')}`))
  const mixed = all.reduce((mix, id) => mix ^ id, 0n)
  const digits = mixed.toString(16).padStart(32, '0')
  const parts = [
    digits.slice(0, 8),
    digits.slice(8, 12),
    `8${digits.slice(13, 16)}`,
    `8${digits.slice(17, 20)}`,
  ]
  return iriOf([...parts, digits.slice(20)].join('-'))
}
