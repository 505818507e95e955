import { tokenAt, type Range, type Sentence } from '../sentence.ts'
import { isBorder } from './clause.ts'
import { determiners, prepositions } from './words.ts'

const TITLES =
  /^(?:mr|mrs|ms|dr|prof|sen|rep|gov|gen|col|sgt|lt|mayor|president|senator|representative|governor|general|minister|prime|foreign|chancellor|judge|justice|professor|sir|lord|lady|coach|director|detective|sheriff|chief|captain|pope|bishop|king|queen|prince|princess|secretary|ambassador|officer|chairman|chairwoman|premier|economist|lawyer|author|linguist|goalkeeper|former|vice|interior|transport|defense|defence|finance|state|county|opposition|leader|spokesman|spokeswoman|spokesperson|attorney|analyst|manager|head|deputy)$/u

/** The name in a phrase: without article and office where a name follows, else all but the article. */
export function nameIn(sentence: Sentence, { from, to }: Range): Range {
  let start = from
  while (start < to - 1 && determiners.has(tokenAt(sentence, start).lower)) start++
  let found: Range | null = null
  for (let at = start; at < to; at++) {
    const { lower, capital } = tokenAt(sentence, at)
    if (at > start && (prepositions.has(lower) || isBorder(sentence, at))) break
    if (!capital || (TITLES.test(lower) && at < to - 1)) continue
    const end = runEnd(sentence, at, to)
    // “Scotland's first minister” is not called Scotland.
    if (!/['’]s?$/u.test(tokenAt(sentence, end - 1).text) || end === to) found = { from: at, to: end }
    at = end - 1
  }
  return found ?? { from: start, to }
}

function runEnd(sentence: Sentence, from: number, to: number): number {
  let end = from + 1
  while (end < to && !TITLES.test(tokenAt(sentence, end).lower)) {
    const { capital, text } = tokenAt(sentence, end)
    if (!capital && !(text === '.' && tokenAt(sentence, end - 1).text.length <= 2)) break
    end++
  }
  return end
}
