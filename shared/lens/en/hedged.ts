import { phrases } from '../pattern.ts'
import type { Rule } from '../rule.ts'
import { tokenAt, type Sentence } from '../sentence.ts'

const hedgeWord = phrases({
  name: 'hedge-word',
  class: 'hedged',
  patterns: [
    'apparently|possibly|perhaps|probably|presumably|seemingly|conceivably|maybe|likely|unlikely|arguably|ostensibly|potentially',
    'suspected|supposed|apparent|presumed|possible|probable <word>',
    'an estimated',
    'estimated <num>',
    'in all likelihood|probability',
  ],
  unless: (sentence, { from }) => tokenAt(sentence, from).quotation !== -1,
  not: [
    'as soon|quickly|much|far|many|well as possible',
    'if|when|where|wherever possible',
    'best|worst|only|every|all|no possible',
    'possible way|ways|experience|exception|solution|solutions|use|uses|options|option|all|for|in|thanks|only',
    'perhaps not|more|most|best',
    'is|are|was|were|be not? supposed to',
    'suspected that|of|him|her|them',
  ],
  examples: [
    'The driver apparently missed a signal.',
    'The suspected gunman was caught.',
    'An estimated 5,000 homes are affected.',
  ],
  counterExamples: [
    'Come as soon as possible.',
    'He found a possible way out.',
    'A likable fellow.',
    'They wave around words like “perhaps”.',
  ],
})

const hedgeVerb = phrases({
  name: 'hedge-verb',
  class: 'hedged',
  patterns: [
    'may|might|could',
    'seem|seems|seemed',
    'appear|appears|appeared to|that|as|set|ready|likely',
    'it appears|appeared',
    'appears|appeared|appear poised',
    'is|are|was|were widely? expected|predicted|projected|forecast|tipped|poised|slated to',
    'expected|projected to',
    'is|are|was|were widely|generally? seen|regarded|considered|viewed as',
    'is|are|was widely considered',
    'looks|looked as if|though',
    'looks like',
    'is|are|was|were suspected of',
    'suggest|suggests a|an',
    'sign|signs that|of',
    'hint|hints|indications that|of',
    'points|pointed|point to a|an',
    'not certain|sure',
    'is|are|was|were assumed|presumed',
  ],
  unless(sentence, { from }) {
    const { lower, capital, quotation } = tokenAt(sentence, from)
    if (quotation !== -1) return true
    if (/^(?:evidence|signs?|hints?|indications)$/u.test(lower) && isMissing(sentence, from)) return true
    const before = tokenAt(sentence, from - 1)
    if (capital && lower === 'may') return true
    if (isAskedOrShown(sentence, from) || (lower === 'may' && isLeave(sentence, from))) return true
    if (lower === 'may')
      return (
        /^(?:in|of|on|since|by|until|last|this|next|early|late|mid|and|from|we|i|you)$/u.test(before.lower) ||
        tokenAt(sentence, from + 1).kind === 'number'
      )
    if (lower === 'might') return /^(?:the|its|his|their|of|military)$/u.test(before.lower)
    if (lower === 'could') return isAbility(sentence, from) || isCheck(sentence, from)
    return false
  },
  examples: [
    'That could put the schedule at risk.',
    'Both sides seem interested.',
    'The site may have been a temple.',
    'She is widely seen as the favorite.',
  ],
  counterExamples: [
    'She could see the bay.',
    'The might of the empire faded.',
    'In May he took a train.',
    'He could not sleep.',
    'Neither claim could be independently verified.',
    'This page may not be copied.',
    'Guests may choose a seat.',
    'The delay was due to rain.',
    'The patient showed signs of fatigue.',
    'Nobody asked what could go wrong.',
    'They moved the fence so they could build a pool.',
    'The report did not give evidence that the bank was hacked.',
  ],
})

/** “did not give evidence that”, “no sign of”. */
function isMissing(sentence: Sentence, at: number): boolean {
  return [1, 2, 3].some((step) => /^(?:no|not|without|.*n['’]t)$/u.test(tokenAt(sentence, at - step).lower))
}

/** “showed signs of strain”, “what it looks like”, “if they are suspected of”. */
function isAskedOrShown(sentence: Sentence, at: number): boolean {
  const { lower } = tokenAt(sentence, at)
  const before = [1, 2, 3].map((step) => tokenAt(sentence, at - step).lower)
  if (/^signs?$/u.test(lower)) return before.some((word) => /^show(?:s|ed|ing)?$/u.test(word))
  if (lower === 'looks' || lower === 'looked') return before.some((word) => /^(?:what|how)$/u.test(word))
  if (/^(?:is|are|was|were)$/u.test(lower)) return before.some((word) => /^(?:if|unless|who)$/u.test(word))
  return (
    lower === 'could' &&
    /^(?:how|what|that)$/u.test(before[0] ?? '') &&
    at > 1 &&
    tokenAt(sentence, at + 1).lower !== 'have'
  )
}

/** “may not be copied”, “guests may choose”: what is allowed. */
function isLeave(sentence: Sentence, at: number): boolean {
  const [next, after] = [1, 2].map((step) => tokenAt(sentence, at + step).lower)
  return (
    /^(?:apply|choose|write|include|contact|opt|elect|recommend|bring|enter|wish|use|vote)$/u.test(
      next ?? '',
    ) ||
    (next === 'not' && after === 'be' && /(?:ed|en|ten)$/u.test(tokenAt(sentence, at + 3).lower))
  )
}

function isAbility(sentence: Sentence, at: number): boolean {
  for (let other = at - 1; other > at - 5; other--)
    if (/^(?:so|neither|nor)$/u.test(tokenAt(sentence, other).lower)) return true
  const next = tokenAt(sentence, at + 1).lower
  if (/^(?:see|hear|swim|feel|smell|afford|not|n't|only|barely|hardly|never|no|walk|read)$/u.test(next))
    return true
  return /^(?:you|i|we|nobody|no-one)$/u.test(tokenAt(sentence, at - 1).lower)
}

/** “Neither claim could be independently verified”: said of the checking, not of the matter. */
function isCheck(sentence: Sentence, at: number): boolean {
  return [2, 3].some((step) =>
    /^(?:confirmed|verified|corroborated|authenticated|reached)$/u.test(tokenAt(sentence, at + step).lower),
  )
}

/** The article's own doubt. */
export const hedged: readonly Rule[] = [hedgeWord, hedgeVerb]
