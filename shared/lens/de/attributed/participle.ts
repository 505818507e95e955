import { testOf } from '../../frame.ts'
import { REACH, tokenAt, type Found, type Sentence, type Speaker } from '../../sentence.ts'
import { wordSet } from '../../words.ts'
import { beforeBracket, clauseEnd, clauseStart, isBorder } from '../clause.ts'
import { longPhraseAt, nounPhraseAt } from '../noun-phrase.ts'
import { subjectOf } from '../subject.ts'
import { genitives, haben, modals, werden } from '../words.ts'
import { hasContent } from './content.ts'

/** A participle of a verb of speech with its “haben” or “werden”, and who says it; null without one. */
export function participle(sentence: Sentence, at: number): Found | null {
  const helper = auxiliary(sentence, at)
  if (helper === -1 || isIntended(sentence, at, helper) || tokenAt(sentence, at - 1).lower === 'wie')
    return null
  if (isUnsaid(sentence, at) && werden.has(tokenAt(sentence, helper).lower)) return null
  if (isSaidOfHim(sentence, at, helper)) return null
  const passive = werden.has(tokenAt(sentence, helper).lower) || tokenAt(sentence, at + 1).lower === 'worden'
  const speaker = passive ? agentOf(sentence, helper, at) : subjectOf(sentence, helper)
  if (speaker && tokenAt(sentence, speaker.from).lower.startsWith('kein')) return null
  // “Gemeldet wurde der Brand um elf”: nobody's word.
  if (passive && !speaker && NOBODYS.has(tokenAt(sentence, at).lower)) {
    if (!hasContent(sentence, { from: at, to: at + 1 })) return null
  }
  return { cue: { from: at, to: at + 1 }, ...(speaker && { speaker }) }
}

/** “nicht gesagt”, “weder bestätigt noch dementiert”. */
function isUnsaid(sentence: Sentence, at: number): boolean {
  const before = tokenAt(sentence, at - 1).lower
  return (
    /^(?:nicht|nie|weder)$/u.test(before) ||
    (before === 'noch' && tokenAt(sentence, at - 3).lower === 'weder')
  )
}

const NOBODYS = wordSet(
  'versprochen kritisiert begrüßt gemeldet ausgeschlossen genannt vermutet erwartet geschätzt angenommen spekuliert mitgeteilt angegeben abgelehnt',
)
/** “von einem Streit wurde berichtet”: what it is about, not who says it. */
const REPORTERS = testOf(
  '*militär *polizei *agentur *medien *armee *behörde *behörden *ministerium *sender *zeitung *sprecher *sprecherin',
)
const ABOUT = wordSet('berichtet gesprochen geredet ausgegangen spekuliert genannt mitgeteilt gemeldet')

/** “soll gerufen haben”: others say so, and nothing of what was said is there. */
function isSaidOfHim(sentence: Sentence, at: number, helper: number): boolean {
  if (tokenAt(sentence, helper).lower !== 'haben' || helper < at) return false
  for (let other = clauseStart(sentence, at); other < at; other++)
    if (/^(?:soll|sollen)$/u.test(tokenAt(sentence, other).lower)) return true
  return false
}

/** “soll mitgeteilt werden”: nobody has said anything yet. */
function isIntended(sentence: Sentence, at: number, helper: number): boolean {
  if (tokenAt(sentence, helper).lower !== 'werden') return false
  for (let other = at - 1; other > at - REACH && !/^[.;:]$/u.test(tokenAt(sentence, other).text); other--)
    if (modals.has(tokenAt(sentence, other).lower)) return true
  return false
}

/** Whom a passive names as the one who spoke: “wurde von der Stadt mitgeteilt”. */
function agentOf(sentence: Sentence, helper: number, at: number): Speaker | null {
  const last = at < helper ? clauseEnd(sentence, helper) : at
  const first = Math.max(0, Math.min(helper, at - REACH))
  // “Vorwürfe von fünf Ländern wurden vom Kreml zurückgewiesen”: behind the auxiliary before what stands ahead of it.
  const agent = agentIn(sentence, at, helper + 1, last) ?? agentIn(sentence, at, first, last)
  return agent ?? ofDocument(sentence, first, last)
}

function agentIn(sentence: Sentence, at: number, from: number, to: number): Speaker | null {
  const about = ABOUT.has(tokenAt(sentence, at).lower)
  for (let other = from; other < to; other++) {
    if (!isAgent(sentence, other) || tokenAt(sentence, other + 1).kind === 'number') continue
    const agent = nounPhraseAt(sentence, other + 1) ?? longPhraseAt(sentence, other + 1)
    if (!about) return agent
    // “von einem Streit wurde berichtet”, but “wird vom Militär gemeldet”
    if (agent && REPORTERS(tokenAt(sentence, agent.to - 1).lower)) return agent
  }
  return null
}

/** “von der Stadt”, “aus Parteikreisen”. */
function isAgent(sentence: Sentence, at: number): boolean {
  const { lower } = tokenAt(sentence, at)
  return (
    /^(?:von|vom|durch|seitens)$/u.test(lower) ||
    (lower === 'aus' && tokenAt(sentence, at + 1).lower.endsWith('kreisen'))
  )
}

const DOCUMENTS = testOf(
  '*erklärung *mitteilung *bericht *schreiben *papier *statement *stellungnahme *brief *kommuniqué',
)

/** “In einer Erklärung des Ministeriums wurde betont”: whose paper it is. */
function ofDocument(sentence: Sentence, from: number, to: number): Speaker | null {
  for (let at = Math.max(0, from - 8); at < to; at++)
    if (
      DOCUMENTS(tokenAt(sentence, at).lower) &&
      genitives.has(tokenAt(sentence, at + 1).lower) &&
      [at - 1, at - 2, at - 3].some((before) => /^(?:in|im|mit)$/u.test(tokenAt(sentence, before).lower))
    )
      return nounPhraseAt(sentence, at + 1)
  return null
}

/** Signs that do not part a participle from its auxiliary: commas and the quote marks of names. */
const CARRIES_ON = new Set(',"„“”«»')

/** True when the clause of an auxiliary ends with a participle before `at`. */
function isComplete(sentence: Sentence, auxiliary: number, at: number): boolean {
  const last = clauseEnd(sentence, auxiliary) - 1
  const { lower, capital } = tokenAt(sentence, last)
  return last > auxiliary && last < at && !capital && /(?:t|en)$/u.test(lower)
}

/** Where the auxiliary of a participle stands: right behind it, or earlier in its clause; -1 without one. */
function auxiliary(sentence: Sentence, at: number): number {
  for (const next of [at + 1, at + 2]) {
    const { lower } = tokenAt(sentence, next)
    if (haben.has(lower) || (werden.has(lower) && lower !== 'worden')) return next
    if (lower !== 'worden' && lower !== 'werden') break
  }
  const start = Math.max(0, at - REACH)
  for (let other = at - 1; other >= start; other--) {
    other = beforeBracket(sentence, other)
    const { lower } = tokenAt(sentence, other)
    // “…, die erhoben wurden, …”: that one closes a clause of its own.
    if (tokenAt(sentence, other + 1).text === ',' && other < at - 1) continue
    // “…, die Stadt habe gezögert, …”: it has a participle of its own.
    if (haben.has(lower) && isComplete(sentence, other, at)) continue
    if (haben.has(lower) || (werden.has(lower) && lower !== 'worden')) return other
    if (lower === 'ist' || lower === 'sind' || lower === 'war' || lower === 'waren' || lower === 'sei')
      return tokenAt(sentence, at + 1).lower === 'worden' ? other : -1
    const { text } = tokenAt(sentence, other)
    // “am Freitag, dem 3. Mai, dementiert”
    const ordinal = text === '.' && tokenAt(sentence, other - 1).kind === 'number'
    if (isBorder(sentence, other) && !CARRIES_ON.has(text) && !ordinal) return -1
  }
  return -1
}
