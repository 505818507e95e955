import { find, type Raw } from './find.ts'
import type { LensLanguage } from './languages.ts'
import type { LensMark } from './mark.ts'
import { prepare } from './prepare.ts'
import { propose } from './propose.ts'
import { settle } from './settle.ts'
import { registry } from './registry.ts'
import { snapperOf } from './snap.ts'
import { summaryOf, type LensSummary } from './summary.ts'

/** What the lens sees in a text. */
export interface LensReading {
  marks: LensMark[]
  summary: LensSummary
}

/**
 * Reads a text whose lines are its blocks: which sentences report somebody's word, and how sure they are. Marks come in the
 * order of the text. Pure; any text is taken, in time that grows with its length.
 */
export function readLens(text: string, language: LensLanguage): LensReading {
  const rules = registry[language]
  const prepared = prepare(text, rules)
  const found = find(text, prepared, rules)
  const snap = snapperOf(text)
  const marks = propose(found.map(settle), prepared.sentences)
    .flat()
    .map((mark) => toMark(mark, snap))
  return { marks, summary: summaryOf(text, prepared.sentences.length, marks) }
}

/** The marks alone. */
export function lens(text: string, language: LensLanguage): LensMark[] {
  return readLens(text, language).marks
}

function toMark(raw: Raw, snap: ReturnType<typeof snapperOf>): LensMark {
  const { speaker, speakerName, proposed } = raw
  const mark: LensMark = {
    class: raw.class,
    rule: raw.rule,
    sentence: snap(raw.sentence),
    cue: snap(raw.cue),
  }
  if (speaker) mark.speaker = snap(speaker)
  if (speakerName) mark.speakerName = snap(speakerName)
  if (proposed) mark.proposed = snap(proposed)
  return mark
}
