import { ArticleMeta, type ArticleRecord } from '../../../shared/model/article.ts'
import type { CaptureInfo } from '../../../shared/model/capture.ts'
import { filingOf, refiled, withFiling, type Filing } from '../../../shared/model/filing.ts'
import type { Time } from '../../../shared/model/id.ts'
import { BelegError } from '../../../shared/errors.ts'
import { correctMeta } from '../../api/intake/correct-meta.ts'
import { recordFile } from '../../notebook/paths.ts'
import { bothNotes, idOfCopy } from './decided.ts'
import { conflictOf } from './differences.ts'
import type { Plan } from './plan.ts'
import { holdsNote, sameBut, unitedPlacements } from './same.ts'

const metaFields = [...(Object.keys(ArticleMeta.shape) as (keyof ArticleMeta)[]), 'trashedAt'] as const

/** Plans what becomes of an article that is here and in the bundle, its claims aside. */
export function planArticle(
  plan: Plan,
  mine: ArticleRecord,
  theirs: ArticleRecord,
  options: { at: Time; isHere: (id: string) => boolean },
): void {
  // What comes in is numbered behind what both gave out.
  if (theirs.nextSeq > mine.nextSeq)
    plan.article(mine.id, (record) => ({ ...record, nextSeq: Math.max(record.nextSeq, theirs.nextSeq) }))
  planMeta(plan, mine, theirs, options)
  planFiling(plan, mine, theirs)
  planDismissals(plan, mine, theirs)
  planNote(plan, mine, theirs, options.at)
  planCaptures(plan, mine, theirs)
  planAnchored(plan, mine, theirs, 'highlights')
  planAnchored(plan, mine, theirs, 'appearances')
}

function planMeta(
  plan: Plan,
  mine: ArticleRecord,
  theirs: ArticleRecord,
  { at, isHere }: { at: Time; isHere: (id: string) => boolean },
): void {
  const [own, other] = [metaOf(mine), metaOf(theirs)]
  if (sameBut(own, other, [])) return void plan.brought.same++
  const { id, title } = mine
  const copy = idOfCopy({ id, ...other })
  plan.conflict(conflictOf('article', { id, article: id, title }, own, other), {
    isDone: isHere(copy),
    theirs: () =>
      plan.article(id, (record) => {
        const { trashedAt, ...meta } = other
        return { ...correctMeta(record, meta, at), trashedAt }
      }),
    both: () => plan.articles.set(copy, { from: id, copy: true }),
  })
}

/** Tags and collections of both: what one of them put on an article says nothing against the other. */
function planFiling(plan: Plan, mine: ArticleRecord, theirs: ArticleRecord): void {
  const [own, other] = [filingOf(mine), filingOf(theirs)]
  const united = (filing: Filing): Filing => ({
    tags: refiled(filing.tags, { add: other.tags, remove: [] }),
    collections: refiled(filing.collections, { add: other.collections, remove: [] }),
  })
  if (!sameBut(own, united(own), []))
    plan.article(mine.id, (record) => withFiling(record, united(filingOf(record))))
}

/** What was put aside of the lens's marks is put aside here too; ours stays as it is. */
function planDismissals(plan: Plan, mine: ArticleRecord, theirs: ArticleRecord): void {
  const known = new Set(mine.dismissals?.map(({ id }) => id))
  const added = (theirs.dismissals ?? []).filter(({ id }) => !known.has(id))
  if (added.length > 0)
    plan.article(mine.id, (record) => ({
      ...record,
      dismissals: [...(record.dismissals ?? []), ...added],
    }))
}

function metaOf(record: ArticleRecord) {
  const { title, authors, publisher, url, published, language, trashedAt } = record
  return { title, authors, publisher, url, published, language, trashedAt } satisfies Record<
    (typeof metaFields)[number],
    unknown
  >
}

function planNote(plan: Plan, mine: ArticleRecord, theirs: ArticleRecord, at: Time): void {
  const { id, title, note: own } = mine
  const { note } = theirs
  if (!note) return
  if (!own) {
    plan.add('notes')
    plan.article(id, (record) => ({ ...record, note: record.note ?? note }))
  } else if (holdsNote(own, note)) plan.brought.same++
  else
    plan.conflict(conflictOf('note', { id, article: id, title }, { note: own }, { note }), {
      isDone: false,
      theirs: () => plan.article(id, (record) => ({ ...record, note })),
      both: () =>
        plan.article(id, (record) => ({
          ...record,
          note: record.note ? bothNotes(record.note, note, at) : note,
        })),
    })
}

function planCaptures(plan: Plan, mine: ArticleRecord, theirs: ArticleRecord): void {
  const known = new Map(mine.captures.map((capture) => [capture.sha256, capture]))
  for (const { sha256, textSha256 } of theirs.captures)
    if (known.has(sha256) && known.get(sha256)?.textSha256 !== textSha256) {
      const reason = `the capture ${sha256} is here with another text`
      throw new BelegError('bundle-refused', { file: recordFile(mine.id), reason })
    }
  const added = theirs.captures.filter(({ sha256 }) => !known.has(sha256))
  const told = new Set(mine.provenance.map(({ id }) => id))
  const entries = theirs.provenance.filter(({ id }) => !told.has(id))
  plan.add('captures', added.length)
  if (added.length > 0) plan.captures.push({ article: mine.id, captures: added })
  if (added.length > 0 || entries.length > 0)
    plan.article(mine.id, (record) => ({
      ...record,
      captures: added.reduce(inOrder, record.captures),
      nextSeq: record.nextSeq + entries.length,
      // They were numbered elsewhere; here they come in now.
      provenance: [
        ...record.provenance,
        ...entries.map((entry, index) => ({ ...entry, seq: record.nextSeq + index })),
      ],
    }))
}

/** Behind the last capture that came in before it: the newest is the last. */
function inOrder(captures: readonly CaptureInfo[], added: CaptureInfo): CaptureInfo[] {
  const before = captures.findLastIndex(({ importedAt }) => importedAt <= added.importedAt) + 1
  return [...captures.slice(0, before), added, ...captures.slice(before)]
}

type One = ArticleRecord['highlights'][number] | ArticleRecord['appearances'][number]

/** Highlights or appearances: what stands in captures. */
function planAnchored(
  plan: Plan,
  mine: ArticleRecord,
  theirs: ArticleRecord,
  kind: 'highlights' | 'appearances',
): void {
  const known = new Map((mine[kind] as readonly One[]).map((one) => [one.id, one]))
  const change = (make: (list: One[]) => One[]) =>
    plan.article(mine.id, (record) => ({ ...record, [kind]: make(record[kind]) }))
  const add = (one: One) => change((list) => (list.some(({ id }) => id === one.id) ? list : [...list, one]))
  for (const one of theirs[kind]) {
    const own = known.get(one.id)
    if (!own) {
      plan.add(kind)
      add(one)
      continue
    }
    const placements = unitedPlacements(own.placements, one.placements)
    if (placements && sameBut(own, one, ['seq', 'placements'])) {
      plan.brought.same++
      if (placements.length > own.placements.length)
        change((list) => list.map((other) => (other.id === one.id ? { ...other, placements } : other)))
      continue
    }
    const copy = { ...one, id: idOfCopy(one) }
    const title = one.passage.exact
    const what = { id: one.id, article: mine.id, title }
    plan.conflict(conflictOf(kind === 'highlights' ? 'highlight' : 'appearance', what, own, one), {
      isDone: known.has(copy.id),
      theirs: () =>
        change((list) => list.map((other) => (other.id === one.id ? { ...one, seq: other.seq } : other))),
      both: () => add(copy),
    })
  }
}
