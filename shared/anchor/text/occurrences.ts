import { isGraphemeBoundary } from './graphemes.ts'

/** Every offset at which `part` stands in `text` as whole graphemes, overlapping ones included, at most `limit`. */
export function occurrences(text: string, part: string, limit = Infinity): number[] {
  const found: number[] = []
  if (part === '') return found
  for (let at = text.indexOf(part); at !== -1 && found.length < limit; at = text.indexOf(part, at + 1))
    if (isGraphemeBoundary(text, at) && isGraphemeBoundary(text, at + part.length)) found.push(at)
  return found
}
