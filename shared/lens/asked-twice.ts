import type { Rule } from './rule.ts'
import type { Found, Sentence } from './sentence.ts'

/** A rule's `find` that remembers its last answer: another rule may ask for the same place right afterwards. */
export function askedTwice(find: Rule['find']): Rule['find'] {
  let last: { sentence: Sentence; at: number; found: Found | null } | null = null
  return (sentence, at) => {
    if (last?.sentence !== sentence || last.at !== at) last = { sentence, at, found: find(sentence, at) }
    return last.found
  }
}
