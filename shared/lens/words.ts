/** The words of a list written with spaces or line breaks between them. */
export function wordsOf(list: string): readonly string[] {
  return list.trim().split(/\s+/)
}

/** The same as a set. */
export function wordSet(list: string): ReadonlySet<string> {
  return new Set(wordsOf(list))
}
