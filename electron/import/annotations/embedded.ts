import { linked, many, type Json } from './json-ld.ts'

/** What of an annotation may stand beside it in a graph, with nothing but its name in the annotation. */
const PARTS = ['target', 'body', 'creator', 'selector', 'refinedBy', 'startSelector', 'endSelector']

/**
 * Annotations with their parts in them, where the document was flattened: then each part stands on its own in the graph, and only
 * its name where it belongs.
 * @param beside what stands in the document beside annotations and lists of them
 */
export function embedding(beside: readonly Json[]): (node: Json) => Json {
  const named = new Map<unknown, Json>()
  for (const node of beside) if (node['id'] !== undefined) named.set(node['id'], node)
  const done = new Map<Json, Json>()

  function embed(node: Json): Json {
    const known = done.get(node)
    if (known) return known
    // One that leads back to itself keeps the name.
    done.set(node, node)
    const parts = PARTS.filter((name) => node[name] !== undefined)
    const whole = {
      ...node,
      ...Object.fromEntries(parts.map((name) => [name, many(node[name]).map(partOf)])),
    }
    done.set(node, whole)
    return whole
  }

  function partOf(part: unknown): unknown {
    const { id, ...rest } = linked(part)
    const isName = typeof part === 'string' || (id !== undefined && Object.keys(rest).length === 0)
    const found = isName ? named.get(typeof part === 'string' ? part : id) : undefined
    if (found) return embed(found)
    return typeof part === 'object' && part !== null && !Array.isArray(part) ? embed(linked(part)) : part
  }

  return embed
}
