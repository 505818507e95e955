import type { ClaimRow } from '../../../shared/api/views.ts'
import type { Id } from '../../../shared/model/id.ts'
import { SimilarTexts } from '../../../shared/search/similar.ts'
import { Turn } from '../../notebook/turn.ts'
import type { Notebook } from '../../notebook/types.ts'

/** An open notebook's claims by their words; made when first asked for, and brought up to date at each question. */
class SimilarClaims {
  readonly #texts = new SimilarTexts()
  readonly #rows = new Map<Id, ClaimRow>()
  #seen: readonly ClaimRow[] = []
  #last: Promise<unknown> = Promise.resolve()

  /** The claims' rows with what they share with the text, most similar first. */
  find(notebook: Notebook, text: string, options: { limit: number; except?: Id | undefined }) {
    const found = this.#last.then(async () => {
      await this.#update(notebook.claims())
      return this.#texts.find(text, options).flatMap(({ id, score, shared }) => {
        const row = this.#rows.get(id)
        return row ? [{ row, score, shared }] : []
      })
    })
    this.#last = found.catch(() => undefined)
    return found
  }

  async #update(rows: readonly ClaimRow[]): Promise<void> {
    if (rows === this.#seen) return
    const turn = new Turn()
    const gone = new Set(this.#rows.keys())
    for (const row of rows) {
      gone.delete(row.id)
      const known = this.#rows.get(row.id)
      if (known === row) continue
      this.#rows.set(row.id, row)
      const text = textOf(row)
      if (known && textOf(known) === text) continue
      this.#texts.put(row.id, text)
      if (turn.over) await turn.next()
    }
    for (const id of gone) {
      this.#rows.delete(id)
      this.#texts.delete(id)
    }
    this.#seen = rows
  }
}

const ofNotebooks = new WeakMap<Notebook, SimilarClaims>()

/** The one index of an open notebook. */
export function similarClaimsOf(notebook: Notebook): SimilarClaims {
  const known = ofNotebooks.get(notebook) ?? new SimilarClaims()
  ofNotebooks.set(notebook, known)
  return known
}

function textOf({ statement, passage }: ClaimRow): string {
  return `${statement}\n${passage?.exact ?? ''}`
}
