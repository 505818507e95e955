import type { BundleCounts } from '../../shared/bundle/manifest.ts'
import { BelegError } from '../../shared/errors.ts'
import type { ArticleRecord } from '../../shared/model/article.ts'
import type { Claim } from '../../shared/model/claim.ts'
import type { Id } from '../../shared/model/id.ts'
import type { InboxFile } from '../../shared/model/notebook.ts'
import { evidenceFile, INBOX, recordFile } from '../notebook/paths.ts'

/** Who names whom in what goes into a bundle, of records that are read one after the other. */
export class Ties {
  readonly counts: BundleCounts = { articles: 0, claims: 0, captures: 0, highlights: 0, files: 0 }
  /** Names of files that are evidence. */
  readonly files = new Set<string>()
  readonly #claims = new Set<Id>()
  readonly #named: { claim: Id; file: string }[] = []

  addRecord(record: ArticleRecord): void {
    const { id, claims, appearances, captures, highlights } = record
    this.counts.articles++
    this.counts.captures += captures.length
    this.counts.highlights += highlights.length
    this.#add(claims, recordFile(id))
    for (const { claim } of appearances) this.#named.push({ claim, file: recordFile(id) })
  }

  addInbox({ claims }: InboxFile): void {
    this.#add(claims, INBOX)
  }

  /** @throws BelegError `file-changed` where a record names a claim that was not there: it was made while the others were read */
  close(): void {
    const loose = this.#named.find(({ claim }) => !this.#claims.has(claim))
    if (loose) throw new BelegError('file-changed', { file: loose.file })
    this.counts.claims = this.#claims.size
    this.counts.files = this.files.size
  }

  #add(claims: readonly Claim[], file: string): void {
    for (const { id, evidence, mergedInto } of claims) {
      this.#claims.add(id)
      if (mergedInto !== null) this.#named.push({ claim: mergedInto, file })
      for (const { citation } of evidence)
        if (citation.type === 'file') this.files.add(evidenceFile(citation))
    }
  }
}
