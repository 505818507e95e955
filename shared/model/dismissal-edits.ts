import type { ArticleRecord } from './article.ts'
import { sentenceKey, type Dismissal } from './dismissal.ts'
import type { Id, Time } from './id.ts'

/** The record with a suggestion put aside; one that was brought back before goes aside again. */
export function dismiss(
  record: ArticleRecord,
  { sentence, rules, ...made }: Pick<Dismissal, 'id' | 'sentence' | 'rules' | 'createdAt'>,
): ArticleRecord {
  const { dismissals = [] } = record
  const wanted = { sentence: sentenceKey(sentence), rules: [...new Set(rules)].toSorted() }
  const same = dismissals.find(
    (one) => one.sentence === wanted.sentence && sameRules(one.rules, wanted.rules),
  )
  return {
    ...record,
    dismissals: same
      ? dismissals.map((one) => (one === same ? { ...one, trashedAt: null } : one))
      : [...dismissals, { ...made, ...wanted, trashedAt: null }],
  }
}

/** The record in which the lens suggests again what was put aside; ids that are not there are passed over. */
export function bringBack(record: ArticleRecord, ids: readonly Id[], at: Time): ArticleRecord {
  const { dismissals = [] } = record
  return {
    ...record,
    dismissals: dismissals.map((one) =>
      ids.includes(one.id) && one.trashedAt === null ? { ...one, trashedAt: at } : one,
    ),
  }
}

function sameRules(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((rule, index) => rule === b[index])
}
