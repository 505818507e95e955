import { tokenAt, type Sentence, type Speaker } from '../sentence.ts'
import { isRole } from './roles.ts'
import { times } from './words.ts'

const FIRST = /^(?:von|van|vom|zu|zur|de|ter|ten)$/u
const SECOND = /^(?:der|dem|den|und)$/u

/** “von der Leyen”, “zu Guttenberg”: a name that begins like a phrase with a preposition; only its place in the sentence tells the two apart. */
export function nobiliaryAt(sentence: Sentence, from: number): Speaker | null {
  if (!FIRST.test(tokenAt(sentence, from).lower)) return null
  let at = from + 1
  if (SECOND.test(tokenAt(sentence, at).lower)) at++
  const first = tokenAt(sentence, at)
  if (!first.capital || isRole(first.lower) || times.has(first.lower)) return null
  let to = at + 1
  while (tokenAt(sentence, to).capital && to < at + 3) to++
  return { from, to, name: { from, to } }
}
