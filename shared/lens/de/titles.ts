import { tokenAt, type Sentence, type Speaker } from '../sentence.ts'
import { candidate, skipGroup } from './candidate.ts'
import { clauseStart } from './clause.ts'
import { prepositions } from './words.ts'

/** “…, ehemaliger General der Truppe, …”: who somebody is, without an article. */
export const FORMER =
  /^(?:ehemalig|früher|einstig|amtierend|langjährig|stellvertretend|damalig|leitend|geschäftsführend)er?$/u

/** How many phrases with who somebody is may stand in a row. */
const MOST_TITLES = 4

/** “Die Ärztin Ulla Moor, Leiterin des Amts, Mitglied im Rat, sagte”: two or more of them; null with fewer. */
export function manyTitles(sentence: Sentence, at: number): Speaker | null {
  let end = at - 1
  let titles = 0
  let named: Speaker | null = null
  while (titles <= MOST_TITLES) {
    const start = clauseStart(sentence, end - 1)
    const phrase = phraseBetween(sentence, start, end)
    if (!phrase) return null
    if (tokenAt(sentence, start - 1).text !== ',') {
      if (titles < 2 || phrase.pronoun) return null
      return named ? { ...phrase, to: named.to, ...(named.name && { name: named.name }) } : phrase
    }
    titles++
    // “Der Chef der Werft, Jan Moor, …”
    named =
      tokenAt(sentence, start).capital && phrase.to - phrase.from === 2 && phrase.to === end ? phrase : null
    end = start - 1
  }
  return null
}

/** The noun phrase that fills a stretch, with what follows on prepositions; null for anything else. */
function phraseBetween(sentence: Sentence, start: number, end: number): Speaker | null {
  const first = FORMER.test(tokenAt(sentence, start).lower) || tokenAt(sentence, start).lower === 'früher'
  const found = candidate(sentence, first ? start + 1 : start)
  if (!found) return null
  let to = found.to
  // “Der Chef der Werft, Jan Moor, …”: read on its own it takes the next phrase in.
  if (to > end) return { ...found, to: end }
  while (to < end && prepositions.has(tokenAt(sentence, to).lower)) to = skipGroup(sentence, to + 1)
  return to === end ? found : null
}
