import { testOf } from '../../frame.ts'
import { tokenAt, type Sentence } from '../../sentence.ts'
import { adverbs } from '../words.ts'

/** What is thought, felt or only has not come about is nobody's accusation, and to say nothing is no denial. */
export const isHarmless =
  testOf(`know known knew think thought believe believed want wanted like liked love expect expected understand understood remember recall feel felt
  care cared mind need needed worry worried trust agree agreed wish hope hoped fear realise realize sure certain clear familiar surprised afraid
  happy satisfied convinced ready able going yet only just merely even so enough mention mentioned look looked find found seem quite very too easy
  comment commented respond responded reply replied return returned answer answered confirm confirmed verify verified say said disclose disclosed
  release released identify identified elaborate elaborated provide provided give gave given name named immediately available reached specify
  specified discuss address allowed permitted authorized authorised supposed longer doubt reason way idea matter one need choice further other
  told reveal revealed comment details word immediate official evidence information better worse enough more less won lost scored played win wonder fan
  prepared serious surprise question exception secret long good bad perfect fair yet nor seen heard get got have always fully completely entirely necessarily
  acceptable ok okay tolerated changed change much but everyone everything all the a an that this it if because when as to for of`)

/** “not in a position to say” */
export function isPosition(sentence: Sentence, at: number): boolean {
  return [1, 2, 3, 4].some((step) => tokenAt(sentence, at + step).lower === 'position')
}

/** The word that is negated. */
export function nextWord(sentence: Sentence, at: number): string {
  let other = at + 1
  while (other < at + 4 && isBetween(tokenAt(sentence, other).lower)) other++
  const { lower, kind } = tokenAt(sentence, other)
  return kind === 'word' || kind === 'number' ? lower : 'yet'
}

const isBetween = (lower: string) =>
  lower === 'been' || lower === 'be' || adverbs.has(lower) || (lower.endsWith('ly') && lower.length > 4)
