import { describe } from '../../../shared/anchor/describe.ts'
import { resolver } from '../../../shared/anchor/resolve.ts'
import type { Passage } from '../../../shared/model/passage.ts'
import { percentiles } from '../table.ts'
import type { Article } from './article.ts'
import type { Edit } from './edits/edit.ts'
import { otherParagraphs } from './edits/other-paragraphs.ts'
import { typography } from './edits/typography.ts'
import { hypothesis } from './hypothesis.ts'
import { mark, unmark, type Span } from './marked.ts'
import { pickSpan } from './passages.ts'
import { chance, type Chance } from './random.ts'

/** How many passages an article has that was worked with. */
const PASSAGES = 20

/** A newer version of an article, and the passages of the older one. */
interface Job {
  before: string
  now: string
  passages: readonly Passage[]
}

const methods: readonly { name: string; ready(job: Job): (passage: Passage) => Span | undefined | null }[] = [
  {
    name: 'Beleg',
    ready({ before, now }) {
      const at = resolver(now, before)
      return (passage) => at(passage).passage
    },
  },
  {
    name: 'Hypothesis',
    ready:
      ({ now }) =>
      (passage) =>
        hypothesis(now, passage),
  },
]

/** What it takes to find all passages of an article in a newer version, everything that is made ready for it included. */
export function documents(articles: readonly Article[], seed: number): string {
  const edits = [...otherParagraphs, ...typography]
  const jobs = articles.flatMap((article, index) => {
    const own = chance(seed * 7919 + index)
    return jobOf(article, own.pick(edits), own) ?? []
  })
  const times = methods.map(() => ({ passages: [] as number[], jobs: [] as number[] }))
  for (const job of jobs)
    for (const [index, { ready }] of methods.entries()) {
      const begin = performance.now()
      const find = ready(job)
      for (const passage of job.passages) {
        const started = performance.now()
        find(passage)
        times[index]?.passages.push(performance.now() - started)
      }
      times[index]?.jobs.push(performance.now() - begin)
    }
  return [
    `${PASSAGES} passages of each of ${jobs.length} articles: ms per passage (median, p95), per article (median, p95), all (s)`,
    ...methods.map(({ name }, index) => row(name, times[index]?.passages ?? [], times[index]?.jobs ?? [])),
  ].join('\n')
}

function jobOf({ blocks, ...article }: Article, edit: Edit, own: Chance): Job | null {
  const before = blocks.join('\n')
  const edited = edit.apply(mark(blocks, pickSpan(before, own)), { blocks, ...article }, own)
  if (!edited) return null
  const passages = Array.from({ length: PASSAGES }, () => {
    const { start, end } = pickSpan(before, own)
    return describe(before, start, end)
  })
  return { before, now: unmark(edited.now).text, passages }
}

function row(name: string, passages: readonly number[], jobs: readonly number[]): string {
  const [each, all] = [percentiles(passages), percentiles(jobs)]
  const total = jobs.reduce((sum, time) => sum + time, 0) / 1000
  const cells = [each.median, each.p95, all.median, all.p95].map((time) => time.toFixed(3).padStart(10))
  return `${name.padEnd(24)}${cells.join('')}${total.toFixed(2).padStart(10)}`
}
