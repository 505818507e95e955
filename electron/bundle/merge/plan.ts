import type { BundleConflict, Brought, Decision } from '../../../shared/api/bundles.ts'
import type { ArticleRecord } from '../../../shared/model/article.ts'
import type { CaptureInfo } from '../../../shared/model/capture.ts'
import type { ClaimHolder } from '../../../shared/model/claim-edits.ts'
import type { Id } from '../../../shared/model/id.ts'
import type { InboxFile } from '../../../shared/model/notebook.ts'
import type { Change } from '../../notebook/types.ts'
import { changesByHome, type HomeChange } from '../../api/changes/changes.ts'

/** How conflicts are decided, by their keys; undefined leaves ours as it is and tells of the conflict. */
export type Decide = (key: string) => Decision | undefined

/** What bringing in a bundle is going to do, gathered step by step. */
export class Plan {
  readonly brought: Brought = {
    added: {
      articles: 0,
      claims: 0,
      captures: 0,
      highlights: 0,
      files: 0,
      appearances: 0,
      notes: 0,
    },
    same: 0,
    conflicts: [],
    replaced: 0,
    keptBoth: 0,
  }
  /** Articles that come in as a whole, by the id they are to have, with the one they have in the bundle. */
  readonly articles = new Map<Id, { from: Id; copy: boolean }>()
  /** Captures that come to articles that are here. */
  readonly captures: { article: Id; captures: CaptureInfo[] }[] = []
  /** Claims of the bundle that are here already, wherever. */
  readonly elsewhere = new Set<Id>()
  readonly #steps: HomeChange[] = []
  readonly #decide: Decide

  constructor(decide: Decide) {
    this.#decide = decide
  }

  add(what: keyof Brought['added'], count = 1): void {
    this.brought.added[what] += count
  }

  /** Something is done to the claims of a home. */
  claims(home: Id | null, claims: <H extends ClaimHolder>(holder: H) => H): void {
    this.#steps.push({ home, claims })
  }

  /** Something is done to what belongs to no article. */
  inbox(inbox: (inbox: InboxFile) => InboxFile): void {
    this.#steps.push({ home: null, inbox })
  }

  /** Something is done to an article. */
  article(home: Id, article: (record: ArticleRecord) => ArticleRecord): void {
    this.#steps.push({ home, article })
  }

  /** Does what was decided. `both` may be done already, by an earlier import. */
  conflict(conflict: BundleConflict, ways: { theirs: () => void; both: () => void; isDone: boolean }): void {
    const decision = ways.isDone ? 'done' : this.#decide(conflict.key)
    if (decision === 'done') this.brought.same++
    else if (decision === undefined) this.brought.conflicts.push(conflict)
    else if (decision === 'theirs') {
      this.brought.replaced++
      ways.theirs()
    } else if (decision === 'both') {
      this.brought.keptBoth++
      ways.both()
    }
  }

  /** What happens to files that are here. */
  changes(): Change[] {
    return changesByHome(this.#steps.filter(({ home }) => home === null || !this.articles.has(home)))
  }

  /** An article of the bundle as it comes in under `id`. */
  finished(record: ArticleRecord, id: Id): ArticleRecord {
    // Beside ours stands what is said about it and its captures; all else has come to ours.
    if (this.articles.get(id)?.copy)
      return { ...record, id, highlights: [], claims: [], appearances: [], note: null }
    const claims = record.claims.filter((claim) => !this.elsewhere.has(claim.id))
    return changesByHome(this.#steps.filter(({ home }) => home === id)).reduce(
      (result, { home, change }) => (home === null ? result : change(result)),
      { ...record, claims },
    )
  }
}
