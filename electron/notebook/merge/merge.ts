import type { StatusChange } from '../../../shared/model/claim.ts'
import { equal, isObject } from '../equal.ts'
import { mergeHistories } from './history.ts'
import { afterTheirs } from './seq.ts'

/** Two changed versions as one. `conflicts` names what differed on both sides; there, ours stands. */
export interface Merged<T> {
  value: T
  conflicts: string[]
}

type Json = Record<string, unknown>

/** Fields that only make sense together: a passage is a place in one capture. */
const together = ['capture', 'passage']

/** What `desk.json` says of single articles, by their ids. */
const byArticle = ['reading', 'seen']

/**
 * Merges what became of `base` here and in another program. Lists of entities are merged by identity (`id`, `sha256`
 * for captures, `capture` for placements), entities field by field, claim histories by appending. A change outweighs a removal.
 */
export function merge<T extends object>(base: T, ours: T, theirs: T): Merged<T> {
  const conflicts: string[] = []
  const both = !equal(ours, theirs)
  const own = both ? afterTheirs(base as Json, ours as Json, theirs as Json) : (ours as Json)
  const value = mergeFields(base as Json, own, theirs as Json, '', conflicts)
  return { value: value as T, conflicts }
}

function mergeFields(base: Json, ours: Json, theirs: Json, path: string, conflicts: string[]): Json {
  const keys = new Set([...Object.keys(ours), ...Object.keys(theirs)])
  const entries = [...keys].map((key): [string, unknown] => [
    key,
    mergeValue(base[key], ours[key], theirs[key], path === '' ? key : `${path}.${key}`, conflicts),
  ])
  const result: Json = Object.fromEntries(entries.filter(([, value]) => value !== undefined))
  keepTogether(base, ours, theirs, result, path, conflicts)
  if (isHistory(result['history']) && !equal(result['history'], base['history']))
    result['status'] = result['history'].at(-1)?.to ?? result['status']
  return result
}

function mergeValue(
  base: unknown,
  ours: unknown,
  theirs: unknown,
  path: string,
  conflicts: string[],
): unknown {
  if (equal(ours, theirs) || equal(base, theirs)) return ours
  if (equal(base, ours)) return theirs
  if (path === 'nextSeq') return Math.max(Number(ours), Number(theirs))
  if (isHistory(ours) && isHistory(theirs) && path.endsWith('.history')) return mergeHistories(ours, theirs)
  const lists = [base ?? [], ours, theirs].map(asEntities)
  if (lists.every((list) => list !== null)) {
    const [before, own, other] = lists as [Map<string, Json>, Map<string, Json>, Map<string, Json>]
    return mergeEntities(before, own, other, path, conflicts)
  }
  if (byArticle.includes(path) && isObject(ours) && isObject(theirs))
    return mergeFields(isObject(base) ? base : {}, ours, theirs, path, conflicts)
  conflicts.push(path)
  return ours
}

function mergeEntities(
  base: ReadonlyMap<string, Json>,
  ours: ReadonlyMap<string, Json>,
  theirs: ReadonlyMap<string, Json>,
  path: string,
  conflicts: string[],
): unknown[] {
  const ids = new Set([...theirs.keys(), ...ours.keys()])
  // What was there stays in its order, what they added follows, and what we added comes last.
  const rank = (id: string): number => (base.has(id) ? 0 : theirs.has(id) ? 1 : 2)
  return [...ids]
    .toSorted((a, b) => rank(a) - rank(b))
    .flatMap((id) => {
      const [before, own, other] = [base.get(id), ours.get(id), theirs.get(id)]
      const at = `${path}.${id}`
      if (own && other && path.endsWith('.placements')) return [mergeValue(before, own, other, at, conflicts)]
      if (own && other)
        return [equal(own, other) ? own : mergeFields(before ?? {}, own, other, at, conflicts)]
      const left = own ?? other
      if (before && equal(before, left)) return []
      if (before) conflicts.push(at)
      return left ? [left] : []
    })
}

/** A list of entities by identity; null for every other list, and for one that names an identity twice. */
function asEntities(list: unknown): Map<string, Json> | null {
  if (!Array.isArray(list)) return null
  const entities = new Map<string, Json>()
  for (const item of list) {
    const id = isObject(item) ? (item['id'] ?? item['sha256'] ?? item['capture']) : null
    if (!isObject(item) || typeof id !== 'string' || entities.has(id)) return null
    entities.set(id, item)
  }
  return entities
}

function keepTogether(
  base: Json,
  ours: Json,
  theirs: Json,
  result: Json,
  path: string,
  conflicts: string[],
): void {
  if (!together.every((key) => key in ours && key in theirs)) return
  const changed = (side: Json): boolean => together.some((key) => !equal(base[key], side[key]))
  const stands = changed(ours) ? ours : theirs
  for (const key of together) result[key] = stands[key]
  if (stands === ours && changed(theirs) && together.some((key) => !equal(ours[key], theirs[key])))
    conflicts.push(path)
}

function isHistory(value: unknown): value is StatusChange[] {
  return Array.isArray(value) && value.every((item) => isObject(item) && 'to' in item && 'from' in item)
}
