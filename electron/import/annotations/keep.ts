import { uuidv7 } from 'uuidv7'
import type { BroughtIn } from '../../../shared/api/foreign.ts'
import { linkClaim } from '../../../shared/model/appearance-edits.ts'
import type { ArticleRecord } from '../../../shared/model/article.ts'
import { addBareClaim } from '../../../shared/model/claim-edits.ts'
import { addHighlight } from '../../../shared/model/highlight-edits.ts'
import type { Id, Time } from '../../../shared/model/id.ts'
import type { ImportedFrom } from '../../../shared/model/imported-from.ts'
import { anchorsOf, isLost, type Anchor, type Occasion } from './anchors.ts'
import type { ForeignAnnotation } from './foreign.ts'
import { idOf, isKnown, keyOf, knownIn } from './known.ts'
import type { PlacedAnnotations } from './place-all.ts'
import { paragraphs } from './tidy.ts'

/** What annotations look like that give no colour of ours. */
const COLOR = 'yellow'

/** The record with annotations of another tool, and what became of them. Those that are there already are skipped. */
export function keepAnnotations(
  record: ArticleRecord,
  { tool, annotations, elsewhere }: PlacedAnnotations,
  occasion: Occasion,
): { record: ArticleRecord; result: BroughtIn } {
  const known = knownIn(record)
  // Only claims of this file: what comes in never becomes a part of one that the analyst may have judged.
  const claims = new Map<string, Id>()
  const result: BroughtIn = { added: 0, skipped: 0, lost: 0, elsewhere }
  let kept = record
  for (const { annotation, places } of annotations) {
    const id = idOf(annotation)
    if (places === null || isKnown(known, tool, id)) {
      result.skipped++
      continue
    }
    known.add(keyOf(tool, id))
    const anchors = anchorsOf(annotation, places, record.title, occasion)
    const { author, claim, createdAt } = annotation
    const importedFrom = { tool, id, ...(author !== '' && { author }) }
    const origin = { importedFrom, createdAt: createdAt ?? occasion.at }
    const of = claims.get(claim)
    if (annotation.kind === 'highlight') kept = keepHighlights(kept, annotation, anchors, origin)
    else if (of !== undefined) kept = keepAppearances(kept, of, anchors, origin)
    else {
      const added = uuidv7()
      kept = keepClaim(kept, { ...annotation, id: added }, anchors, origin)
      if (claim !== '') claims.set(claim, added)
    }
    result[anchors.every(isLost) ? 'lost' : 'added']++
  }
  return { record: kept, result }
}

interface Origin {
  importedFrom: ImportedFrom
  createdAt: Time
}

function keepHighlights(
  record: ArticleRecord,
  { color, comment, tags }: Pick<ForeignAnnotation, 'color' | 'comment' | 'tags'>,
  anchors: readonly Anchor[],
  origin: Origin,
): ArticleRecord {
  const look = { color: color ?? COLOR, comment, tags }
  return anchors.reduce(
    (kept, anchor) => addHighlight(kept, { id: uuidv7(), ...anchor, ...look, ...origin }),
    record,
  )
}

/**
 * A claim starts unconfirmed, however it was judged elsewhere. The judgement and what was said about it become the comment of
 * a highlight over the same words.
 */
function keepClaim(
  record: ArticleRecord,
  annotation: ForeignAnnotation,
  anchors: readonly [Anchor, ...Anchor[]],
  origin: Origin,
): ArticleRecord {
  const { id, statement, speaker, status, comment, tags, color } = annotation
  const [first] = anchors
  const claim = { id, statement: statement || first.passage.exact, speaker, cue: '', tags, ...origin }
  const kept = keepAppearances(addBareClaim(record, claim), id, anchors, origin)
  const said = paragraphs(status === 'unconfirmed' ? '' : status && `Status: ${status}`, comment)
  if (said === '') return kept
  return keepHighlights(kept, { color, comment: said, tags: [] }, [first], origin)
}

/** Further passages in which a claim is made. */
function keepAppearances(
  record: ArticleRecord,
  claim: Id,
  anchors: readonly Anchor[],
  origin: Origin,
): ArticleRecord {
  return anchors.reduce(
    (kept, anchor) => linkClaim(kept, claim, { id: uuidv7(), ...anchor, ...origin }),
    record,
  )
}
