import type { AnnotationsChange } from '../../../shared/api/views.ts'
import { BelegError } from '../../../shared/errors.ts'
import type { ArticleRecord } from '../../../shared/model/article.ts'
import type { Id } from '../../../shared/model/id.ts'
import type { Changed, Notebook } from '../../notebook/types.ts'
import { newestText } from '../views/shown.ts'
import { annotationsIn } from '../views/views.ts'
import { claimsOf, type Part } from './step.ts'

/** Up to how many annotations are sent; an article in which more have changed is better read again. */
const FEW = 50

/** True when nothing of an article but its highlights, claims and their appearances is another after an edit. */
export function changesOnlyAnnotations(changed: Changed): boolean {
  if (changed.home === null) return true
  const { before, after } = changed
  const rest = (record: ArticleRecord) =>
    Object.entries({ ...record, highlights: null, claims: null, appearances: null, nextSeq: null })
  const then = new Map<string, unknown>(rest(before))
  const now = rest(after)
  return now.length === then.size && now.every(([field, value]) => then.get(field) === value)
}

/**
 * How the annotations that an edit touched in an article stand in its newest capture; null when they are many or cannot be told, so that the
 * article has to be read again.
 */
export async function annotationsChanged(
  notebook: Notebook,
  id: Id,
  parts: readonly Part[],
): Promise<AnnotationsChange | null> {
  const own = parts.filter(({ home }) => home === id)
  const claims = new Set(parts.flatMap(claimsOf))
  const named = new Set(own.flatMap(({ appearances, highlights }) => idsOf([...appearances, ...highlights])))
  try {
    const record = await notebook.record(id)
    const highlights = record.highlights.filter((highlight) => named.has(highlight.id))
    const appearances = record.appearances.filter(
      (appearance) => named.has(appearance.id) || claims.has(appearance.claim),
    )
    if (highlights.length + appearances.length > FEW) return null
    const shown = await newestText(notebook, record)
    const now = await annotationsIn(notebook, { ...record, highlights, appearances }, shown)
    const there = new Set([...idsOf(now.highlights), ...now.claims.map(({ appearance }) => appearance)])
    const gone = [...named, ...idsOf(appearances)].filter((touched) => !there.has(touched))
    return { capture: shown.capture, ...now, gone: [...new Set(gone)] }
  } catch (error) {
    if (error instanceof BelegError) return null
    throw error
  }
}

function idsOf(things: readonly { id: Id }[]): Id[] {
  return things.map(({ id }) => id)
}
