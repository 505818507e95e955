import type { ArticleRecord } from '../../../shared/model/article.ts'
import type { ClaimHolder } from '../../../shared/model/claim-edits.ts'
import type { Id } from '../../../shared/model/id.ts'
import type { InboxFile } from '../../../shared/model/notebook.ts'
import type { Change } from '../../notebook/types.ts'

/** A step of an edit over several homes: of claims, wherever they are, of an article, or of what belongs to none. */
export type HomeChange =
  | { home: Id | null; claims: <H extends ClaimHolder>(holder: H) => H }
  | { home: Id; article: (record: ArticleRecord) => ArticleRecord }
  | { home: null; inbox: (inbox: InboxFile) => InboxFile }

/** The steps as one change for each home, in the order in which the homes come first. */
export function changesByHome(steps: readonly HomeChange[]): Change[] {
  const homes = new Map<Id | null, HomeChange[]>()
  for (const step of steps) homes.set(step.home, [...(homes.get(step.home) ?? []), step])
  return [...homes].map(([home, own]): Change =>
    home === null
      ? { home, change: (inbox: InboxFile) => own.reduce(inInbox, inbox) }
      : { home, change: (record: ArticleRecord) => own.reduce(inArticle, record) },
  )
}

function inInbox(inbox: InboxFile, step: HomeChange): InboxFile {
  if ('inbox' in step) return step.inbox(inbox)
  return 'claims' in step ? step.claims(inbox) : inbox
}

function inArticle(record: ArticleRecord, step: HomeChange): ArticleRecord {
  if ('inbox' in step) return record
  return 'claims' in step ? step.claims(record) : step.article(record)
}
