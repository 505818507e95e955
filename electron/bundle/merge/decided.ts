import { revertClaim, type Claim, type StatusChange } from '../../../shared/model/claim.ts'
import type { Id, Time } from '../../../shared/model/id.ts'
import type { Note } from '../../../shared/model/note.ts'
import { canonicalJson } from '../../../shared/bundle/chain.ts'
import { sha256Of } from '../../notebook/captures.ts'
import { mergeHistories } from '../../notebook/merge/history.ts'
import { derivedId } from '../../notebook/migrations/derived-id.ts'
import { blocksOf, isBeginning, sameJudgement } from './same.ts'

/**
 * Ours as theirs has it. History and evidence only grow: what only ours has stays, and the judgements of theirs come last. Where theirs
 * has none that ours has not, going back to its status is an entry of its own.
 */
export function asTheirs(mine: Claim, theirs: Claim, at: Time, seq: number): Claim {
  const { id } = mine
  const known = new Set(theirs.evidence.map((evidence) => evidence.id))
  const evidence = [...theirs.evidence, ...mine.evidence.filter((one) => !known.has(one.id))]
  if (isBeginning(theirs.history, mine.history))
    return revertClaim({ ...mine, evidence }, { ...theirs, id, seq: mine.seq, evidence }, at, seq)
  const history = mergeHistories(renumbered(theirs.history, mine.history, seq), mine.history)
  return { ...theirs, seq: mine.seq, evidence, history, status: history.at(-1)?.to ?? theirs.status }
}

/** The entries that only theirs has, with numbers from `seq` on: both sides gave out the same ones. */
function renumbered(
  theirs: readonly StatusChange[],
  mine: readonly StatusChange[],
  seq: number,
): StatusChange[] {
  const shared = theirs.findIndex((entry, index) => !mine[index] || !sameJudgement(entry)(mine[index]))
  const numbers = new Map(theirs.slice(shared).map((entry, index) => [entry.seq, seq + index]))
  return theirs.map((entry, index): StatusChange => {
    if (index < shared) return mine[index] ?? entry
    const undoes = entry.undoes !== undefined && { undoes: numbers.get(entry.undoes) ?? entry.undoes }
    return { ...entry, seq: numbers.get(entry.seq) ?? entry.seq, ...undoes }
  })
}

/** The id that theirs gets beside ours: the same for the same content, so that it comes in once however often it is brought. */
export function idOfCopy(theirs: { id: Id }): Id {
  return derivedId(`${theirs.id} ${sha256Of(canonicalJson(theirs))}`)
}

/** Theirs as a claim of its own, with evidence of its own. */
export function copyOfClaim(theirs: Claim, id: Id): Claim {
  const evidenceId = (evidence: Id): Id => derivedId(`${evidence} ${id}`)
  return {
    ...theirs,
    id,
    evidence: theirs.evidence.map((one) => ({ ...one, id: evidenceId(one.id), copyOf: one.id })),
    history: theirs.history.map((entry) => ({ ...entry, evidence: entry.evidence.map(evidenceId) })),
    importedFrom: theirs.importedFrom ?? { tool: 'Beleg', id: theirs.id },
  }
}

/** Ours, a line, and theirs below it. */
export function bothNotes(mine: Note, theirs: Note, at: Time): Note {
  const children = [...blocksOf(mine), { type: 'horizontalrule' as const, version: 1 }, ...blocksOf(theirs)]
  const root = { ...mine.content.root, children } as Note['content']['root']
  return { ...mine, content: { ...mine.content, root }, updatedAt: at }
}
