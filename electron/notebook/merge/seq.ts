import { isObject } from '../equal.ts'

type Json = Record<string, unknown>

/**
 * Ours with its new sequence numbers moved behind theirs: both sides gave out the same numbers after `base`. An undo
 * goes on naming the entry it names.
 */
export function afterTheirs(base: Json, ours: Json, theirs: Json): Json {
  const from = base['nextSeq']
  if (
    typeof from !== 'number' ||
    typeof ours['nextSeq'] !== 'number' ||
    typeof theirs['nextSeq'] !== 'number'
  )
    return ours
  const distance = theirs['nextSeq'] - from
  if (distance <= 0 || ours['nextSeq'] <= from) return ours
  return { ...(moved(ours, from, distance) as Json), nextSeq: ours['nextSeq'] + distance }
}

function moved(value: unknown, from: number, distance: number): unknown {
  if (Array.isArray(value)) {
    const items = value.map((item) => moved(item, from, distance))
    return items.every((item, index) => item === value[index]) ? value : items
  }
  if (!isObject(value) || !('seq' in value || 'claims' in value)) return value
  const entries = Object.entries(value).map(([key, part]): [string, unknown] => {
    const isNumber = (key === 'seq' || key === 'undoes') && typeof part === 'number' && part >= from
    return [key, isNumber ? part + distance : moved(part, from, distance)]
  })
  return entries.every(([key, part]) => part === value[key]) ? value : Object.fromEntries(entries)
}
