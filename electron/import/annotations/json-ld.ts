/** An object of a JSON document, whose values can be anything. */
export type Json = Readonly<Record<string, unknown>>

/** A property that may be missing, one value or a list, as a list. */
export function many<T>(value: T | readonly T[] | null | undefined): readonly T[] {
  if (value === null || value === undefined) return []
  return Array.isArray(value) ? (value as readonly T[]) : [value as T]
}

/** What an object says, `@id` and `@type` under their short names; nothing for what is no object. */
export function linked(value: unknown): Json {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return {}
  const { '@id': id, '@type': type, ...rest } = value as Json
  return { ...(id !== undefined && { id }), ...(type !== undefined && { type }), ...rest }
}

/** `assessing` for `oa:assessing` or the whole address of the term. */
export function term(name: unknown): string {
  return typeof name === 'string' ? (/[^#:/]*$/u.exec(name)?.[0] ?? '') : ''
}

/** The value if it is a text, else an empty one. */
export function textOr(value: unknown): string {
  return typeof value === 'string' ? value : ''
}
