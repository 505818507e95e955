import type { Folded } from './folded.ts'

/** What a text directive asks for; all in folded form. Empty where a part is not given. */
export interface Wanted {
  prefix: string
  start: string
  end: string
  suffix: string
}

/** A stretch of the folded text. */
export interface Stretch {
  start: number
  end: number
}

/** After so many places that do not fit, one counts as not there: such words tell nothing from anything. */
const MAX_TRIES = 500

/**
 * The first place that has what is asked for, as browsers find it (URL Fragment Text Directives): a prefix and a suffix adjoin
 * what is between them but for white space, and words are whole except where these do.
 */
export function found(folded: Folded, wanted: Wanted): Stretch | null {
  for (let from = 0, tries = 0; tries < MAX_TRIES; tries++) {
    const first =
      wanted.prefix === '' ? firstBare(folded, wanted, from) : firstBehindPrefix(folded, wanted, from)
    if (first === null) return null
    from = first.next
    if (first.at === null) continue
    const stretch = completed(folded, wanted, first.at)
    if (stretch !== null) return stretch
    // An end that is nowhere behind this beginning is nowhere behind a later one.
    if (wanted.end !== '') return null
  }
  return null
}

/** The next place where the text might begin, and where to look for the one behind it. */
interface Beginning {
  at: number | null
  next: number
}

function firstBare(folded: Folded, { start, end, suffix }: Wanted, from: number): Beginning | null {
  const at = search(folded, start, from, { startsWord: true, endsWord: end !== '' || suffix === '' })
  return at === -1 ? null : { at, next: at + 1 }
}

/** The words are looked for, not what is before them: that is often the more common. */
function firstBehindPrefix(
  { text, isWordEdge }: Folded,
  { prefix, start, end, suffix }: Wanted,
  from: number,
): Beginning | null {
  const at = text.indexOf(start, from)
  if (at === -1) return null
  const before = beforeSpace(text, at) - prefix.length
  const isBehind = before >= 0 && text.startsWith(prefix, before) && isWordEdge(before)
  const isWhole = (end === '' && suffix !== '') || isWordEdge(at + start.length)
  return { at: isBehind && isWhole ? at : null, next: at + 1 }
}

function completed(folded: Folded, { start, end, suffix }: Wanted, at: number): Stretch | null {
  const { text } = folded
  const isFollowed = (behind: number) => {
    const after = behindSpace(text, behind)
    return suffix === '' || (text.startsWith(suffix, after) && folded.isWordEdge(after + suffix.length))
  }
  const behind = at + start.length
  if (end === '') return isFollowed(behind) ? { start: at, end: behind } : null
  for (let from = behind, tries = 0; tries < MAX_TRIES; tries++) {
    const last = search(folded, end, from, { startsWord: true, endsWord: suffix === '' })
    if (last === -1) return null
    if (isFollowed(last + end.length)) return { start: at, end: last + end.length }
    from = last + 1
  }
  return null
}

function search(
  { text, isWordEdge }: Folded,
  words: string,
  from: number,
  { startsWord, endsWord }: { startsWord: boolean; endsWord: boolean },
): number {
  for (let at = text.indexOf(words, from); at !== -1; at = text.indexOf(words, at + 1))
    if ((!startsWord || isWordEdge(at)) && (!endsWord || isWordEdge(at + words.length))) return at
  return -1
}

function behindSpace(text: string, at: number): number {
  let next = at
  while (text[next] === ' ' || text[next] === '\n') next += 1
  return next
}

function beforeSpace(text: string, at: number): number {
  let end = at
  while (text[end - 1] === ' ' || text[end - 1] === '\n') end -= 1
  return end
}
