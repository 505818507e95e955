import { tokenAt, type Sentence } from '../../sentence.ts'
import { wordSet } from '../../words.ts'
import { clauseStart, isBorder } from '../clause.ts'
import { isLast } from '../subject.ts'
import { determiners, oblique, prepositions } from '../words.ts'

/** “der erklärte Gegner”, “den ersten bestätigten Einsatz”: an adjective before its noun. */
export function isAttribute(sentence: Sentence, at: number): boolean {
  const next = tokenAt(sentence, at + 1)
  if (!next.capital && !(OPENING.test(next.text) && next.quotation !== -1)) return false
  const before = tokenAt(sentence, at - 1)
  // “nicht näher bezeichnete Gründe”
  if (HOW_NEAR.has(before.lower) && /(?:te|ten|ter|tes|tem)$/u.test(tokenAt(sentence, at).lower)) return true
  if (isExtended(sentence, at)) return true
  if (!next.capital) return false
  if (before.text === 'Das' || before.text === 'Dies' || OBJECTS.has(before.lower)) return false
  if (!before.capital && /e[nmrs]?$/u.test(before.lower) && isArticle(sentence, at - 2)) return true
  // “einem als konstruktiv bezeichneten Treffen”
  if (tokenAt(sentence, at - 2).lower === 'als' && isArticle(sentence, at - 3)) return true
  if (!isArticle(sentence, at - 1)) return false
  const first = tokenAt(sentence, at - 2)
  const relative = first.text === ',' || first.text === ''
  return !(relative && isLast(sentence, at))
}

const OPENING = /^[„“"»«‚›]$/u
const HOW_NEAR = wordSet('näher genauer eben oben zuvor sogenannte vorher')

/** “die seit Langem erwartete Reform”: an article with a preposition right behind it opens what ends at the noun. */
function isExtended(sentence: Sentence, at: number): boolean {
  for (let other = at - 1; other > at - 9; other--) {
    if (isBorder(sentence, other)) return false
    const { lower, kind } = tokenAt(sentence, other)
    if (kind !== 'word' || !isArticle(sentence, other)) continue
    if (prepositions.has(tokenAt(sentence, other + 1).lower) && lower !== 'das') return true
  }
  return false
}

/** “Anders formuliert: …”, “kurz gesagt”: how the author puts it. */
export function isAside(sentence: Sentence, at: number): boolean {
  return (
    clauseStart(sentence, at) === at - 1 &&
    HOW.has(tokenAt(sentence, at - 1).lower) &&
    isBorder(sentence, at + 1)
  )
}

const HOW = wordSet('anders kurz einfach salopp vorsichtig positiv genauer besser zugespitzt ehrlich')

const OBJECTS = wordSet('sie ihm ihn ihnen sich uns mir dir mich dich')

function isArticle(sentence: Sentence, at: number): boolean {
  const { lower } = tokenAt(sentence, at)
  return !OBJECTS.has(lower) && (determiners.has(lower) || oblique.has(lower))
}
