import { z } from 'zod'
import { equal, isObject } from '../equal.ts'

/** What a change does to the fields of one thing; null stands for a thing that is not there. */
const Fields = z.record(z.string(), z.unknown()).nullable()
const Difference = z.object({ before: Fields, after: Fields })

/** The difference of two states of a file: of its own fields, and by id of the things in its lists. */
export const Patch = z.object({
  own: Difference,
  lists: z.record(z.string(), z.array(z.object({ id: z.string(), ...Difference.shape }))),
})
export type Patch = z.infer<typeof Patch>

type Json = Record<string, unknown>
type Entity = Json & { id: string }

/** What leads from one state to the other. */
export function patchBetween(before: object, after: object): Patch {
  const [old, now] = [before as Json, after as Json]
  const lists: Patch['lists'] = {}
  const own: { before: Json; after: Json } = { before: {}, after: {} }
  for (const key of new Set([...Object.keys(old), ...Object.keys(now)])) {
    if (equal(old[key], now[key])) continue
    const [from, to] = [entitiesOf(old[key]), entitiesOf(now[key])]
    if (from && to) lists[key] = differences(from, to)
    else own.before[key] = old[key]
    if (!from || !to) own.after[key] = now[key]
  }
  return { own, lists }
}

/** What leads back. */
export function reversed({ own, lists }: Patch): Patch {
  const back = <D extends { before: unknown; after: unknown }>(difference: D): D => ({
    ...difference,
    before: difference.after,
    after: difference.before,
  })
  const entries = Object.entries(lists).map(([key, list]) => [key, list.map(back)] as const)
  return { own: back(own), lists: Object.fromEntries(entries) }
}

/**
 * The state with the patch applied. Only what is as it was before is changed, field by field, so that applying it again
 * does nothing and what was changed since stands. Sequence numbers never go back.
 */
export function applyPatch<T extends object>(value: T, { own, lists }: Patch): T {
  const result = changed(value as Json, own.before ?? {}, own.after ?? {})
  const [given, taken] = [Number(own.after?.['nextSeq'] ?? 0), Number((value as Json)['nextSeq'] ?? 0)]
  if ('nextSeq' in value) result['nextSeq'] = Math.max(given, taken)
  for (const [key, list] of Object.entries(lists)) result[key] = patchList(result[key] as Entity[], list)
  return result as T
}

function patchList(entities: Entity[], list: Patch['lists'][string]): Entity[] {
  const open = new Map(list.map((difference) => [difference.id, difference]))
  const kept = entities.flatMap((entity) => {
    const difference = open.get(entity.id)
    open.delete(entity.id)
    if (!difference?.before) return [entity]
    if (!difference.after) return equal(entity, difference.before) ? [] : [entity]
    return [changed(entity, difference.before, difference.after)]
  })
  const made = [...open.values()].flatMap(({ before, after }) => (before ? [] : ((after ?? []) as Entity)))
  return [...kept, ...made]
}

function changed<T extends Json>(value: T, before: Json, after: Json): T {
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])]
  const fresh = keys.filter((key) => equal(value[key], before[key]))
  const result = { ...value, ...Object.fromEntries(fresh.map((key) => [key, after[key]])) }
  // A field that is not there reaches no disk as undefined, and the schema may forbid it.
  for (const key of fresh) if (after[key] === undefined) delete result[key]
  return result
}

function differences(from: Map<string, Entity>, to: Map<string, Entity>): Patch['lists'][string] {
  return [...new Set([...from.keys(), ...to.keys()])].flatMap((id): Patch['lists'][string] => {
    const [before, after] = [from.get(id) ?? null, to.get(id) ?? null]
    if (equal(before, after)) return []
    if (!before || !after) return [{ id, before, after }]
    const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
      (key) => !equal(before[key], after[key]),
    )
    const only = (entity: Entity): Json =>
      Object.fromEntries(keys.filter((key) => key in entity).map((key) => [key, entity[key]]))
    return [{ id, before: only(before), after: only(after) }]
  })
}

/** A list of things that have ids, by id; null for all else. */
function entitiesOf(value: unknown): Map<string, Entity> | null {
  if (!Array.isArray(value)) return null
  const entities = new Map<string, Entity>()
  for (const item of value) {
    if (!isObject(item) || typeof item['id'] !== 'string' || entities.has(item['id'])) return null
    entities.set(item['id'], item as Entity)
  }
  return entities
}
